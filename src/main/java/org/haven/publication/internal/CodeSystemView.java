package org.haven.publication.internal;

import org.hl7.fhir.r4.model.CodeSystem;

/** A code system: its codes, and what its properties mean. */
final class CodeSystemView implements View<CodeSystem> {

    private final ConceptTable table;

    CodeSystemView(ConceptTable table) {
        this.table = table;
    }

    @Override
    public Class<CodeSystem> type() {
        return CodeSystem.class;
    }

    @Override
    public void write(CodeSystem system, Html html) {
        html.heading("Codes").open("p").text("Code system ");
        html.element("code", system.getUrl()).text(", ");
        html.text(system.getCaseSensitive() ? "case-sensitive." : "case-insensitive.")
                .close("p");
        table.write(system, true, html);
        if (system.hasProperty()) {
            html.heading("Properties").table("Properties", "Property", "Type", "Meaning");
            system.getProperty().forEach(property -> {
                html.open("tr")
                        .open("th", "scope", "row")
                        .element("code", property.getCode())
                        .close("th");
                html.element("td", property.hasType() ? property.getType().toCode() : "");
                html.element("td", property.hasDescription() ? property.getDescription() : "")
                        .close("tr");
            });
            html.endTable();
        }
    }
}
