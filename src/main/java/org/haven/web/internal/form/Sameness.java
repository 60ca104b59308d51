package org.haven.web.internal.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Type;

/** Tells whether two responses answer the same, however they write it. */
final class Sameness {

    private Sameness() {}

    static boolean of(List<QuestionnaireResponseItemComponent> one, List<QuestionnaireResponseItemComponent> other) {
        var a = answered(one);
        var b = answered(other);
        return a.size() == b.size() && IntStream.range(0, a.size()).allMatch(i -> same(a.get(i), b.get(i)));
    }

    private static boolean same(QuestionnaireResponseItemComponent one, QuestionnaireResponseItemComponent other) {
        return one.getLinkId().equals(other.getLinkId())
                && one.getAnswer().size() == other.getAnswer().size()
                && IntStream.range(0, one.getAnswer().size())
                        .allMatch(i ->
                                same(one.getAnswer().get(i), other.getAnswer().get(i)))
                && of(one.getItem(), other.getItem());
    }

    private static boolean same(
            QuestionnaireResponseItemAnswerComponent one, QuestionnaireResponseItemAnswerComponent other) {
        return same(one.getValue(), other.getValue()) && of(one.getItem(), other.getItem());
    }

    private static boolean same(Type one, Type other) {
        if (one instanceof BaseDateTimeType a && other instanceof BaseDateTimeType b && a.hasTime() && b.hasTime()) {
            return a.getValue().equals(b.getValue());
        }
        if (one instanceof DecimalType a && other instanceof DecimalType b) {
            return a.getValueAsString().equals(b.getValueAsString());
        }
        if (one instanceof Quantity a && other instanceof Quantity b) {
            return a.getComparator() == b.getComparator()
                    && a.getValueElement()
                            .getValueAsString()
                            .equals(b.getValueElement().getValueAsString())
                    && Objects.equals(a.getSystem(), b.getSystem())
                    && Objects.equals(a.getCode(), b.getCode())
                    && (a.hasCode() || Objects.equals(a.getUnit(), b.getUnit()));
        }
        return one != null && other != null && (Option.same(one, other) || one.equalsDeep(other));
    }

    /** Items that hold no answer say nothing. */
    private static List<QuestionnaireResponseItemComponent> answered(List<QuestionnaireResponseItemComponent> items) {
        return items.stream().filter(Sameness::isAnswered).toList();
    }

    private static boolean isAnswered(QuestionnaireResponseItemComponent item) {
        return item.hasAnswer() || item.getItem().stream().anyMatch(Sameness::isAnswered);
    }
}
