package org.haven.referral.internal;

import static org.haven.server.Problems.refusal;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.Optional;
import java.util.function.Supplier;
import org.haven.guide.Guide;
import org.haven.guide.Terminology;
import org.haven.referral.internal.Transition.Actor;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/** Holds a step of a Task against a table of the guide: whether it is there, whose it is, and what it needs. */
@Component
class Steps {

    private static final String OUTCOME_SYSTEM = Guide.url("CodeSystem", "referral-task-output");

    private final Terminology terminology;

    Steps(Terminology terminology) {
        this.terminology = terminology;
    }

    /**
     * @param before the state before the one that is left; asked for only if the table depends on it
     * @throws BaseServerResponseException 403 for a step of somebody else's, 409 for one that nobody takes, 422 for one that
     *     lacks what it needs
     */
    void take(Transitions table, String from, Task task, Actor actor, Supplier<String> before) {
        var to = task.getStatus().toCode();
        var edge = table.find(from, to, actor, before)
                .orElseThrow(() -> table.exists(from, to) && !table.takes(from, to, actor)
                        ? forbidden(table, from, to, actor, before)
                        : conflict("A Task does not go from " + from + " to " + to, table, from, actor, before));
        edge.statusReason().ifPresent(set -> requireCode(set, task.getStatusReason(), "Task.statusReason"));
        edge.businessStatus().ifPresent(set -> requireCode(set, task.getBusinessStatus(), "Task.businessStatus"));
        edge.outcome()
                .ifPresent(set -> requireCode(
                        set,
                        outcome(task).orElse(new CodeableConcept()),
                        "Task.output.where(type.coding.code = 'outcome').value"));
        if (edge.reason() && task.getStatusReason().isEmpty()) {
            throw refusal(422, IssueType.REQUIRED, "Task.statusReason", "Task.statusReason must say why, in its text");
        }
    }

    /** The refusal of something that is no step from here. */
    static BaseServerResponseException conflict(
            String what, Transitions table, String from, Actor actor, Supplier<String> before) {
        return refusal(409, IssueType.CONFLICT, "Task.status", what + "; " + ways(table, from, actor, before));
    }

    private static BaseServerResponseException forbidden(
            Transitions table, String from, String to, Actor actor, Supplier<String> before) {
        return refusal(
                403,
                IssueType.FORBIDDEN,
                "Task.status",
                "Not yours to change: a Task goes from " + from + " to " + to + " by the other side or the server; "
                        + ways(table, from, actor, before));
    }

    private static String ways(Transitions table, String from, Actor actor, Supplier<String> before) {
        return "from " + from + " you can make it: " + table.reachable(from, actor, before)
                + (table.statesFor(AbortRule.CODE, actor).contains(from) && actor == Actor.SOURCE
                        ? "; to ask the target to stop, create a Task with the code abort whose focus is this one"
                        : "");
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
