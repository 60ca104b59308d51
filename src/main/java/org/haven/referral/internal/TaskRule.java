package org.haven.referral.internal;

import static org.haven.server.Problems.refusal;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.function.Supplier;
import org.haven.guide.Guide;
import org.haven.party.Access;
import org.haven.referral.ReferralSubmitted;
import org.haven.referral.Submissions;
import org.haven.referral.internal.OpenTasks.Taken;
import org.haven.referral.internal.Transition.Actor;
import org.haven.server.Records;
import org.haven.server.Write;
import org.haven.server.WriteRule;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets a coordinating Task move along the guide's edges only, by the side whose edge it is, with what the edge requires. */
@Component
class TaskRule implements WriteRule {

    private final Transitions transitions;
    private final Steps steps;
    private final Sides sides;
    private final Submissions submissions;
    private final OpenTasks open;
    private final Ending ending;
    private final Records records;
    private final ApplicationEventPublisher events;

    TaskRule(
            Guide guide,
            Steps steps,
            Sides sides,
            Submissions submissions,
            OpenTasks open,
            Ending ending,
            Records records,
            ApplicationEventPublisher events) {
        this.transitions = Transitions.ofReferral(guide);
        this.steps = steps;
        this.sides = sides;
        this.submissions = submissions;
        this.open = open;
        this.ending = ending;
        this.records = records;
        this.events = events;
    }

    @Override
    public boolean concerns(String resourceType) {
        return resourceType.equals("Task");
    }

    @Override
    public void beforeCommit(Write write) {
        var task = (Task) write.resource();
        if (AbortRule.concerns(task)) {
            return;
        }
        var from = write.before().map(Task.class::cast).map(TaskRule::state).orElse(Transition.NEW);
        if (!write.byServer()) {
            judge(from, task, write);
        }
        if (!from.equals(state(task)) && transitions.isEnd(state(task))) {
            end(task, write);
        } else if (transitions.isEnd(from) && !transitions.isEnd(state(task)) && showsToSource(task, write)) {
            ending.untold(task);
        }
    }

    private void end(Task task, Write write) {
        if (showsToSource(task, write)) {
            ending.told(task);
        } else {
            ending.of(task, write.access());
        }
    }

    private boolean showsToSource(Task task, Write write) {
        return write.byServer()
                && sides.caller(write).reference().equals(task.getRequester().getReference());
    }

    private void judge(String from, Task task, Write write) {
        var actor = sides.actor(task, write);
        var before = write.before().map(Task.class::cast);
        before.ifPresent(earlier -> Sides.requireSame(earlier, task));
        var to = state(task);
        Supplier<String> paused = () -> stateBefore(from, before.orElseThrow(), write.access());
        if (from.equals(to) && !transitions.exists(from, to)) {
            requireOwnWork(before.orElseThrow(), task, actor, paused);
        } else {
            steps.take(transitions, from, task, actor, paused);
        }
        if (to.equals("requested") && !from.equals(to)) {
            submit(task, write);
        } else if (!from.equals("draft") && !to.equals("draft")) {
            sides.changed(task, actor);
        }
    }

    /**
     * An update that is no step, such as a note: the target's affair while it works, the source's in a draft. What only a step
     * may change stays.
     */
    private void requireOwnWork(Task before, Task task, Actor actor, Supplier<String> paused) {
        var state = state(task);
        if (state.equals("draft") != (actor == Actor.SOURCE) || transitions.isEnd(state)) {
            throw Steps.conflict("The Task is " + state, transitions, state, actor, paused);
        }
        if (!before.getStatusReason().equalsDeep(task.getStatusReason())
                || !before.getBusinessStatus().equalsDeep(task.getBusinessStatus())) {
            throw Steps.conflict(
                    "Task.statusReason and Task.businessStatus change with a step only",
                    transitions,
                    state,
                    actor,
                    paused);
        }
    }

    private void submit(Task task, Write write) {
        var target = submissions.check(task, write.access());
        var id = task.getIdElement().getIdPart();
        var focus = task.getFocus().getReferenceElement().toUnqualifiedVersionless();
        open.send(id, focus.getValue(), task.getOwner().getReference(), write.access())
                .ifPresent(taken -> {
                    throw taken(taken, task, focus.getValue());
                });
        events.publishEvent(new ReferralSubmitted(
                sides.caller(write).id(),
                target.id(),
                id,
                task.getFor().getReferenceElement().getIdPart()));
    }

    /** One Task a target: an answer to a second one would tell what became of the first. */
    private static BaseServerResponseException taken(Taken taken, Task task, String focus) {
        return switch (taken) {
            case OPEN ->
                refusal(
                        409,
                        IssueType.CONFLICT,
                        "Task.focus",
                        "Another Task on " + focus
                                + " is open: wait for its end, or cancel it before you send the referral to another"
                                + " target");
            case SENT ->
                refusal(
                        409,
                        IssueType.CONFLICT,
                        "Task.owner",
                        focus + " was sent to " + task.getOwner().getReference()
                                + " before: send a new ServiceRequest, or send this one to another target");
        };
    }

    /** The state that the Task had before it came to the one that it is in now. */
    private String stateBefore(String state, Task before, Access access) {
        var last = Long.parseLong(before.getMeta().getVersionId());
        return records.history(Task.class, before.getIdElement().getIdPart(), access).stream()
                .filter(version -> Long.parseLong(version.getMeta().getVersionId()) <= last)
                .map(TaskRule::state)
                .dropWhile(state::equals)
                .findFirst()
                .orElse(Transition.NEW);
    }

    private static String state(Task task) {
        return task.getStatus().toCode();
    }
}
