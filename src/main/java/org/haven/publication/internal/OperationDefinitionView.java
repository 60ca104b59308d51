package org.haven.publication.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationDefinition.OperationDefinitionParameterComponent;
import org.hl7.fhir.r4.model.PrimitiveType;

/** An operation: how it is called, what it takes and gives. */
final class OperationDefinitionView implements View<OperationDefinition> {

    private final Links links;
    private final Markdown markdown;

    OperationDefinitionView(Links links, Markdown markdown) {
        this.links = links;
        this.markdown = markdown;
    }

    @Override
    public Class<OperationDefinition> type() {
        return OperationDefinition.class;
    }

    @Override
    public void write(OperationDefinition operation, Html html) {
        html.heading("Call").open("ul");
        var name = "/$" + operation.getCode();
        var types = operation.getResource().stream()
                .map(PrimitiveType::getValueAsString)
                .toList();
        if (operation.getSystem()) {
            html.open("li").element("code", "[base]" + name).close("li");
        }
        for (var type : types) {
            if (operation.getType()) {
                html.open("li").element("code", "[base]/" + type + name).close("li");
            }
            if (operation.getInstance()) {
                html.open("li")
                        .element("code", "[base]/" + type + "/[id]" + name)
                        .close("li");
            }
        }
        html.close("ul");
        html.element(
                "p", operation.getAffectsState() ? "It changes what is stored: POST only." : "It changes nothing.");
        if (operation.hasComment()) {
            html.raw(markdown.text(operation.getComment()));
        }
        html.heading("Parameters").table("Parameters", "Name", "Use", "Card.", "Type", "Meaning");
        parameters(operation.getParameter(), 0, html);
        html.endTable();
    }

    private void parameters(List<OperationDefinitionParameterComponent> parameters, int depth, Html html) {
        for (var parameter : parameters) {
            html.open("tr").open("th", "scope", "row", "class", "d" + depth).element("code", parameter.getName());
            html.close("th")
                    .element("td", parameter.hasUse() ? parameter.getUse().toCode() : "");
            html.element("td", parameter.getMin() + ".." + parameter.getMax()).open("td");
            if (parameter.hasType()) {
                html.link(links.type(parameter.getType()), parameter.getType());
            }
            html.text(parameter.getTargetProfile().stream()
                    .map(profile -> links.name(profile.getValue()))
                    .collect(Collectors.joining(" | ", parameter.hasTargetProfile() ? " to " : "", "")));
            html.close("td").open("td");
            html.raw(markdown.text(parameter.hasDocumentation() ? parameter.getDocumentation() : ""));
            if (parameter.hasBinding()) {
                html.open("div", "class", "rule").text("Codes: ");
                links.write(parameter.getBinding().getValueSet(), html);
                html.close("div");
            }
            html.close("td").close("tr");
            parameters(parameter.getPart(), Math.min(6, depth + 1), html);
        }
    }
}
