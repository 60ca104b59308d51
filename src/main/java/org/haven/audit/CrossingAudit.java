package org.haven.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.haven.party.Access;
import org.haven.party.Party;
import org.haven.server.Records;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;

/**
 * Writes the AuditEvents of a crossing, one on each side, in the transaction of the crossing itself. Each names only what
 * lies in its own partition.
 *
 * @see <a href="https://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_400.html">DICOM PS3.16, CID 400: 110106 Export, 110107 Import</a>
 */
@Component
public class CrossingAudit {

    private static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";

    private final Records records;
    private final Clock clock;

    CrossingAudit(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /**
     * @param sent the source's Task
     * @param patient the source's Patient
     */
    public void exported(Party source, Party target, Reference sent, Reference patient) {
        records.create(
                event(new Coding(DICOM, "110106", "Export"), AuditEventAction.R, source, target, sent, patient),
                Access.of(source));
    }

    /**
     * @param arrived the target's Task
     * @param patient the target's Patient
     */
    public void imported(Party source, Party target, Reference arrived, Reference patient) {
        records.create(
                event(new Coding(DICOM, "110107", "Import"), AuditEventAction.C, source, target, arrived, patient),
                Access.of(target));
    }

    private AuditEvent event(
            Coding type, AuditEventAction action, Party source, Party target, Reference task, Reference patient) {
        var event = new AuditEvent();
        event.setType(type);
        event.setAction(action);
        event.setRecorded(Date.from(Instant.now(clock)));
        event.setOutcome(AuditEventOutcome._0);
        agent(event, new Coding(DICOM, "110153", "Source Role ID"), source, true);
        agent(event, new Coding(DICOM, "110152", "Destination Role ID"), target, false);
        event.getSource().setObserver(new Reference().setDisplay("Haven"));
        event.addEntity().setWhat(task);
        event.addEntity()
                .setWhat(patient)
                .setRole(new Coding("http://terminology.hl7.org/CodeSystem/object-role", "1", "Patient"));
        return event;
    }

    private static void agent(AuditEvent event, Coding role, Party party, boolean requestor) {
        var agent = event.addAgent();
        agent.getType().addCoding(role);
        agent.setWho(new Reference(party.reference()));
        agent.setRequestor(requestor);
    }
}
