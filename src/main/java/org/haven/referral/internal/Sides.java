package org.haven.referral.internal;

import static org.haven.server.Problems.refusal;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.Optional;
import org.haven.party.Parties;
import org.haven.party.Party;
import org.haven.referral.ReferralChanged;
import org.haven.referral.ReferralKey;
import org.haven.referral.internal.Transition.Actor;
import org.haven.server.Write;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The two sides of a referral: which of them writes a Task, what neither may change of it, and who is told. */
@Component
class Sides {

    private final Parties parties;
    private final ApplicationEventPublisher events;

    Sides(Parties parties, ApplicationEventPublisher events) {
        this.parties = parties;
        this.events = events;
    }

    Party caller(Write write) {
        return parties.byPartition(write.access().home()).orElseThrow();
    }

    /**
     * @throws BaseServerResponseException 422 if the caller is neither or both
     */
    Actor actor(Task task, Write write) {
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

    /**
     * @throws BaseServerResponseException 422 that names what has changed and may not
     */
    static void requireSame(Task before, Task task) {
        require(before.getFocus().equalsDeep(task.getFocus()), "Task.focus");
        require(before.getFor().equalsDeep(task.getFor()), "Task.for");
        require(before.getRequester().equalsDeep(task.getRequester()), "Task.requester");
        require(before.getOwner().equalsDeep(task.getOwner()), "Task.owner");
        require(before.getCode().equalsDeep(task.getCode()), "Task.code");
        var key = ReferralKey.of(before);
        if (key.isPresent()) {
            require(key.equals(ReferralKey.of(task)), "Task.identifier");
            require(Base.compareDeep(before.getPartOf(), task.getPartOf(), true), "Task.partOf");
        }
    }

    static void require(boolean same, String element) {
        if (!same) {
            throw refusal(
                    422,
                    IssueType.BUSINESSRULE,
                    element,
                    element + " cannot change once the Task exists: send a new Task");
        }
    }

    /**
     * Tells that a side has changed.
     *
     * @param task the coordinating Task of that side
     */
    void changed(Task task, Actor actor) {
        var key = actor == Actor.SOURCE ? Optional.of(task.getIdElement().getIdPart()) : ReferralKey.of(task);
        var source = parties.byReference(task.getRequester().getReference());
        var target = parties.byReference(task.getOwner().getReference());
        if (key.isPresent() && source.isPresent() && target.isPresent()) {
            events.publishEvent(
                    new ReferralChanged(source.get().id(), target.get().id(), key.get()));
        }
    }
}
