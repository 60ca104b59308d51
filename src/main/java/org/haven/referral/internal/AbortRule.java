package org.haven.referral.internal;

import static org.haven.server.Problems.refusal;

import java.util.TreeSet;
import java.util.function.Supplier;
import org.haven.guide.Guide;
import org.haven.party.Access;
import org.haven.referral.internal.Transition.Actor;
import org.haven.server.Records;
import org.haven.server.Write;
import org.haven.server.WriteRule;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.stereotype.Component;

/**
 * A source's request that the target stop, as a Task of its own: asked while the source's own Task shows a state in which the
 * guide lets it, one at a time, answered by the target. With {@code accepted} the coordinating Task on the target's side ends
 * in the same transaction.
 */
@Component
class AbortRule implements WriteRule {

    /** The code that tells an abort Task from a coordinating one. */
    static final String CODE = "abort";

    private static final String CODES = "http://hl7.org/fhir/CodeSystem/task-code";

    /** Nothing here depends on the state before the last. */
    private static final Supplier<String> NO_MATTER = () -> Transition.NEW;

    private final Transitions referral;
    private final Transitions transitions;
    private final Steps steps;
    private final Sides sides;
    private final OpenTasks open;
    private final Records records;

    AbortRule(Guide guide, Steps steps, Sides sides, OpenTasks open, Records records) {
        this.referral = Transitions.ofReferral(guide);
        this.transitions = Transitions.ofAbort(guide);
        this.steps = steps;
        this.sides = sides;
        this.open = open;
        this.records = records;
    }

    static boolean concerns(Task task) {
        return task.getCode().hasCoding(CODES, CODE);
    }

    @Override
    public boolean concerns(String resourceType) {
        return resourceType.equals("Task");
    }

    @Override
    public void beforeCommit(Write write) {
        var task = (Task) write.resource();
        if (!concerns(task)) {
            return;
        }
        if (!write.byServer()) {
            judge(task, write);
        }
        if (task.getStatus() != TaskStatus.REQUESTED) {
            open.close(id(task));
        } else if (write.before().isEmpty()
                && open.open(id(task), focus(task), write.access()).isPresent()) {
            throw refusal(
                    409,
                    IssueType.CONFLICT,
                    "Task.focus",
                    "Another request to abort " + focus(task)
                            + " is open: wait for its answer, or set it to cancelled");
        }
        if (!write.byServer()) {
            afterwards(task, write);
        }
    }

    private void judge(Task task, Write write) {
        var actor = sides.actor(task, write);
        var before = write.before().map(Task.class::cast);
        before.ifPresent(earlier -> {
            Sides.requireSame(earlier, task);
            Sides.require(earlier.getReasonCode().equalsDeep(task.getReasonCode()), "Task.reasonCode");
            Sides.require(Base.compareDeep(earlier.getPartOf(), task.getPartOf(), true), "Task.partOf");
        });
        var from = before.map(earlier -> earlier.getStatus().toCode()).orElse(Transition.NEW);
        steps.take(transitions, from, task, actor, NO_MATTER);
        if (before.isEmpty()) {
            requireAskable(task, coordinating(task, write.access()));
        }
    }

    private void requireAskable(Task task, Task coordinating) {
        if (concerns(coordinating) || !task.getRequester().equalsDeep(coordinating.getRequester())) {
            throw refusal(
                    422, IssueType.BUSINESSRULE, "Task.focus", "Task.focus must be the Task of a referral of your own");
        }
        requireAlike(task.getFor().getReference(), coordinating.getFor().getReference(), "Task.for");
        requireAlike(task.getOwner().getReference(), coordinating.getOwner().getReference(), "Task.owner");
        var state = coordinating.getStatus().toCode();
        var states = referral.statesFor(CODE, Actor.SOURCE);
        if (!states.contains(state)) {
            throw refusal(
                    409,
                    IssueType.CONFLICT,
                    "Task.focus",
                    focus(task) + " is " + state + "; to abort can be asked while it is "
                            + String.join(", ", new TreeSet<>(states)));
        }
    }

    private static void requireAlike(String sent, String expected, String element) {
        if (!expected.equals(sent)) {
            throw refusal(
                    422,
                    IssueType.BUSINESSRULE,
                    element,
                    element + " must be that of the Task in Task.focus, " + expected);
        }
    }

    /** What an answer does to the coordinating Task, and who is told. */
    private void afterwards(Task task, Write write) {
        var coordinating = coordinating(task, write.access());
        var actor = sides.actor(task, write);
        if (actor == Actor.TARGET && task.getStatus() == TaskStatus.ACCEPTED) {
            abort(coordinating, write.access());
        }
        sides.changed(coordinating, actor);
    }

    private void abort(Task coordinating, Access access) {
        var state = coordinating.getStatus().toCode();
        var edge = referral.all().stream()
                .filter(step -> step.actor() == Actor.SERVER
                        && step.byTask().filter(CODE::equals).isPresent()
                        && step.from().contains(state))
                .findFirst()
                .orElseThrow(() -> refusal(
                        409,
                        IssueType.CONFLICT,
                        "Task.status",
                        "Task/" + id(coordinating) + " is " + state
                                + ": there is nothing to stop; reject the request"));
        coordinating.setStatus(TaskStatus.fromCode(edge.to()));
        coordinating.setStatusReason(new CodeableConcept()
                .addCoding(new Coding(Guide.url("CodeSystem", "referral-reason"), "aborted", null)));
        records.update(coordinating, access);
    }

    private Task coordinating(Task task, Access access) {
        return records.find(Task.class, new IdType(focus(task)).getIdPart(), access)
                .orElseThrow(() -> refusal(
                        422,
                        IssueType.NOTFOUND,
                        "Task.focus",
                        "Task.focus must be the Task of a referral of your own"));
    }

    private static String focus(Task task) {
        return task.getFocus().getReferenceElement().toUnqualifiedVersionless().getValue();
    }

    private static String id(Task task) {
        return task.getIdElement().getIdPart();
    }
}
