package org.haven.web.internal.form;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.StringType;

/**
 * Takes a questionnaire's texts in one language. An instrument is translated as a whole or not at all: where one question or
 * answer lacks the language asked for, everything stays in the questionnaire's own, because a mixture is validated by nobody.
 *
 * @param own the questionnaire's language
 * @param shown the language that its texts are taken in
 */
record Words(String own, String shown) {

    private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

    static Words of(Questionnaire questionnaire, Locale asked, OptionSource options) {
        var own = questionnaire.hasLanguage() ? questionnaire.getLanguage() : "en";
        var language = asked.toLanguageTag();
        if (primary(own).equals(primary(language))) {
            return new Words(own, own);
        }
        var texts = questionnaire.getItem().stream()
                .flatMap(Words::andBelow)
                .filter(item -> !Extensions.isHidden(item) && !item.getReadOnly())
                .flatMap(item -> Stream.concat(
                        item.hasText() ? Stream.of(item.getTextElement()) : Stream.empty(),
                        options.labels(questionnaire, item)))
                .toList();
        var whole = !texts.isEmpty()
                && texts.stream().allMatch(text -> translation(text, language).isPresent());
        return new Words(own, whole ? language : own);
    }

    /** A text of the instrument; the words are in {@link #shown} unless that is a title, which may have no translation. */
    Text of(StringType text) {
        if (text == null || !text.hasValue()) {
            return Text.none();
        }
        return shown.equals(own)
                ? new Text(text.getValue(), own)
                : translation(text, shown)
                        .map(words -> new Text(words, shown))
                        .orElseGet(() -> new Text(text.getValue(), own));
    }

    private static Stream<QuestionnaireItemComponent> andBelow(QuestionnaireItemComponent item) {
        return Stream.concat(Stream.of(item), item.getItem().stream().flatMap(Words::andBelow));
    }

    /** The very language first, then one that differs in the region only. */
    private static Optional<String> translation(Element text, String language) {
        return in(text, language, false).or(() -> in(text, language, true));
    }

    private static Optional<String> in(Element text, String language, boolean anyRegion) {
        return text.getExtensionsByUrl(TRANSLATION).stream()
                .filter(translation -> {
                    var code = translation.getExtensionString("lang");
                    return code != null
                            && (anyRegion ? primary(code).equals(primary(language)) : code.equalsIgnoreCase(language));
                })
                .map(translation -> translation.getExtensionString("content"))
                .filter(words -> words != null && !words.isBlank())
                .findFirst();
    }

    private static String primary(String language) {
        return Locale.forLanguageTag(language).getLanguage();
    }
}
