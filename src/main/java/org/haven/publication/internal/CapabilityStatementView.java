package org.haven.publication.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceOperationComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Enumeration;
import org.hl7.fhir.r4.model.StringType;

/** What a system can do, resource type by resource type. */
final class CapabilityStatementView implements View<CapabilityStatement> {

    private static final String EXPECTATION = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation";

    private final Links links;
    private final Markdown markdown;

    CapabilityStatementView(Links links, Markdown markdown) {
        this.links = links;
        this.markdown = markdown;
    }

    @Override
    public Class<CapabilityStatement> type() {
        return CapabilityStatement.class;
    }

    @Override
    public void write(CapabilityStatement statement, Html html) {
        statement.getRest().forEach(rest -> rest(rest, html));
    }

    private void rest(CapabilityStatementRestComponent rest, Html html) {
        html.element(
                "h2",
                "As a " + rest.getMode().toCode(),
                "id",
                "as-" + rest.getMode().toCode());
        if (rest.hasDocumentation()) {
            html.raw(markdown.text(rest.getDocumentation()));
        }
        if (rest.getSecurity().hasDescription()) {
            html.raw(markdown.text(rest.getSecurity().getDescription()));
        }
        html.open("dl", "class", "tree");
        entry(
                "on the whole system",
                rest.getInteraction().stream()
                        .map(done -> expected(done, done.getCode().toCode())),
                html);
        parameters("on every type", rest.getSearchParam(), html);
        operations(rest.getOperation(), html);
        html.close("dl").open("p").text("Types: ");
        rest.getResource()
                .forEach(resource -> html.link(
                                "#" + rest.getMode().toCode() + "-" + resource.getType(), resource.getType())
                        .text(" "));
        html.close("p");
        rest.getResource().forEach(resource -> resource(rest.getMode().toCode(), resource, html));
    }

    private void resource(String mode, CapabilityStatementRestResourceComponent resource, Html html) {
        html.element("h3", expected(resource, resource.getType()), "id", mode + "-" + resource.getType());
        if (resource.hasDocumentation()) {
            html.raw(markdown.text(resource.getDocumentation()));
        }
        html.open("dl", "class", "tree");
        canonicals("profile", resource.hasProfile() ? List.of(resource.getProfileElement()) : List.of(), html);
        canonicals("supported profiles", resource.getSupportedProfile(), html);
        entry(
                "interactions",
                resource.getInteraction().stream()
                        .map(done -> expected(done, done.getCode().toCode())
                                + (done.hasDocumentation() ? " (" + done.getDocumentation() + ")" : "")),
                html);
        parameters("search parameters", resource.getSearchParam(), html);
        entry("_include", resource.getSearchInclude().stream().map(StringType::getValue), html);
        entry("_revinclude", resource.getSearchRevInclude().stream().map(StringType::getValue), html);
        entry("references", resource.getReferencePolicy().stream().map(Enumeration::getCode), html);
        entry("conditional create", Stream.of(resource.getConditionalCreate() ? "yes" : "no"), html);
        operations(resource.getOperation(), html);
        html.close("dl");
    }

    private void canonicals(String name, List<CanonicalType> canonicals, Html html) {
        if (canonicals.isEmpty()) {
            return;
        }
        html.element("dt", name).open("dd");
        canonicals.forEach(canonical -> {
            links.write(canonical.getValue(), html);
            html.text(" ");
        });
        html.close("dd");
    }

    private void parameters(
            String name, List<CapabilityStatementRestResourceSearchParamComponent> parameters, Html html) {
        if (parameters.isEmpty()) {
            return;
        }
        html.element("dt", name).open("dd").open("ul", "class", "plain");
        parameters.forEach(parameter -> {
            html.open("li").open("code");
            html.link(parameter.hasDefinition() ? links.to(parameter.getDefinition()) : "", parameter.getName());
            html.close("code").text(" " + parameter.getType().toCode() + expected(parameter, ""));
            html.text(parameter.hasDocumentation() ? ": " + parameter.getDocumentation() : "")
                    .close("li");
        });
        html.close("ul").close("dd");
    }

    private void operations(List<CapabilityStatementRestResourceOperationComponent> operations, Html html) {
        operations.forEach(operation -> {
            html.element("dt", "operation").open("dd").open("code");
            html.link(links.to(operation.getDefinition()), "$" + operation.getName())
                    .close("code");
            html.text(expected(operation, "")).close("dd");
        });
    }

    private static void entry(String name, Stream<String> values, Html html) {
        var text = values.collect(Collectors.joining(", "));
        if (!text.isBlank()) {
            html.element("dt", name).element("dd", text);
        }
    }

    /** Says SHALL, SHOULD or MAY where the statement does. */
    private static String expected(Element element, String text) {
        var extension = element.getExtensionByUrl(EXPECTATION);
        return extension == null ? text : text + " " + extension.getValue().primitiveValue();
    }
}
