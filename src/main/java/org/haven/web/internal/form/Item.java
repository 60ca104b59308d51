package org.haven.web.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Type;

/**
 * An item of a questionnaire, as far as a form goes by it.
 *
 * @param linkId the questionnaire's name for it
 * @param kind what it asks for
 * @param control how it is shown
 * @param prefix its number
 * @param text the question
 * @param storedText the question as the response repeats it: in the questionnaire's own words
 * @param help what explains it
 * @param supportLink address of what explains it further
 * @param required true if the response cannot be sent without it
 * @param repeats true if it takes several answers
 * @param hidden true if it is never shown
 * @param readOnly true if people do not answer it
 * @param calculated true if the server works it out
 * @param options the answers to choose from
 * @param units the units of a quantity
 * @param limits what an answer must keep to
 * @param condition when it is asked
 * @param initial answers that are there before anybody has answered
 * @param within linkIds of the repeating groups around it, from outside in
 * @param items what stands below it
 */
public record Item(
        String linkId,
        Kind kind,
        Control control,
        Text prefix,
        Text text,
        Optional<String> storedText,
        Text help,
        Optional<String> supportLink,
        boolean required,
        boolean repeats,
        boolean hidden,
        boolean readOnly,
        boolean calculated,
        List<Option> options,
        List<Coding> units,
        Limits limits,
        Condition condition,
        List<Type> initial,
        List<String> within,
        List<Item> items) {

    /** True if a person answers it here. */
    public boolean asked() {
        return !kind.isText() && kind != Kind.UNSUPPORTED && !hidden && !readOnly;
    }

    /** True if what is answered in it comes as several like groups. */
    public boolean isRepeatingGroup() {
        return kind == Kind.GROUP && repeats;
    }

    Optional<Option> option(String key) {
        return options.stream().filter(option -> option.key().equals(key)).findFirst();
    }

    Optional<Option> optionOf(Type value) {
        return options.stream().filter(option -> option.means(value)).findFirst();
    }

    Stream<Item> andBelow() {
        return Stream.concat(Stream.of(this), items.stream().flatMap(Item::andBelow));
    }
}
