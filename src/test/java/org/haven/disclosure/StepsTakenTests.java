package org.haven.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.haven.disclosure.Projection.Step;
import org.haven.guide.Guide;
import org.haven.guide.Terminology;
import org.haven.guide.internal.Validators;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;

/** The steps of the guide's table that a Task's versions show. */
class StepsTakenTests {

    private final StepsTaken steps = new StepsTaken(Validators.guide(), new Terminology(Validators.support()));

    @Test
    void theVersionsOfATaskAreReadAsStepsOfTheTable() {
        assertThat(codes(
                        task("received"),
                        task("received", "awaiting-information"),
                        task("accepted"),
                        task("on-hold").setStatusReason(reason("victim-requested-pause")),
                        task("accepted"),
                        task("in-progress", "scheduled"),
                        task("in-progress", "no-show"),
                        task("on-hold").setStatusReason(reason("unsafe-to-contact")),
                        task("in-progress", "no-show"),
                        task("completed")))
                .containsExactly(
                        "receive",
                        "await-information",
                        "accept",
                        "hold",
                        "resume-accepted",
                        "start",
                        "progress",
                        "hold",
                        "resume-in-progress",
                        "complete");
    }

    @Test
    void aVersionThatIsNoStepIsPassedOver() {
        assertThat(codes(task("received"), task("accepted"), task("accepted").setPriority(TaskPriority.STAT)))
                .containsExactly("receive", "accept");
    }

    @Test
    void whoCancelledIsToldByTheReason() {
        assertThat(codes(task("received"), task("cancelled").setStatusReason(reason("victim-withdrew"))))
                .containsExactly("receive", "cancel-delivered");
        assertThat(codes(task("received"), task("cancelled").setStatusReason(reason("release-revoked"))))
                .containsExactly("receive", "revoke-delivered");
    }

    @Test
    void aRefusedRequestToStopIsNoStepOfTheCoordinatingTask() {
        assertThat(codes(task("received"), task("accepted"), task("in-progress", "scheduled"), task("in-progress", "")))
                .containsExactly("receive", "accept", "start");
    }

    private List<String> codes(Task... versions) {
        return steps.of(List.of(versions)).stream().map(Step::transition).toList();
    }

    private static Task task(String status) {
        return new Task().setStatus(TaskStatus.fromCode(status));
    }

    private static Task task(String status, String business) {
        return task(status).setBusinessStatus(concept(Guide.url("CodeSystem", "referral-business-status"), business));
    }

    private static CodeableConcept reason(String code) {
        return concept(Guide.url("CodeSystem", "referral-reason"), code);
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept().addCoding(new Coding(system, code, null));
    }
}
