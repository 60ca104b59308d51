package org.haven.web.internal.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.haven.web.internal.form.Condition.Term;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;

/**
 * Says a condition to the script in the browser, which shows and hides questions while they are answered. What the server says
 * when the page is sent holds in any case.
 */
final class ScriptCondition {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Form form;
    private final Enabling enabling;
    private final TextParser parser;

    ScriptCondition(Form form, Enabling enabling, TextParser parser) {
        this.form = form;
        this.enabling = enabling;
        this.parser = parser;
    }

    /** Empty if the item is always asked. */
    String of(Item item, Place place) {
        var condition = item.condition();
        if (condition.terms().isEmpty()) {
            return "";
        }
        try {
            return JSON.writeValueAsString(new Rule(
                    condition.all(),
                    condition.terms().stream()
                            .map(term -> test(term, item, place))
                            .toList()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Test test(Term term, Item item, Place place) {
        var question = form.index().get(term.question());
        var operator = term.operator().toCode();
        if (question == null || !question.asked()) {
            // There is no field to look at, so nothing can change it.
            var answers = question == null
                    ? List.<Type>of()
                    : enabling.places(question, item, place)
                            .flatMap(there -> enabling.values(question, there).stream())
                            .toList();
            return new Test(
                    List.of(),
                    operator,
                    String.valueOf(Comparison.holds(answers, term.operator(), term.answer())),
                    false);
        }
        return new Test(
                enabling.places(question, item, place).map(Place::name).toList(),
                operator,
                text(question, term.answer()),
                term.answer() instanceof IntegerType
                        || term.answer() instanceof DecimalType
                        || term.answer() instanceof Quantity);
    }

    private String text(Item question, Type answer) {
        if (question.kind().isChoice()) {
            return question.optionOf(answer)
                    .map(Option::key)
                    .orElseGet(() -> answer instanceof Coding ? "" : String.valueOf(answer.primitiveValue()));
        }
        if (answer instanceof Quantity quantity) {
            return quantity.getValue().toPlainString();
        }
        return answer instanceof BaseDateTimeType ? parser.text(answer) : answer.primitiveValue();
    }

    /**
     * @param all true if every test must hold
     * @param tests none of them is empty
     */
    record Rule(boolean all, List<Test> tests) {}

    /**
     * @param fields the fields to look at; none: {@code value} says whether it holds
     * @param operator as in FHIR
     * @param value what to compare with
     * @param number true if it is compared as a number
     */
    record Test(List<String> fields, String operator, String value, boolean number) {}
}
