package org.haven.web.internal.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UriType;

/** Holds a value against the limits of its question. */
final class LimitCheck {

    private LimitCheck() {}

    static Optional<Parsed.Wrong> wrong(Item item, Type value) {
        var limits = item.limits();
        if (limits.least()
                .flatMap(least -> Comparison.compare(number(value, least), least))
                .filter(order -> order < 0)
                .isPresent()) {
            return found("least", limits.least().get());
        }
        if (limits.most()
                .flatMap(most -> Comparison.compare(number(value, most), most))
                .filter(order -> order > 0)
                .isPresent()) {
            return found("most", limits.most().get());
        }
        if (value instanceof StringType || value instanceof UriType) {
            return text(limits, value.primitiveValue());
        }
        if (limits.decimals() >= 0 && decimals(value) > limits.decimals()) {
            return found("decimals", String.valueOf(limits.decimals()));
        }
        return Optional.empty();
    }

    private static Optional<Parsed.Wrong> text(Limits limits, String text) {
        if (text.length() > limits.longest()) {
            return found("long", String.valueOf(limits.longest()));
        }
        if (text.length() < limits.shortest()) {
            return found("short", String.valueOf(limits.shortest()));
        }
        return limits.pattern().filter(pattern -> !matches(pattern, text)).flatMap(pattern -> found("pattern", ""));
    }

    /** A limit may be a plain number where the answer is a quantity. */
    private static Type number(Type value, Type limit) {
        return value instanceof Quantity quantity && !(limit instanceof Quantity)
                ? new DecimalType(quantity.getValue())
                : value;
    }

    private static int decimals(Type value) {
        var number = value instanceof DecimalType decimal
                ? decimal.getValue()
                : value instanceof Quantity quantity ? quantity.getValue() : BigDecimal.ZERO;
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    /** A pattern that cannot be read, or that takes for ever, is the questionnaire's fault and no reason to refuse an answer. */
    private static boolean matches(String pattern, String text) {
        try {
            return Pattern.compile(pattern)
                    .matcher(new Bounded(text, new int[1]))
                    .matches();
        } catch (PatternSyntaxException | TooMuchWork | StackOverflowError e) {
            return true;
        }
    }

    private static Optional<Parsed.Wrong> found(String code, Type limit) {
        return found(
                code,
                limit instanceof Quantity quantity ? quantity.getValue().toPlainString() : limit.primitiveValue());
    }

    private static Optional<Parsed.Wrong> found(String code, String limit) {
        return Optional.of((Parsed.Wrong) Parsed.wrong(code, limit));
    }

    /** A text that a pattern may look at only so often. */
    private record Bounded(CharSequence text, int[] looks) implements CharSequence {

        private static final int MOST = 500_000;

        @Override
        public char charAt(int index) {
            if (++looks[0] > MOST) {
                throw new TooMuchWork();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Bounded(text.subSequence(start, end), looks);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static final class TooMuchWork extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooMuchWork() {
            super("too much work", null, false, false);
        }
    }
}
