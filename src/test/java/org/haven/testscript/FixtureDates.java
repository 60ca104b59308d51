package org.haven.testscript;

import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Resource;

/** Dates of a fixture that are made anew each time it is sent, since some must lie near today. */
record FixtureDates(FhirPaths paths) {

    private static final String EXPRESSION = "http://hl7.org/fhir/StructureDefinition/cqf-expression";

    /** Sets each date that has an expression to its value, and takes the expression away. */
    void renew(Resource resource) {
        renew(resource, resource);
    }

    private void renew(Base element, Resource resource) {
        if (element instanceof BaseDateTimeType date && date.hasExtension(EXPRESSION)) {
            date.setValueAsString(value(date.getExtensionByUrl(EXPRESSION), resource));
            date.removeExtension(EXPRESSION);
        }
        element.children().forEach(child -> child.getValues().forEach(value -> renew(value, resource)));
    }

    private String value(Extension extension, Resource resource) {
        var expression = (Expression) extension.getValue();
        if (!"text/fhirpath".equals(expression.getLanguage())) {
            throw new UnsupportedScript("A date of a fixture has an expression in text/fhirpath");
        }
        return paths.values(resource, expression.getExpression()).get(0);
    }
}
