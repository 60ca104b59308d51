package org.haven.web.internal.form;

import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;

/** Rules on what is asked, or what may be answered, that a form here does not know: to ignore them would change the instrument. */
final class UnknownRules {

    private static final Set<String> RULES = Set.of(
            Extensions.SDC + "sdc-questionnaire-enableWhenExpression",
            Extensions.SDC + "sdc-questionnaire-answerExpression",
            Extensions.SDC + "sdc-questionnaire-answerOptionsToggleExpression");

    private UnknownRules() {}

    static boolean noneIn(Questionnaire questionnaire) {
        return questionnaire.getItem().stream()
                .flatMap(UnknownRules::andBelow)
                .flatMap(item -> item.getExtension().stream())
                .map(Extension::getUrl)
                .noneMatch(RULES::contains);
    }

    private static Stream<QuestionnaireItemComponent> andBelow(QuestionnaireItemComponent item) {
        return Stream.concat(Stream.of(item), item.getItem().stream().flatMap(UnknownRules::andBelow));
    }
}
