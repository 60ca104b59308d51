package org.haven.web.internal.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire;

/**
 * A questionnaire as a form.
 *
 * @param canonical URL and version, as a response names it
 * @param title its name
 * @param language the language of its questions
 * @param translated false if another language was asked for and the questionnaire does not have it wholly
 * @param complete false if it has rules that a form here does not know, so that it must be filled in elsewhere
 * @param items what it asks
 * @param index the same by linkId, whatever they stand in
 */
public record Form(
        String canonical,
        Text title,
        String language,
        boolean translated,
        boolean complete,
        List<Item> items,
        Map<String, Item> index) {

    /**
     * @param asked the reader's language
     * @param expansions the members of a value set by its canonical URL; empty if it is not known or cannot be listed
     */
    public static Form of(
            Questionnaire questionnaire, Locale asked, Function<String, Optional<List<Coding>>> expansions) {
        var options = new OptionSource(expansions);
        var words = Words.of(questionnaire, asked, options);
        var items = new ItemReader(questionnaire, words, options).read();
        return new Form(
                questionnaire.getUrl() + (questionnaire.hasVersion() ? "|" + questionnaire.getVersion() : ""),
                questionnaire.hasTitle()
                        ? words.of(questionnaire.getTitleElement())
                        : words.of(questionnaire.getNameElement()),
                words.shown(),
                Locale.forLanguageTag(words.shown()).getLanguage().equals(asked.getLanguage()),
                UnknownRules.noneIn(questionnaire),
                items,
                items.stream()
                        .flatMap(Item::andBelow)
                        .collect(Collectors.toUnmodifiableMap(Item::linkId, item -> item)));
    }
}
