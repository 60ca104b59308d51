package org.haven.publication.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Coding;
import org.junit.jupiter.api.Test;

class LinksTests {

    private final Links links = new Links(TheSite.CATALOGUE);

    @Test
    void whatIsOursLeadsToAPageOfOurs() {
        assertThat(links.to("https://haven.example.org/ig/StructureDefinition/victim-patient|0.1.0"))
                .isEqualTo("StructureDefinition-victim-patient.html");
        assertThat(links.to("Patient/jane-doe")).isEqualTo("Patient-jane-doe.html");
        assertThat(links.code(new Coding("https://haven.example.org/ig/CodeSystem/disclosure-tier", "status", null)))
                .isEqualTo("CodeSystem-disclosure-tier.html#status");
    }

    @Test
    void whatIsOfFhirLeadsToFhirR4() {
        assertThat(links.to("http://hl7.org/fhir/StructureDefinition/Task"))
                .isEqualTo("https://hl7.org/fhir/R4/task.html");
        assertThat(links.to("http://hl7.org/fhir/ValueSet/task-intent"))
                .isEqualTo("https://hl7.org/fhir/R4/valueset-task-intent.html");
        assertThat(links.type("HumanName")).isEqualTo("https://hl7.org/fhir/R4/datatypes.html#HumanName");
        assertThat(links.type("Reference")).isEqualTo("https://hl7.org/fhir/R4/references.html#Reference");
    }

    @Test
    void whatIsUnknownLeadsNowhere() {
        assertThat(links.to("urn:oid:1.2.3")).isEmpty();
        assertThat(links.to("Patient/nobody")).isEmpty();
    }
}
