package org.haven.referral.internal;

import static org.haven.server.Problems.refusal;

import java.util.Optional;
import org.haven.guide.Guide;
import org.haven.guide.Terminology;
import org.haven.party.Parties;
import org.haven.party.Party;
import org.haven.referral.ReferralChanged;
import org.haven.referral.ReferralKey;
import org.haven.referral.ReferralSubmitted;
import org.haven.referral.Submissions;
import org.haven.referral.internal.Transition.Actor;
import org.haven.server.Write;
import org.haven.server.WriteRule;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets a Task move along the guide's edges only, by the side whose edge it is, with what the edge requires. */
@Component
class TaskRule implements WriteRule {

    private static final String OUTCOME_SYSTEM = Guide.url("CodeSystem", "referral-task-output");

    private final Transitions transitions;
    private final Terminology terminology;
    private final Parties parties;
    private final Submissions submissions;
    private final ApplicationEventPublisher events;

    TaskRule(
            Transitions transitions,
            Terminology terminology,
            Parties parties,
            Submissions submissions,
            ApplicationEventPublisher events) {
        this.transitions = transitions;
        this.terminology = terminology;
        this.parties = parties;
        this.submissions = submissions;
        this.events = events;
    }

    @Override
    public boolean concerns(String resourceType) {
        return resourceType.equals("Task");
    }

    @Override
    public void beforeCommit(Write write) {
        if (write.byServer()) {
            return;
        }
        var task = (Task) write.resource();
        var before = write.before().map(Task.class::cast);
        var actor = actor(task, write);
        before.ifPresent(earlier -> requireSameReferral(earlier, task));
        var from = before.map(earlier -> earlier.getStatus().toCode()).orElse(Transition.NEW);
        var to = task.getStatus().toCode();
        if (from.equals(to) && !transitions.exists(from, to)) {
            requireOwnWork(from, actor);
            return;
        }
        var edge = edge(from, to, actor);
        requireWhatTheEdgeNeeds(edge, task);
        if (to.equals("requested")) {
            var target = submissions.check(task, write.access());
            events.publishEvent(new ReferralSubmitted(
                    caller(write).id(), target.id(), task.getIdElement().getIdPart()));
        } else {
            before.ifPresent(earlier -> tellChanged(earlier, actor));
        }
    }

    private void tellChanged(Task task, Actor actor) {
        var key = actor == Actor.SOURCE ? Optional.of(task.getIdElement().getIdPart()) : ReferralKey.of(task);
        var source = parties.byReference(task.getRequester().getReference());
        var target = parties.byReference(task.getOwner().getReference());
        if (key.isPresent() && source.isPresent() && target.isPresent()) {
            events.publishEvent(
                    new ReferralChanged(source.get().id(), target.get().id(), key.get()));
        }
    }

    private Actor actor(Task task, Write write) {
        var reference = caller(write).reference();
        var source = reference.equals(task.getRequester().getReference());
        var target = reference.equals(task.getOwner().getReference());
        if (source == target) {
            throw refusal(
                    422,
                    IssueType.BUSINESSRULE,
                    source ? "Task.owner" : "Task.requester",
                    source
                            ? "A referral goes to another organization: name the target in Task.owner"
                            : "Task.requester must be your own organization, " + reference);
        }
        return source ? Actor.SOURCE : Actor.TARGET;
    }

    private Party caller(Write write) {
        return parties.byPartition(write.access().home()).orElseThrow();
    }

    private static void requireSameReferral(Task before, Task task) {
        require(before.getFocus().equalsDeep(task.getFocus()), "Task.focus");
        require(before.getFor().equalsDeep(task.getFor()), "Task.for");
        require(before.getRequester().equalsDeep(task.getRequester()), "Task.requester");
        require(before.getOwner().equalsDeep(task.getOwner()), "Task.owner");
        require(before.getCode().equalsDeep(task.getCode()), "Task.code");
    }

    private static void require(boolean same, String element) {
        if (!same) {
            throw refusal(
                    422,
                    IssueType.BUSINESSRULE,
                    element,
                    element + " cannot change once the Task exists: send a new Task");
        }
    }

    /** An update that is no step, such as a note: the target's affair while it works, the source's in a draft. */
    private void requireOwnWork(String state, Actor actor) {
        var draft = state.equals("draft");
        if (draft != (actor == Actor.SOURCE)
                || transitions.reachable(state, actor).equals("none")) {
            throw refusal(
                    409,
                    IssueType.CONFLICT,
                    "Task.status",
                    "The Task is " + state + "; from here you can make it: " + transitions.reachable(state, actor));
        }
    }

    private Transition edge(String from, String to, Actor actor) {
        return transitions.find(from, to, actor).orElseThrow(() -> {
            var reachable = "from " + from + " you can make it: " + transitions.reachable(from, actor);
            return transitions.exists(from, to)
                    ? refusal(
                            403,
                            IssueType.FORBIDDEN,
                            "Task.status",
                            "Not yours to change: a Task goes from " + from + " to " + to + " by the other side; "
                                    + reachable)
                    : refusal(
                            409,
                            IssueType.CONFLICT,
                            "Task.status",
                            "A Task does not go from " + from + " to " + to + "; " + reachable);
        });
    }

    private void requireWhatTheEdgeNeeds(Transition edge, Task task) {
        edge.statusReason().ifPresent(set -> requireCode(set, task.getStatusReason(), "Task.statusReason"));
        edge.businessStatus().ifPresent(set -> requireCode(set, task.getBusinessStatus(), "Task.businessStatus"));
        edge.outcome()
                .ifPresent(set -> requireCode(
                        set,
                        outcome(task).orElse(new CodeableConcept()),
                        "Task.output.where(type.coding.code = 'outcome').value"));
    }

    private void requireCode(String valueSet, CodeableConcept concept, String element) {
        if (!terminology.contains(valueSet, concept)) {
            throw refusal(
                    422,
                    IssueType.REQUIRED,
                    element,
                    element + " needs a code of " + valueSet + ": " + terminology.codes(valueSet));
        }
    }

    private static Optional<CodeableConcept> outcome(Task task) {
        return task.getOutput().stream()
                .filter(output -> output.getType().hasCoding(OUTCOME_SYSTEM, "outcome"))
                .filter(output -> output.getValue() instanceof CodeableConcept)
                .map(output -> (CodeableConcept) output.getValue())
                .findFirst();
    }
}
