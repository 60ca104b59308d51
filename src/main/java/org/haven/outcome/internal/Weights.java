package org.haven.outcome.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;

/**
 * The weight of each answer of one response, by the answer object itself: the same code can weigh differently in another
 * question, so there is no table from codes to weights.
 *
 * @see <a href="http://hl7.org/fhir/uv/sdc/behavior.html">SDC 4.0.0, weight()</a>
 */
final class Weights {

    private static final List<String> EXTENSIONS = List.of(
            "http://hl7.org/fhir/StructureDefinition/itemWeight",
            "http://hl7.org/fhir/StructureDefinition/ordinalValue");

    private final Map<Base, BigDecimal> byAnswer = new IdentityHashMap<>();

    Weights(Questionnaire questionnaire, QuestionnaireResponse response) {
        var questions = new HashMap<String, QuestionnaireItemComponent>();
        index(questionnaire.getItem(), questions);
        collect(response.getItem(), questions);
    }

    Optional<BigDecimal> of(Base answer) {
        return Optional.ofNullable(byAnswer.get(answer));
    }

    private static void index(
            List<QuestionnaireItemComponent> items, Map<String, QuestionnaireItemComponent> questions) {
        for (var item : items) {
            questions.put(item.getLinkId(), item);
            index(item.getItem(), questions);
        }
    }

    private void collect(
            List<QuestionnaireResponseItemComponent> items, Map<String, QuestionnaireItemComponent> questions) {
        for (var item : items) {
            var question = questions.get(item.getLinkId());
            for (var answer : item.getAnswer()) {
                if (question != null && answer.getValue() instanceof Coding coding) {
                    weight(question, coding).ifPresent(weight -> byAnswer.put(coding, weight));
                }
                collect(answer.getItem(), questions);
            }
            collect(item.getItem(), questions);
        }
    }

    private static Optional<BigDecimal> weight(QuestionnaireItemComponent question, Coding answer) {
        return question.getAnswerOption().stream()
                .filter(option -> option.getValue() instanceof Coding coding
                        && coding.getCode().equals(answer.getCode())
                        && coding.getSystem().equals(answer.getSystem()))
                .flatMap(option -> EXTENSIONS.stream()
                        .flatMap(url -> Stream.of(
                                        option.getExtensionByUrl(url),
                                        option.getValue().getExtensionByUrl(url))
                                .filter(Objects::nonNull)))
                .map(extension -> ((DecimalType) extension.getValue()).getValue())
                .findFirst();
    }
}
