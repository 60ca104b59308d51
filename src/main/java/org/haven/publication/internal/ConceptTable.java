package org.haven.publication.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;

/** The concepts of a code system with all their properties, each property a column. */
final class ConceptTable {

    /** Says that the server does not do it yet; shown beside the code. */
    private static final String PLANNED = "planned";

    /** Gives the order of the rows where there is one. */
    private static final String ROW = "row";

    private final Values values;
    private final Links links;

    ConceptTable(Values values, Links links) {
        this.values = values;
        this.links = links;
    }

    /**
     * @param anchored whether each row gets the code as its fragment
     */
    void write(CodeSystem system, boolean anchored, Html html) {
        var columns = columns(system);
        var heads = new ArrayList<>(List.of("Code", "Meaning"));
        heads.addAll(columns.values());
        html.table(system.getTitle(), heads.toArray(String[]::new));
        rows(system.getConcept(), 0, columns, anchored, html);
        html.endTable();
    }

    /** The code of each property that some concept has, and the column's head. */
    private static Map<String, String> columns(CodeSystem system) {
        var used = all(system.getConcept())
                .flatMap(concept -> concept.getProperty().stream())
                .map(ConceptPropertyComponent::getCode)
                .collect(Collectors.toSet());
        var columns = new LinkedHashMap<String, String>();
        system.getProperty().stream()
                .map(CodeSystem.PropertyComponent::getCode)
                .filter(used::contains)
                .filter(code -> !code.equals(PLANNED) && !code.equals(ROW))
                .forEach(code -> columns.put(code, words(code)));
        return columns;
    }

    private static Stream<ConceptDefinitionComponent> all(List<ConceptDefinitionComponent> concepts) {
        return concepts.stream().flatMap(concept -> Stream.concat(Stream.of(concept), all(concept.getConcept())));
    }

    private void rows(
            List<ConceptDefinitionComponent> concepts,
            int depth,
            Map<String, String> columns,
            boolean anchored,
            Html html) {
        for (var concept : sorted(concepts)) {
            html.open("tr", "id", anchored ? concept.getCode() : "");
            html.open("th", "scope", "row", "class", "d" + Math.min(6, depth)).element("code", concept.getCode());
            if (property(concept, PLANNED)
                    .anyMatch(property -> property.getValue().primitiveValue().equals("true"))) {
                html.text(" ").badge("planned", "planned");
            }
            html.close("th").open("td");
            if (concept.hasDisplay()) {
                html.element("strong", concept.getDisplay()).raw("<br>");
            }
            html.text(concept.hasDefinition() ? concept.getDefinition() : "").close("td");
            columns.keySet().forEach(code -> cell(concept, code, html));
            html.close("tr");
            rows(concept.getConcept(), depth + 1, columns, anchored, html);
        }
    }

    static List<ConceptDefinitionComponent> sorted(List<ConceptDefinitionComponent> concepts) {
        Function<ConceptDefinitionComponent, BigDecimal> row = concept -> property(concept, ROW)
                .map(property -> new BigDecimal(property.getValue().primitiveValue()))
                .findFirst()
                .orElse(BigDecimal.ZERO);
        return concepts.stream().sorted(Comparator.comparing(row)).toList();
    }

    private void cell(ConceptDefinitionComponent concept, String code, Html html) {
        html.open("td");
        var first = true;
        for (var property : property(concept, code).toList()) {
            html.raw(first ? "" : ", ");
            var value = property.getValue();
            if (value.isPrimitive() && value.primitiveValue().startsWith("http")) {
                links.write(value.primitiveValue(), html);
            } else if (value.isPrimitive()) {
                html.text(value.primitiveValue());
            } else {
                values.write(value, html);
            }
            first = false;
        }
        html.close("td");
    }

    static Stream<ConceptPropertyComponent> property(ConceptDefinitionComponent concept, String code) {
        return concept.getProperty().stream()
                .filter(property -> code.equals(property.getCode()) && property.hasValue());
    }

    /** {@code statusReason} becomes {@code Status reason}. */
    private static String words(String code) {
        var words = code.replaceAll("([a-z])([A-Z])", "$1 $2").replace('-', ' ').toLowerCase();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
