package org.haven.web.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.ValueSet;

/**
 * The answers that a question offers: its own, or those of its value set.
 *
 * @param expansions the members of a value set by its canonical URL; empty if it is not known or cannot be listed
 */
record OptionSource(Function<String, Optional<List<Coding>>> expansions) {

    private static final String EXCLUSIVE = Extensions.BASE + "questionnaire-optionExclusive";

    List<Option> options(Questionnaire questionnaire, QuestionnaireItemComponent item, Words words) {
        return raw(questionnaire, item).stream()
                .map(option -> new Option(
                        key(option.getValue()),
                        words.of(label(option.getValue())),
                        option.getValue(),
                        option.getInitialSelected(),
                        Extensions.value(option, EXCLUSIVE)
                                .map(Type::primitiveValue)
                                .filter("true"::equals)
                                .isPresent()))
                .toList();
    }

    Stream<StringType> labels(Questionnaire questionnaire, QuestionnaireItemComponent item) {
        return raw(questionnaire, item).stream()
                .map(QuestionnaireItemAnswerOptionComponent::getValue)
                .filter(value -> value instanceof Coding || value instanceof StringType)
                .map(OptionSource::label);
    }

    private List<QuestionnaireItemAnswerOptionComponent> raw(
            Questionnaire questionnaire, QuestionnaireItemComponent item) {
        if (!item.hasAnswerValueSet()) {
            return item.getAnswerOption();
        }
        return members(questionnaire, item.getAnswerValueSet()).orElse(List.of()).stream()
                .map(coding -> new QuestionnaireItemAnswerOptionComponent().setValue(coding))
                .toList();
    }

    private Optional<List<Coding>> members(Questionnaire questionnaire, String canonical) {
        if (!canonical.startsWith("#")) {
            return expansions.apply(canonical);
        }
        return questionnaire.getContained().stream()
                .filter(resource -> resource instanceof ValueSet
                        && resource.getIdElement().getIdPart() != null
                        && canonical
                                .substring(1)
                                .equals(resource.getIdElement().getIdPart().replaceFirst("^#", "")))
                .map(set -> listed((ValueSet) set))
                .findFirst();
    }

    /** What a contained value set names code by code, or holds expanded. */
    private static List<Coding> listed(ValueSet set) {
        return set.hasExpansion()
                ? set.getExpansion().getContains().stream()
                        .map(member -> coding(member.getSystem(), member.getCode(), member.getDisplayElement()))
                        .toList()
                : set.getCompose().getInclude().stream()
                        .flatMap(include -> include.getConcept().stream()
                                .map(concept ->
                                        coding(include.getSystem(), concept.getCode(), concept.getDisplayElement())))
                        .toList();
    }

    private static Coding coding(String system, String code, StringType display) {
        return new Coding().setSystem(system).setCode(code).setDisplayElement(display.copy());
    }

    private static String key(Type value) {
        return value instanceof Coding coding
                ? (coding.hasSystem() ? coding.getSystem() : "") + "|" + coding.getCode()
                : value instanceof Reference reference ? reference.getReference() : value.primitiveValue();
    }

    private static StringType label(Type value) {
        if (value instanceof Coding coding) {
            return coding.hasDisplay() ? coding.getDisplayElement() : new StringType(coding.getCode());
        }
        if (value instanceof StringType text) {
            return text;
        }
        return new StringType(
                value instanceof Reference reference
                        ? reference.hasDisplay() ? reference.getDisplay() : reference.getReference()
                        : ((PrimitiveType<?>) value).getValueAsString());
    }
}
