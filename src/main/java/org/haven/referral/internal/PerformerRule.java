package org.haven.referral.internal;

import static org.haven.server.Problems.refusal;

import org.haven.server.Records;
import org.haven.server.Write;
import org.haven.server.WriteRule;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/** The performer of a ServiceRequest is the target of its open Task, and another one only once that has ended. */
@Component
class PerformerRule implements WriteRule {

    private final OpenTasks open;
    private final Records records;

    PerformerRule(OpenTasks open, Records records) {
        this.open = open;
        this.records = records;
    }

    @Override
    public boolean concerns(String resourceType) {
        return resourceType.equals("ServiceRequest");
    }

    @Override
    public void beforeCommit(Write write) {
        var request = (ServiceRequest) write.resource();
        var changed = write.before()
                .map(ServiceRequest.class::cast)
                .filter(before -> !Base.compareDeep(before.getPerformer(), request.getPerformer(), true));
        if (write.byServer() || changed.isEmpty()) {
            return;
        }
        open.of("ServiceRequest/" + request.getIdElement().getIdPart())
                .flatMap(task -> records.find(Task.class, task, write.access()))
                .filter(task -> request.getPerformer().stream()
                        .noneMatch(performer -> task.getOwner().getReference().equals(performer.getReference())))
                .ifPresent(task -> {
                    throw refusal(
                            409,
                            IssueType.CONFLICT,
                            "ServiceRequest.performer",
                            "Task/" + task.getIdElement().getIdPart() + " is open with "
                                    + task.getOwner().getReference() + ": wait for its end, or cancel it");
                });
    }
}
