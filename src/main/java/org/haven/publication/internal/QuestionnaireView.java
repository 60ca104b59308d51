package org.haven.publication.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;

/** A questionnaire: its items with their answers and weights, and what is computed from them. */
final class QuestionnaireView implements View<Questionnaire> {

    private static final List<String> WEIGHTS = List.of(
            "http://hl7.org/fhir/StructureDefinition/itemWeight",
            "http://hl7.org/fhir/StructureDefinition/ordinalValue");

    private final Links links;
    private final Values values;

    QuestionnaireView(Links links, Values values) {
        this.links = links;
        this.values = values;
    }

    @Override
    public Class<Questionnaire> type() {
        return Questionnaire.class;
    }

    @Override
    public void write(Questionnaire questionnaire, Html html) {
        if (questionnaire.hasCopyright()) {
            html.heading("Copyright").element("p", questionnaire.getCopyright());
        }
        html.heading("Items").table("Items", "Item", "Text", "Answers and rules");
        items(questionnaire.getItem(), 0, html);
        html.endTable();
    }

    private void items(List<QuestionnaireItemComponent> items, int depth, Html html) {
        for (var item : items) {
            html.open("tr", "id", item.getLinkId());
            html.open("th", "scope", "row", "class", "d" + Math.min(6, depth)).element("code", item.getLinkId());
            html.close("th").open("td");
            html.text((item.hasPrefix() ? item.getPrefix() + ". " : "") + (item.hasText() ? item.getText() : ""));
            item.getCode().forEach(code -> {
                html.open("div", "class", "rule");
                values.write(code, html);
                html.close("div");
            });
            html.close("td").open("td");
            kind(item, html);
            answers(item, html);
            item.getExtension().forEach(extension -> rule(extension, html));
            html.close("td").close("tr");
            items(item.getItem(), depth + 1, html);
        }
    }

    private static void kind(QuestionnaireItemComponent item, Html html) {
        html.element(
                "div",
                item.getType().toCode()
                        + (item.getRequired() ? ", required" : "")
                        + (item.getRepeats() ? ", repeats" : "")
                        + (item.getReadOnly() ? ", read-only" : ""),
                "class",
                "kind");
        item.getEnableWhen()
                .forEach(when -> html.element(
                        "div",
                        "asked when " + when.getQuestion() + " "
                                + when.getOperator().toCode() + " "
                                + (when.hasAnswerCoding()
                                        ? when.getAnswerCoding().getCode()
                                        : String.valueOf(when.getAnswer().primitiveValue())),
                        "class",
                        "rule"));
    }

    private void answers(QuestionnaireItemComponent item, Html html) {
        if (item.hasAnswerValueSet()) {
            html.open("div", "class", "rule").text("Answers from ");
            links.write(item.getAnswerValueSet(), html);
            html.close("div");
        }
        if (item.hasAnswerOption()) {
            html.open("ul", "class", "plain");
            item.getAnswerOption().forEach(option -> {
                html.open("li");
                values.write(option.getValue(), html);
                weight(option).ifPresent(weight -> html.text(" = ").element("strong", weight));
                html.close("li");
            });
            html.close("ul");
        }
    }

    private static Optional<String> weight(QuestionnaireItemAnswerOptionComponent option) {
        return WEIGHTS.stream()
                .flatMap(url -> Stream.of(option, option.getValue())
                        .flatMap(element -> element.getExtension().stream())
                        .filter(extension -> url.equals(extension.getUrl())))
                .map(extension -> extension.getValue().primitiveValue())
                .findFirst();
    }

    private void rule(Extension extension, Html html) {
        html.open("div", "class", "rule");
        links.write(extension.getUrl(), html);
        html.text(": ");
        content(extension, html);
        html.close("div");
    }

    private void content(Extension extension, Html html) {
        if (!extension.hasValue()) {
            extension.getExtension().forEach(part -> {
                html.text(part.getUrl() + " ");
                content(part, html);
                html.text(" ");
            });
        } else if (values.isInline(extension.getValue())) {
            values.write(extension.getValue(), html);
        } else {
            extension.getValue().children().stream()
                    .flatMap(child -> child.getValues().stream())
                    .filter(Base::isPrimitive)
                    .forEach(part -> html.element("code", part.primitiveValue()).text(" "));
        }
    }
}
