package org.haven.server.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import org.haven.guide.Labelling;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

class ContactStatementTests {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    @Test
    void whatTheServerAddsAndTheDayMakeNoDifference() {
        var stored = patient("555-0142");
        stored.setId("7");
        stored.getTelecomFirstRep().setId("t");
        stored.getTelecomFirstRep().addExtension(label());
        stored.getTelecomFirstRep().getValueElement().addExtension(label());
        stored.getExtension().get(0).addExtension(label());
        stored.getExtension().get(0).addExtension(new Extension("statedOn", new DateTimeType("2026-12-01")));
        stored.addName().setFamily("Doe");
        assertThat(of(patient("555-0142")).firstDifference(of(stored))).isEmpty();
    }

    @Test
    void anotherWayToMakeContactIsADifference() {
        var hours = patient("555-0142");
        hours.getExtension().get(0).getExtension().get(0).setValue(new StringType("Never"));
        var none = patient("555-0142");
        none.getExtension().clear();
        var moved = patient("555-0142");
        moved.addAddress().setCity("Springfield");
        var known = of(patient("555-0142"));
        assertThat(of(patient("555-0199")).firstDifference(known)).contains("telecom");
        assertThat(of(hours).firstDifference(known).orElseThrow()).startsWith("extension");
        assertThat(of(none).firstDifference(known).orElseThrow()).startsWith("extension");
        assertThat(of(moved).firstDifference(known)).contains("address");
    }

    @Test
    void whoSaysNothingOfContactLosesNothing() {
        var nameless = new Patient();
        nameless.addName().setFamily("Doe");
        assertThat(of(nameless).isEmpty()).isTrue();
        assertThat(of(patient("555-0142")).isEmpty()).isFalse();
    }

    private static ContactStatement of(Patient patient) {
        return ContactStatement.of(patient, FHIR);
    }

    private static Patient patient(String number) {
        var patient = new Patient();
        var contact = new Extension("https://haven.example.org/ig/StructureDefinition/safe-contact");
        contact.addExtension(new Extension("hours", new StringType("Mornings")));
        patient.addExtension(contact);
        patient.addTelecom().setValue(number);
        return patient;
    }

    private static Extension label() {
        return new Extension(Labelling.INLINE_LABEL, new Coding("http://x.example.org", "R", null));
    }
}
