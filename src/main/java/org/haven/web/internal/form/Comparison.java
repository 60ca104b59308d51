package org.haven.web.internal.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.TimeType;
import org.hl7.fhir.r4.model.Type;

/**
 * Compares answers as {@code enableWhen} does.
 *
 * @see <a href="https://hl7.org/fhir/R4/valueset-questionnaire-enable-operator.html">questionnaire-enable-operator</a>
 */
final class Comparison {

    private Comparison() {}

    /** True if one of the answers compares so; {@code exists} looks at whether there are any. */
    static boolean holds(List<Type> answers, QuestionnaireItemOperator operator, Type with) {
        return switch (operator) {
            case EXISTS -> answers.isEmpty() != ((BooleanType) with).booleanValue();
            case EQUAL -> answers.stream().anyMatch(answer -> equal(answer, with));
            case NOT_EQUAL -> answers.stream().anyMatch(answer -> !equal(answer, with));
            case GREATER_THAN -> ordered(answers, with, order -> order > 0);
            case LESS_THAN -> ordered(answers, with, order -> order < 0);
            case GREATER_OR_EQUAL -> ordered(answers, with, order -> order >= 0);
            case LESS_OR_EQUAL -> ordered(answers, with, order -> order <= 0);
            default -> false;
        };
    }

    private static boolean ordered(List<Type> answers, Type with, IntPredicate wanted) {
        return answers.stream()
                .anyMatch(answer -> compare(answer, with).filter(wanted::test).isPresent());
    }

    private static boolean equal(Type one, Type other) {
        return compare(one, other).map(order -> order == 0).orElseGet(() -> Option.same(one, other));
    }

    /** Empty if neither comes before the other, or it cannot be known. */
    static Optional<Integer> compare(Type one, Type other) {
        var numbers = number(one).flatMap(a -> number(other).map(a::compareTo));
        if (numbers.isPresent()) {
            return numbers;
        }
        if (one instanceof Quantity a && other instanceof Quantity b) {
            return a.hasValue() && b.hasValue() && unit(a).equals(unit(b))
                    ? Optional.of(a.getValue().compareTo(b.getValue()))
                    : Optional.empty();
        }
        if (one instanceof BaseDateTimeType a && other instanceof BaseDateTimeType b) {
            return dates(a, b);
        }
        var texts = one instanceof StringType && other instanceof StringType
                || one instanceof TimeType && other instanceof TimeType;
        return texts ? Optional.of(one.primitiveValue().compareTo(other.primitiveValue())) : Optional.empty();
    }

    /** Two dates of which one says less are compared by what both say; if that is the same, it is not known. */
    private static Optional<Integer> dates(BaseDateTimeType one, BaseDateTimeType other) {
        if (one.getPrecision() == other.getPrecision() && one.hasTime()) {
            return Optional.of(one.getValue().compareTo(other.getValue()));
        }
        var a = one.getValueAsString();
        var b = other.getValueAsString();
        var shared = Math.min(Math.min(a.length(), b.length()), 10);
        var order = a.substring(0, shared).compareTo(b.substring(0, shared));
        return order != 0 || a.length() == b.length() ? Optional.of(order) : Optional.empty();
    }

    private static Optional<BigDecimal> number(Type value) {
        return value instanceof DecimalType || value instanceof IntegerType
                ? Optional.of(new BigDecimal(value.primitiveValue()))
                : Optional.empty();
    }

    private static String unit(Quantity quantity) {
        return quantity.hasCode() ? quantity.getSystem() + "|" + quantity.getCode() : "" + quantity.getUnit();
    }
}
