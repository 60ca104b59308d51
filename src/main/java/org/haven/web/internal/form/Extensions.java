package org.haven.web.internal.form;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Type;

/**
 * The extensions of an item that a form goes by.
 *
 * @see <a href="https://hl7.org/fhir/R4/questionnaire-profiles.html#extensions">Questionnaire: extensions</a>
 */
final class Extensions {

    static final String BASE = "http://hl7.org/fhir/StructureDefinition/";
    static final String SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/";

    private static final String HIDDEN = BASE + "questionnaire-hidden";
    private static final Set<String> CALCULATED =
            Set.of(SDC + "sdc-questionnaire-calculatedExpression", BASE + "cqf-calculatedValue");

    private Extensions() {}

    static boolean isHidden(QuestionnaireItemComponent item) {
        return value(item, HIDDEN)
                .map(Type::primitiveValue)
                .filter("true"::equals)
                .isPresent();
    }

    static boolean isCalculated(QuestionnaireItemComponent item) {
        return item.getExtension().stream().anyMatch(extension -> CALCULATED.contains(extension.getUrl()));
    }

    static Optional<Type> value(Element element, String url) {
        return Optional.ofNullable(element.getExtensionByUrl(url)).map(extension -> extension.getValue());
    }

    static int number(Element element, String url, int otherwise) {
        return value(element, url)
                .map(Type::primitiveValue)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(otherwise);
    }

    /** The codes of {@code questionnaire-itemControl}. */
    static Stream<String> controls(QuestionnaireItemComponent item) {
        return value(item, BASE + "questionnaire-itemControl").stream()
                .filter(CodeableConcept.class::isInstance)
                .flatMap(control -> ((CodeableConcept) control).getCoding().stream())
                .map(coding -> coding.getCode());
    }
}
