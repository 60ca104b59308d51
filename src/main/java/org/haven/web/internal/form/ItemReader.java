package org.haven.web.internal.form;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemInitialComponent;
import org.hl7.fhir.r4.model.Type;

/** Reads the items of a questionnaire. */
final class ItemReader {

    private static final String SUPPORT_LINK = Extensions.BASE + "questionnaire-supportLink";
    private static final String UNIT = Extensions.BASE + "questionnaire-unit";
    private static final String UNIT_OPTION = Extensions.BASE + "questionnaire-unitOption";

    private final Questionnaire questionnaire;
    private final Words words;
    private final OptionSource options;

    ItemReader(Questionnaire questionnaire, Words words, OptionSource options) {
        this.questionnaire = questionnaire;
        this.words = words;
        this.options = options;
    }

    List<Item> read() {
        return below(questionnaire.getItem(), List.of(), false, false);
    }

    private List<Item> below(
            List<QuestionnaireItemComponent> items, List<String> within, boolean hidden, boolean readOnly) {
        return items.stream()
                .filter(item -> control(item) != Control.HELP)
                .map(item -> item(item, within, hidden, readOnly))
                .toList();
    }

    private Item item(
            QuestionnaireItemComponent item, List<String> within, boolean aboveIsHidden, boolean aboveIsReadOnly) {
        var kind = Kind.of(item.getType());
        var inside = new ArrayList<>(within);
        if (kind == Kind.GROUP && item.getRepeats()) {
            inside.add(item.getLinkId());
        }
        var hidden = Extensions.isHidden(item) || aboveIsHidden;
        var readOnly = item.getReadOnly() || aboveIsReadOnly;
        return new Item(
                item.getLinkId(),
                kind,
                control(item),
                words.of(item.getPrefixElement()),
                words.of(item.getTextElement()),
                Optional.ofNullable(item.getText()),
                help(item),
                supportLink(item),
                item.getRequired(),
                item.getRepeats(),
                hidden,
                readOnly || Extensions.isCalculated(item),
                Extensions.isCalculated(item),
                options.options(questionnaire, item, words),
                units(item),
                limits(item),
                condition(item),
                initial(item),
                List.copyOf(within),
                below(item.getItem(), List.copyOf(inside), hidden, readOnly));
    }

    private static Control control(QuestionnaireItemComponent item) {
        return Extensions.controls(item)
                .map(code -> switch (code) {
                    case "radio-button", "check-box", "slider" -> Control.BUTTONS;
                    case "drop-down", "autocomplete", "lookup" -> Control.LIST;
                    case "help", "flyover", "prompt" -> Control.HELP;
                    case "page" -> Control.PAGE;
                    default -> Control.DEFAULT;
                })
                .findFirst()
                .orElse(Control.DEFAULT);
    }

    /** Items that only explain the one that they stand in are part of it. */
    private Text help(QuestionnaireItemComponent item) {
        return item.getItem().stream()
                .filter(below -> control(below) == Control.HELP)
                .map(below -> words.of(below.getTextElement()))
                .findFirst()
                .orElse(Text.none());
    }

    /** Nothing but an address on the web: a questionnaire must not bring a script. */
    private static Optional<String> supportLink(QuestionnaireItemComponent item) {
        return Extensions.value(item, SUPPORT_LINK).map(Type::primitiveValue).filter(address -> {
            try {
                var scheme = URI.create(address).getScheme();
                return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
            } catch (IllegalArgumentException e) {
                return false;
            }
        });
    }

    private static List<Coding> units(QuestionnaireItemComponent item) {
        return item.getExtension().stream()
                .filter(extension -> extension.getUrl().equals(UNIT_OPTION)
                        || extension.getUrl().equals(UNIT))
                .map(extension -> (Coding) extension.getValue())
                .toList();
    }

    private static Limits limits(QuestionnaireItemComponent item) {
        return new Limits(
                Extensions.value(item, Extensions.BASE + "minValue"),
                Extensions.value(item, Extensions.BASE + "maxValue"),
                Extensions.number(item, Extensions.BASE + "minLength", 0),
                item.hasMaxLength() ? Math.min(item.getMaxLength(), Limits.LONGEST) : Limits.LONGEST,
                Extensions.value(item, Extensions.BASE + "regex").map(Type::primitiveValue),
                Extensions.number(item, Extensions.BASE + "maxDecimalPlaces", -1),
                Extensions.number(item, Extensions.BASE + "questionnaire-minOccurs", 0),
                Extensions.number(item, Extensions.BASE + "questionnaire-maxOccurs", Integer.MAX_VALUE));
    }

    private static Condition condition(QuestionnaireItemComponent item) {
        return item.hasEnableWhen()
                ? new Condition(
                        item.getEnableBehavior() != EnableWhenBehavior.ANY,
                        item.getEnableWhen().stream()
                                .map(when ->
                                        new Condition.Term(when.getQuestion(), when.getOperator(), when.getAnswer()))
                                .toList())
                : Condition.ALWAYS;
    }

    private List<Type> initial(QuestionnaireItemComponent item) {
        return item.hasInitial()
                ? item.getInitial().stream()
                        .map(QuestionnaireItemInitialComponent::getValue)
                        .toList()
                : item.getAnswerOption().stream()
                        .filter(option -> option.getInitialSelected())
                        .map(option -> option.getValue())
                        .toList();
    }
}
