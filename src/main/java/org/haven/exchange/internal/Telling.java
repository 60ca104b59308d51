package org.haven.exchange.internal;

import java.time.Clock;
import java.time.Instant;
import org.haven.audit.CrossingAudit;
import org.haven.audit.Disclosure;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.stereotype.Component;

/**
 * Records on both sides that a source has told its target something. The source reads its own record, so that must not
 * depend on what the target has done: the same is written whether the target had begun to work, had ended or had not.
 */
@Component
class Telling {

    private final CrossingAudit audit;
    private final Ways ways;
    private final Clock clock;

    Telling(CrossingAudit audit, Ways ways, Clock clock) {
        this.audit = audit;
        this.ways = ways;
        this.clock = clock;
    }

    /**
     * @param status what the target was told of the referral
     * @param reason the code of the reason that went along; empty if none did
     * @param action C if the target has new records by it, U if some were changed
     */
    void record(BothSides sides, TaskStatus status, CodeableConcept reason, AuditEventAction action) {
        audit.disclosed(new Disclosure(
                sides.source(),
                sides.target(),
                sides.sourceTask(),
                new Task().setStatus(status).setStatusReason(reason),
                Disclosure.DELIVERY,
                ways.atSource(sides).basis(Instant.now(clock))));
        audit.arrived(sides.source(), sides.target(), sides.targetTask().orElseThrow(), action);
    }
}
