package org.haven.testscript;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.hl7.fhir.r4.model.Resource;

/** FHIRPath on what came back, as strings. */
record FhirPaths(FhirContext fhir) {

    List<String> values(Resource resource, String expression) {
        try {
            return fhir.newFhirPath().evaluate(resource, expression, IBase.class).stream()
                    .map(FhirPaths::text)
                    .toList();
        } catch (RuntimeException e) {
            throw new UnsupportedScript("The expression cannot be evaluated: " + expression + ": " + e.getMessage());
        }
    }

    private static String text(IBase value) {
        if (value instanceof IIdType id) {
            return id.getIdPart();
        }
        if (value instanceof IPrimitiveType<?> primitive) {
            return primitive.getValueAsString();
        }
        throw new UnsupportedScript("An expression of a script gives primitive values, not a " + value.fhirType());
    }
}
