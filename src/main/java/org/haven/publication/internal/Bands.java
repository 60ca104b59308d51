package org.haven.publication.internal;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ObservationDefinition;
import org.hl7.fhir.r4.model.ObservationDefinition.ObservationDefinitionQualifiedIntervalComponent;

/** The bands of a score: from where to where, and what that is called. */
final class Bands implements View<ObservationDefinition> {

    private final Values values;

    Bands(Values values) {
        this.values = values;
    }

    @Override
    public Class<ObservationDefinition> type() {
        return ObservationDefinition.class;
    }

    @Override
    public void write(ObservationDefinition definition, Html html) {
        html.heading("Score").open("p").text("Observed as ");
        values.write(definition.getCode(), html);
        html.text(", in ");
        values.write(definition.getQuantitativeDetails().getUnit(), html);
        html.close("p");
        if (definition.hasQualifiedInterval()) {
            html.heading("Bands");
            table(definition, html);
        }
    }

    void table(ObservationDefinition definition, Html html) {
        html.table("Bands", "From", "To", "Meaning");
        definition.getQualifiedInterval().forEach(band -> row(band, html));
        html.endTable();
    }

    private void row(ObservationDefinitionQualifiedIntervalComponent band, Html html) {
        html.open("tr").element("td", Values.number(band.getRange().getLow()));
        html.element("td", Values.number(band.getRange().getHigh())).open("td");
        values.write(band.hasContext() ? band.getContext() : new CodeableConcept(), html);
        html.text(band.hasCondition() ? " " + band.getCondition() : "");
        band.getAppliesTo().forEach(concept -> values.write(concept, html));
        html.close("td").close("tr");
    }
}
