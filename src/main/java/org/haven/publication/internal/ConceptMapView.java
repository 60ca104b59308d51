package org.haven.publication.internal;

import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;

/** A concept map: each code with what it corresponds to, gaps included. */
final class ConceptMapView implements View<ConceptMap> {

    private final Links links;
    private final Values values;

    ConceptMapView(Links links, Values values) {
        this.links = links;
        this.values = values;
    }

    @Override
    public Class<ConceptMap> type() {
        return ConceptMap.class;
    }

    @Override
    public void write(ConceptMap map, Html html) {
        html.heading("Mapping");
        map.getGroup().forEach(group -> {
            html.open("p").text("From ");
            links.write(group.getSource(), html);
            html.text(" to ");
            if (group.hasTarget()) {
                links.write(group.getTarget(), html);
            }
            html.close("p").table("Mapping", "Code", "Relation", "Target", "Comment");
            group.getElement().forEach(element -> element(group, element, html));
            html.endTable();
            if (group.hasUnmapped() && group.getUnmapped().hasMode()) {
                html.element(
                        "p",
                        "A code that is not listed: "
                                + group.getUnmapped().getMode().toCode() + ".");
            }
        });
    }

    private void element(ConceptMapGroupComponent group, SourceElementComponent element, Html html) {
        var source = new Coding(group.getSource(), element.getCode(), element.getDisplay());
        if (!element.hasTarget()) {
            row(source, new TargetElementComponent(), group, html);
        }
        element.getTarget().forEach(target -> row(source, target, group, html));
    }

    private void row(Coding source, TargetElementComponent target, ConceptMapGroupComponent group, Html html) {
        html.open("tr").open("th", "scope", "row");
        values.write(source, html);
        html.close("th");
        html.element("td", target.hasEquivalence() ? target.getEquivalence().toCode() : "no target");
        html.open("td");
        if (target.hasCode()) {
            values.write(new Coding(group.getTarget(), target.getCode(), target.getDisplay()), html);
        }
        html.close("td")
                .element("td", target.hasComment() ? target.getComment() : "")
                .close("tr");
    }
}
