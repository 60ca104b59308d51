package org.haven.exchange.internal;

import java.util.Optional;
import org.haven.guide.Guide;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** What a Task of the source's tells of the referral: the codes that a projection can set, and nothing else of it. */
record Told(
        TaskStatus status, Optional<String> businessStatus, Optional<String> statusReason, Optional<String> outcome) {

    private static final String OUTPUTS = Guide.url("CodeSystem", "referral-task-output");

    static Told by(Task task) {
        return new Told(
                task.getStatus(),
                code(task.getBusinessStatus()),
                code(task.getStatusReason()),
                task.getOutput().stream()
                        .filter(output -> output.getType().hasCoding(OUTPUTS, "outcome"))
                        .filter(output -> output.getValue() instanceof CodeableConcept)
                        .flatMap(output -> code((CodeableConcept) output.getValue()).stream())
                        .findFirst());
    }

    /** A source itself writes its Task in few states; in the others it has been shown something. */
    boolean isProjected() {
        return status != TaskStatus.DRAFT && status != TaskStatus.REQUESTED;
    }

    private static Optional<String> code(CodeableConcept concept) {
        return concept.getCoding().stream().map(Coding::getCode).findFirst();
    }
}
