package org.haven.publication.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.StructureDefinition;

/** A profile or an extension: what it asks of each element, then all elements, then its constraints. */
final class StructureDefinitionView implements View<StructureDefinition> {

    private final Links links;
    private final ElementRows rows;

    StructureDefinitionView(Links links, ElementRows rows) {
        this.links = links;
        this.rows = rows;
    }

    @Override
    public Class<StructureDefinition> type() {
        return StructureDefinition.class;
    }

    @Override
    public void write(StructureDefinition definition, Html html) {
        var elements = definition.getSnapshot().getElement();
        var said = definition.getDifferential().getElement().stream()
                .collect(Collectors.toMap(ElementDefinition::getId, element -> element, (one, other) -> one));
        var changed = said.keySet();
        html.heading("Elements").open("p").text("Constrains ");
        links.write(definition.getBaseDefinition(), html);
        html.text(contexts(definition)).close("p");
        legend(html);
        table("What this definition asks", shown(elements, changed), said, true, html);
        html.open("details").element("summary", "All " + elements.size() + " elements, unchanged ones included");
        table("All elements", elements, said, false, html);
        html.close("details");
        constraints(elements, changed, html);
    }

    private static String contexts(StructureDefinition definition) {
        return definition.getContext().stream()
                .map(context -> context.getExpression())
                .collect(Collectors.joining(", ", definition.hasContext() ? "; used on " : "", "."));
    }

    private static void legend(Html html) {
        html.open("p", "class", "legend").badge("MS", "ms").text(" must be supported ");
        html.badge("C", "c").text(" a constraint applies ");
        html.badge("?!", "mod").text(" changes the meaning of the rest. ");
        html.open("strong")
                .text("1..1")
                .close("strong")
                .text(" in bold is narrower than in the base.")
                .close("p");
    }

    /** What is changed, must be supported or must be there, and what stands above it. */
    private static List<ElementDefinition> shown(List<ElementDefinition> elements, Set<String> changed) {
        var ids = new HashSet<String>();
        elements.stream()
                .filter(element -> changed.contains(element.getId())
                        || element.getMustSupport()
                        || element.getMin() > 0
                                && element.getPath()
                                                .chars()
                                                .filter(c -> c == '.')
                                                .count()
                                        == 1)
                .forEach(element -> {
                    for (var id = element.getId(); !id.isEmpty(); id = id.replaceFirst("(^|\\.)[^.]+$", "")) {
                        ids.add(id);
                    }
                });
        return elements.stream()
                .filter(element -> ids.contains(element.getId()))
                // That a simple part of an extension has no parts itself goes without saying.
                .filter(element -> !element.getPath().endsWith(".extension") || !"0".equals(element.getMax()))
                .toList();
    }

    private void table(
            String label,
            List<ElementDefinition> elements,
            Map<String, ElementDefinition> said,
            boolean anchored,
            Html html) {
        html.open("table", "class", "elements", "aria-label", label)
                .open("thead")
                .open("tr");
        for (var column : List.of("Element", "Card.", "Type", "Meaning and rules")) {
            html.element("th", column, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
        elements.forEach(
                element -> rows.write(element, Optional.ofNullable(said.get(element.getId())), anchored, html));
        html.close("tbody").close("table");
    }

    /** The guide's own; those of FHIR R4 stand in FHIR R4. */
    private static void constraints(List<ElementDefinition> elements, Set<String> changed, Html html) {
        var keys = new HashSet<String>();
        var own = elements.stream()
                .filter(element -> ElementRows.hasOwnConstraint(element) || changed.contains(element.getId()))
                .flatMap(element -> element.getConstraint().stream()
                        .filter(ElementRows::isOwn)
                        .map(constraint -> new Rule(element, constraint)))
                .filter(rule -> keys.add(rule.constraint.getKey() + rule.element.getPath()))
                .toList();
        if (own.isEmpty()) {
            return;
        }
        html.heading("Constraints").table("Constraints", "Key", "Element", "What it asks", "FHIRPath");
        own.forEach(rule -> {
            html.open("tr").open("td").element("code", rule.constraint.getKey());
            html.text(" " + rule.constraint.getSeverity().toCode()).close("td");
            html.open("td").element("code", rule.element.getId()).close("td");
            html.element("td", rule.constraint.getHuman());
            html.open("td")
                    .element("code", String.valueOf(rule.constraint.getExpression()))
                    .close("td")
                    .close("tr");
        });
        html.endTable();
    }

    private record Rule(ElementDefinition element, ElementDefinitionConstraintComponent constraint) {}
}
