package org.haven.publication.internal;

import java.util.List;
import org.haven.guide.Guide;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;

/** A value set: what it takes from where, with the codes where they are at hand. */
final class ValueSetView implements View<ValueSet> {

    private final Guide guide;
    private final Links links;
    private final Values values;

    ValueSetView(Guide guide, Links links, Values values) {
        this.guide = guide;
        this.links = links;
        this.values = values;
    }

    @Override
    public Class<ValueSet> type() {
        return ValueSet.class;
    }

    @Override
    public void write(ValueSet set, Html html) {
        html.heading("Codes");
        set.getCompose().getInclude().forEach(include -> part("From ", include, html));
        set.getCompose().getExclude().forEach(exclude -> part("Without, from ", exclude, html));
    }

    private void part(String word, ConceptSetComponent part, Html html) {
        html.open("p").text(word);
        if (part.hasSystem()) {
            links.write(part.getSystem(), html);
            html.text(" ").element("code", part.getSystem());
            html.text(part.hasConcept() ? ", these codes:" : part.hasFilter() ? ", codes where " : ", all codes");
        }
        part.getFilter()
                .forEach(filter -> html.element(
                        "code", filter.getProperty() + " " + filter.getOp().toCode() + " " + filter.getValue()));
        part.getValueSet().forEach(set -> {
            html.text(part.hasSystem() ? ", and in " : "value set ");
            links.write(set.getValue(), html);
        });
        html.close("p");
        if (part.hasConcept()) {
            html.table("Codes", "Code", "Meaning");
            part.getConcept().forEach(concept -> row(part.getSystem(), concept.getCode(), concept.getDisplay(), html));
            html.endTable();
        } else if (part.hasSystem() && !part.hasFilter()) {
            guide.find(CodeSystem.class, part.getSystem()).ifPresent(system -> {
                html.table("Codes", "Code", "Meaning");
                all(system.getUrl(), system.getConcept(), html);
                html.endTable();
            });
        }
    }

    private void all(String system, List<ConceptDefinitionComponent> concepts, Html html) {
        concepts.forEach(concept -> {
            row(system, concept.getCode(), concept.getDisplay(), html);
            all(system, concept.getConcept(), html);
        });
    }

    private void row(String system, String code, String display, Html html) {
        var coding = new Coding(system, code, display);
        html.open("tr").open("th", "scope", "row").open("code").link(links.code(coding), code);
        html.close("code").close("th").open("td").element("strong", values.display(coding));
        guide.find(CodeSystem.class, system)
                .flatMap(own -> Values.concept(own.getConcept(), code))
                .filter(ConceptDefinitionComponent::hasDefinition)
                .ifPresent(concept -> html.raw("<br>").text(concept.getDefinition()));
        html.close("td").close("tr");
    }
}
