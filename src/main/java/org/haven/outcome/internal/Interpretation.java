package org.haven.outcome.internal;

import java.util.List;
import org.haven.guide.Guide;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ObservationDefinition;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.springframework.stereotype.Component;

/** Says in which band a score lies, as the guide's ObservationDefinition for its code draws them. */
@Component
final class Interpretation {

    private final List<ObservationDefinition> definitions;

    Interpretation(Guide guide) {
        definitions = guide.all(ObservationDefinition.class);
    }

    List<CodeableConcept> of(CodeableConcept code, Quantity score) {
        return definitions.stream()
                .filter(definition -> definition.getCode().getCoding().stream()
                        .anyMatch(coding -> code.hasCoding(coding.getSystem(), coding.getCode())))
                .flatMap(definition -> definition.getQualifiedInterval().stream())
                .filter(interval -> contains(interval.getRange(), score))
                .map(interval -> interval.getContext().copy())
                .toList();
    }

    private static boolean contains(Range range, Quantity score) {
        return (!range.hasLow() || range.getLow().getValue().compareTo(score.getValue()) <= 0)
                && (!range.hasHigh() || range.getHigh().getValue().compareTo(score.getValue()) >= 0);
    }
}
