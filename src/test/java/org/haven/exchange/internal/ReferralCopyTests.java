package org.haven.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Set;
import org.haven.guide.Guide;
import org.haven.guide.Labelling;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;

/** What goes through the door, and what stays behind. */
class ReferralCopyTests {

    private final FhirContext fhir = FhirContext.forR4Cached();

    private final Bundle copy = new ReferralCopy(fhir, new Labelling(fhir, new Guide(fhir)))
            .bundle(
                    "key-1",
                    List.of(patient(), request(), task(), provenance()),
                    Set.of("Organization/springfield-pd", "Organization/riverside-clinic"));

    @Test
    void nothingByWhichTheSourceKnowsTheVictimGoesAlong() {
        assertThat(fhir.newJsonParser().encodeResourceToString(copy)).doesNotContain("source-");
    }

    @Test
    void referencesAmongTheCopiesLeadToTheCopies() {
        var patient = copy.getEntry().get(0).getFullUrl();
        var request = copy.getEntry().get(1).getFullUrl();
        var task = (Task) copy.getEntry().get(2).getResource();
        assertThat(task.getFor().getReference()).isEqualTo(patient);
        assertThat(task.getFocus().getReference()).isEqualTo(request);
        var provenance = (Provenance) copy.getEntry().get(3).getResource();
        assertThat(provenance.getTarget()).extracting(Reference::getReference).contains(patient);
    }

    @Test
    void theDirectoryIsReferredToAsItIs() {
        var task = (Task) copy.getEntry().get(2).getResource();
        assertThat(task.getOwner().getReference()).isEqualTo("Organization/riverside-clinic");
    }

    @Test
    void theSourcesLabelsNarrativeAndVersionStayBehind() {
        var patient = (Patient) copy.getEntry().get(0).getResource();
        assertThat(patient.getMeta().getSecurity()).extracting(Coding::getCode).containsExactly("NORDSCLCD");
        assertThat(patient.getMeta().getVersionId()).isNull();
        assertThat(patient.getText().getDivAsString()).isNull();
    }

    @Test
    void theCopyAnswersToTheOrderAndCarriesTheReferralsKey() {
        var request = (ServiceRequest) copy.getEntry().get(1).getResource();
        assertThat(request.getIntent()).isEqualTo(ServiceRequestIntent.FILLERORDER);
        assertThat(request.getBasedOnFirstRep().getIdentifier().getValue()).isEqualTo("SPD-1");
        var task = (Task) copy.getEntry().get(2).getResource();
        assertThat(task.getStatus()).isEqualTo(TaskStatus.RECEIVED);
        assertThat(task.getPartOfFirstRep().getIdentifier().getValue()).isEqualTo("key-1");
    }

    private static Patient patient() {
        var patient = new Patient();
        patient.setId("source-patient");
        patient.getMeta().setVersionId("source-7").addSecurity().setCode("source-label");
        patient.getText().setDivAsString("<div>source-narrative</div>");
        patient.addName().setFamily("Doe");
        patient.addIdentifier()
                .setSystem("http://springfield-pd.example.org/victims")
                .setValue("source-number");
        patient.addGeneralPractitioner(new Reference("Practitioner/source-doctor"));
        patient.setManagingOrganization(new Reference("Organization/source-other-target"));
        patient.addContained(new Patient().addIdentifier(new Identifier().setValue("source-contained")));
        patient.addExtension("http://elsewhere.example.org/number", new StringType("source-extension"));
        patient.getNameFirstRep().setId("source-element");
        patient.addLink().setOther(new Reference("Patient/source-link").setDisplay("source-link"));
        return patient;
    }

    private static ServiceRequest request() {
        var request = new ServiceRequest();
        request.setId("source-request");
        request.setIntent(ServiceRequestIntent.ORDER);
        request.addIdentifier()
                .setSystem("http://springfield-pd.example.org/referrals")
                .setValue("SPD-1");
        request.setSubject(new Reference("Patient/source-patient")
                .setDisplay("source-display")
                .setIdentifier(new Identifier().setValue("source-reference")));
        request.addReplaces(new Reference("ServiceRequest/source-replaced").setDisplay("source-replaced"));
        request.setRequisition(new Identifier().setValue("source-requisition"));
        request.addBasedOn(new Reference("ServiceRequest/source-earlier"));
        return request;
    }

    private static Task task() {
        var task = new Task();
        task.setId("source-task");
        task.setStatus(TaskStatus.REQUESTED);
        task.setFocus(new Reference("ServiceRequest/source-request"));
        task.setFor(new Reference("Patient/source-patient/_history/3"));
        task.setOwner(new Reference("Organization/riverside-clinic").setDisplay("source-name"));
        task.setDescription("source-description").addNote().setText("source-note");
        task.setGroupIdentifier(new Identifier().setValue("source-group"));
        task.addInput()
                .setType(new CodeableConcept().setText("source-input"))
                .setValue(new Reference("Task/source-input").setDisplay("source-input"));
        return task;
    }

    private static Provenance provenance() {
        var provenance = new Provenance();
        provenance.setId("source-provenance");
        provenance.addTarget(new Reference("Patient/source-patient"));
        provenance.addReason().setText("source-reason");
        provenance.addAgent().setWho(new Reference("Organization/springfield-pd").setDisplay("source-officer"));
        provenance.addAgent().setWho(new Reference("Practitioner/source-officer"));
        provenance.addTarget(new Reference("Task/source-other"));
        return provenance;
    }
}
