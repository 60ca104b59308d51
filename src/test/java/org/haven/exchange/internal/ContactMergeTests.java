package org.haven.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

class ContactMergeTests {

    private static final String MORNING = "555-0101";
    private static final String EVENING = "555-0102";
    private static final String CLINIC = "555-0103";

    @Test
    void whatTheTargetHasNotTouchedBecomesWhatTheSourceSays() {
        var merged = ContactMerge.merge(safe(MORNING), safe(EVENING), safe(MORNING), safe(MORNING));
        assertThat(channels(merged.patient())).containsExactly(EVENING);
        assertThat(telecoms(merged.patient())).containsExactly(EVENING);
        assertThat(merged.open()).isFalse();
    }

    @Test
    void theSourcesSilenceIsANoForTheTargetToo() {
        var merged = ContactMerge.merge(safe(MORNING), new Patient(), safe(MORNING), safe(MORNING));
        assertThat(merged.patient().getExtensionByUrl(ContactMerge.SAFE_CONTACT))
                .isNull();
        assertThat(telecoms(merged.patient())).isEmpty();
    }

    @Test
    void aNoOfTheSourceOverridesAYesOfTheTarget() {
        var merged = ContactMerge.merge(safe(MORNING), unsafe(), safe(MORNING), safe(CLINIC));
        assertThat(isSafe(merged.patient())).isFalse();
        assertThat(telecoms(merged.patient())).isEmpty();
        assertThat(merged.open()).isTrue();
    }

    @Test
    void aNoOfTheTargetStaysWhateverTheSourceSays() {
        var merged = ContactMerge.merge(safe(MORNING), safe(EVENING), safe(MORNING), unsafe());
        assertThat(isSafe(merged.patient())).isFalse();
        assertThat(merged.open()).isTrue();
    }

    @Test
    void twoDifferentYesesAreANoUntilAPersonDecides() {
        var merged = ContactMerge.merge(safe(MORNING), safe(EVENING), safe(MORNING), safe(CLINIC));
        assertThat(isSafe(merged.patient())).isFalse();
        assertThat(channels(merged.patient())).isEmpty();
        assertThat(merged.open()).isTrue();
    }

    @Test
    void theSameYesOnBothSidesIsNoConflictEvenIfSaidOnAnotherDay() {
        var source = safe(EVENING);
        source.getExtensionByUrl(ContactMerge.SAFE_CONTACT)
                .addExtension(new Extension("statedOn", new DateTimeType("2026-12-01")));
        var merged = ContactMerge.merge(safe(MORNING), source, safe(MORNING), safe(EVENING));
        assertThat(channels(merged.patient())).containsExactly(EVENING);
        assertThat(merged.open()).isFalse();
    }

    @Test
    void anAddressThatTheSourceHasTakenAwayGoesAndOneThatTheTargetHasFoundStays() {
        var before = at("Old Street");
        var target = at("Old Street");
        target.addAddress().addLine("New Street");
        var merged = ContactMerge.merge(before, new Patient(), before, target);
        assertThat(merged.patient().getAddress())
                .extracting(address -> address.getLine().get(0).getValue())
                .containsExactly("New Street");
    }

    @Test
    void besideASubstituteNoOtherAddressIsLeft() {
        var substitute = new Patient();
        substitute
                .addAddress()
                .addLine("P.O. Box 555")
                .addExtension(
                        "https://haven.example.org/ig/StructureDefinition/substitute-address", new BooleanType(true));
        var target = at("Old Street");
        target.addAddress().addLine("New Street");
        var merged = ContactMerge.merge(at("Old Street"), substitute, at("Old Street"), target);
        assertThat(merged.patient().getAddress())
                .extracting(address -> address.getLine().get(0).getValue())
                .containsExactly("P.O. Box 555");
    }

    @Test
    void whatIsNotAboutContactIsTheTargetsOwn() {
        var target = safe(MORNING);
        target.addName().setFamily("Roe");
        var source = safe(EVENING);
        source.addName().setFamily("Doe");
        var merged = ContactMerge.merge(safe(MORNING), source, safe(MORNING), target);
        assertThat(merged.patient().getNameFirstRep().getFamily()).isEqualTo("Roe");
    }

    private static Patient at(String line) {
        var patient = new Patient();
        patient.addAddress().addLine(line);
        return patient;
    }

    private static Patient unsafe() {
        var patient = new Patient();
        patient.addExtension()
                .setUrl(ContactMerge.SAFE_CONTACT)
                .addExtension(new Extension("safeToContact", new BooleanType(false)));
        return patient;
    }

    private static Patient safe(String number) {
        var phone = new ContactPoint().setSystem(ContactPointSystem.PHONE).setValue(number);
        var patient = new Patient();
        var contact = patient.addExtension().setUrl(ContactMerge.SAFE_CONTACT);
        contact.addExtension(new Extension("safeToContact", new BooleanType(true)));
        contact.addExtension(new Extension("channel", phone));
        patient.addTelecom(phone.copy());
        return patient;
    }

    private static boolean isSafe(Patient patient) {
        var contact = patient.getExtensionByUrl(ContactMerge.SAFE_CONTACT);
        return ((BooleanType) contact.getExtensionByUrl("safeToContact").getValue()).booleanValue();
    }

    private static List<String> channels(Patient patient) {
        return patient.getExtensionByUrl(ContactMerge.SAFE_CONTACT).getExtensionsByUrl("channel").stream()
                .map(channel -> ((ContactPoint) channel.getValue()).getValue())
                .toList();
    }

    private static List<String> telecoms(Patient patient) {
        return patient.getTelecom().stream().map(ContactPoint::getValue).toList();
    }
}
