package org.haven.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.haven.guide.Guide;
import org.haven.party.Access;
import org.haven.party.Endpoint;
import org.haven.party.Party;
import org.haven.server.Records;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAgentNetworkType;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventEntityComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/**
 * Writes the AuditEvents of a crossing, one on each side, in the transaction of the crossing itself. Each names only what
 * lies in its own partition. That of the party that disclosed meets the guide's profile {@code disclosure-audit-event}.
 *
 * @see <a href="https://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_400.html">DICOM PS3.16, CID 400: 110106 Export, 110107 Import</a>
 */
@Component
public class CrossingAudit {

    private static final String PROFILE = Guide.url("StructureDefinition", "disclosure-audit-event");
    private static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";
    private static final String LIFECYCLE = "http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle";
    private static final String TYPES = "http://hl7.org/fhir/resource-types";
    private static final String OUTPUTS = Guide.url("CodeSystem", "referral-task-output");
    private static final String PURPOSES = "http://terminology.hl7.org/CodeSystem/v3-ActReason";

    /** What a crossing is for if no release says so: a referral is coordination of care. */
    private static final String COORDINATION = "COC";

    private final Records records;
    private final Endpoint endpoint;
    private final Clock clock;

    CrossingAudit(Records records, Endpoint endpoint, Clock clock) {
        this.records = records;
        this.endpoint = endpoint;
        this.clock = clock;
    }

    /** At the party that discloses. */
    public void disclosed(Disclosure disclosure) {
        var event =
                event(new Coding(DICOM, "110106", "Export"), AuditEventAction.R, disclosure.from(), disclosure.to());
        event.getMeta().addProfile(PROFILE);
        event.addSubtype(new Coding(LIFECYCLE, "disclose", null));
        event.addPurposeOfEvent(new CodeableConcept().addCoding(purpose(disclosure.release())));
        event.getSource().setObserver(new Reference(disclosure.from().reference()));
        patient(event, disclosure.task().getFor());
        told(referral(event, disclosure.task()), disclosure);
        disclosure
                .release()
                .ifPresent(consent -> event.addEntity()
                        .setWhat(new Reference(
                                "Consent/" + consent.getIdElement().getIdPart() + "/_history/"
                                        + consent.getMeta().getVersionId()))
                        .setType(new Coding(TYPES, "Consent", null)));
        records.create(event, Access.of(disclosure.from()));
    }

    /**
     * At the party that was told.
     *
     * @param task its coordinating Task
     * @param action C if its copies are new, U if one was changed
     */
    public void arrived(Party from, Party to, Task task, AuditEventAction action) {
        var event = event(new Coding(DICOM, "110107", "Import"), action, from, to);
        event.getSource().setObserver(new Reference(to.reference()));
        patient(event, task.getFor());
        referral(event, task);
        records.create(event, Access.of(to));
    }

    private AuditEvent event(Coding type, AuditEventAction action, Party from, Party to) {
        var event = new AuditEvent();
        event.setType(type);
        event.setAction(action);
        event.setRecorded(Date.from(Instant.now(clock)));
        event.setOutcome(AuditEventOutcome._0);
        agent(event, new Coding(DICOM, "110153", "Source Role ID"), from);
        agent(event, new Coding(DICOM, "110152", "Destination Role ID"), to);
        return event;
    }

    /** Neither asked for it: the server carries what one side has released to the other. */
    private void agent(AuditEvent event, Coding role, Party party) {
        var agent = event.addAgent();
        agent.getType().addCoding(role);
        agent.setWho(new Reference(party.reference()));
        agent.setRequestor(false);
        agent.getNetwork().setAddress(endpoint.baseUrl().getHost()).setType(AuditEventAgentNetworkType._1);
    }

    private static void patient(AuditEvent event, Reference patient) {
        event.addEntity()
                .setWhat(new Reference(patient.getReference()))
                .setType(new Coding("http://terminology.hl7.org/CodeSystem/audit-entity-type", "1", null))
                .setRole(new Coding("http://terminology.hl7.org/CodeSystem/object-role", "1", "Patient"));
    }

    private static AuditEventEntityComponent referral(AuditEvent event, Task task) {
        return event.addEntity()
                .setWhat(new Reference("Task/" + task.getIdElement().getIdPart()))
                .setType(new Coding(TYPES, "Task", null));
    }

    private static void told(AuditEventEntityComponent referral, Disclosure disclosure) {
        var shown = disclosure.shown();
        detail(referral, "tier", Optional.of(disclosure.tier()));
        detail(referral, "status", Optional.of(shown.getStatus().toCode()));
        detail(referral, "businessStatus", code(shown.getBusinessStatus()));
        detail(referral, "statusReason", code(shown.getStatusReason()));
        detail(
                referral,
                "outcome",
                shown.getOutput().stream()
                        .filter(output -> output.getType().hasCoding(OUTPUTS, "outcome"))
                        .filter(output -> output.getValue() instanceof CodeableConcept)
                        .flatMap(output -> code((CodeableConcept) output.getValue()).stream())
                        .findFirst());
    }

    private static void detail(AuditEventEntityComponent referral, String type, Optional<String> value) {
        value.ifPresent(code -> referral.addDetail().setType(type).setValue(new StringType(code)));
    }

    /** Codes only: an audit record is no place for words about a victim. */
    private static Optional<String> code(CodeableConcept concept) {
        return concept.getCoding().stream().map(Coding::getCode).findFirst();
    }

    private static Coding purpose(Optional<Consent> release) {
        return release.map(consent -> consent.getProvision().getPurpose()).orElse(List.of()).stream()
                .findFirst()
                .map(purpose -> new Coding(purpose.getSystem(), purpose.getCode(), null))
                .orElseGet(() -> new Coding(PURPOSES, COORDINATION, null));
    }
}
