package org.haven.referral.internal;

import static org.haven.server.Problems.refusal;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.haven.guide.Guide;
import org.haven.guide.ProfileValidator;
import org.haven.party.Access;
import org.haven.party.Party;
import org.haven.referral.Deadlines;
import org.haven.referral.Submissions;
import org.haven.server.Records;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.stereotype.Component;

/**
 * Sends a referral to another target: the ServiceRequest gets the new performer, and a new Task stands on it. Both are written
 * in the source's own name, so that everything that holds for a submission holds for them.
 */
@Component
class Transfer {

    private final Transitions transitions;
    private final Submissions submissions;
    private final Deadlines deadlines;
    private final ProfileValidator validator;
    private final Records records;
    private final Clock clock;

    Transfer(
            Guide guide,
            Submissions submissions,
            Deadlines deadlines,
            ProfileValidator validator,
            Records records,
            Clock clock) {
        this.transitions = Transitions.ofReferral(guide);
        this.submissions = submissions;
        this.deadlines = deadlines;
        this.validator = validator;
        this.records = records;
        this.clock = clock;
    }

    /**
     * @param id logical id of the Task that has ended
     * @param caller the request that asks for it
     * @return the new Task, or the one that the same order made before
     * @throws BaseServerResponseException 403, 404, 409 or 422, as the guide's OperationDefinition says
     */
    Task to(TransferOrder order, String id, Party source, RequestDetails caller) {
        var access = Access.of(source);
        var old = find(Task.class, id, access)
                .orElseThrow(() -> new ResourceNotFoundException("Resource Task/" + id + " is not known"));
        requireOwn(old, source);
        var before = made(order, old, access);
        if (before.isPresent()) {
            return before.get();
        }
        try {
            return make(order, old, source, access, caller);
        } catch (ResourceVersionConflictException e) {
            // The same order may have been carried out in this moment.
            return made(order, old, access).orElseThrow(() -> e);
        }
    }

    private static void requireOwn(Task old, Party source) {
        if (AbortRule.concerns(old)) {
            throw refusal(422, IssueType.BUSINESSRULE, "Task.code", "A request to abort is not transferred");
        }
        if (!source.reference().equals(old.getRequester().getReference())) {
            throw refusal(403, IssueType.FORBIDDEN, "Task.requester", "Only the source of a referral transfers it");
        }
    }

    /** The Task that this order made already. */
    private Optional<Task> made(TransferOrder order, Task old, Access access) {
        var number = new TokenParam(
                order.identifier().getSystem(), order.identifier().getValue());
        var known = records.search(Task.class, new SearchParameterMap().add("identifier", number), access);
        var same = known.stream()
                .filter(task -> task.getFocus().equalsDeep(old.getFocus())
                        && order.owner().equals(task.getOwner().getReference())
                        && !task.getIdElement()
                                .getIdPart()
                                .equals(old.getIdElement().getIdPart()))
                .findFirst();
        if (same.isEmpty() && !known.isEmpty()) {
            throw refusal(
                    409,
                    IssueType.DUPLICATE,
                    "Parameters.parameter.where(name = 'identifier')",
                    "Another Task has this identifier: give the new Task a number of its own");
        }
        return same;
    }

    private Task make(TransferOrder order, Task old, Party source, Access access, RequestDetails caller) {
        var state = old.getStatus().toCode();
        if (!transitions.isEnd(state)) {
            throw refusal(
                    409,
                    IssueType.CONFLICT,
                    "Task.status",
                    "The Task is " + state + ": wait for its end, or cancel it, before it goes to another target");
        }
        submissions.partner(order.owner(), source);
        var request = find(ServiceRequest.class, id(old.getFocus()), access)
                .orElseThrow(() -> refusal(422, IssueType.NOTFOUND, "Task.focus", "The ServiceRequest is gone"));
        request.setPerformer(List.of(new Reference(order.owner())));
        order.release().ifPresent(release -> addRelease(release, request, access));
        var task = task(order, old, source);
        requireValid(request, task);
        var bundle = new Bundle().setType(BundleType.TRANSACTION);
        bundle.addEntry()
                .setResource(request)
                .getRequest()
                .setMethod(HTTPVerb.PUT)
                .setUrl("ServiceRequest/" + request.getIdElement().getIdPart())
                .setIfMatch("W/\"" + request.getMeta().getVersionId() + "\"");
        bundle.addEntry()
                .setResource(task)
                .getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl("Task");
        var answer = records.transactAs(caller, bundle);
        var made = new IdType(answer.getEntry().get(1).getResponse().getLocation());
        return find(Task.class, made.getIdPart(), access).orElseThrow();
    }

    private Task task(TransferOrder order, Task old, Party source) {
        var task = new Task();
        task.getMeta().addProfile(Guide.url("StructureDefinition", "referral-task"));
        task.addIdentifier(order.identifier().copy());
        task.setStatus(TaskStatus.REQUESTED);
        task.setIntent(old.getIntent());
        order.priority().or(() -> Optional.ofNullable(old.getPriority())).ifPresent(task::setPriority);
        task.setCode(old.getCode().copy());
        task.setFocus(old.getFocus().copy());
        task.setFor(old.getFor().copy());
        task.setAuthoredOn(Date.from(Instant.now(clock)));
        task.setRequester(new Reference(source.reference()));
        task.setOwner(new Reference(order.owner()));
        var end = order.deadline()
                .map(date -> new DateTimeType(date.getValueAsString()))
                .or(() -> Optional.of(old.getRestriction().getPeriod().getEndElement())
                        .filter(DateTimeType::hasValue)
                        .map(DateTimeType::copy));
        end.ifPresent(date -> task.getRestriction().getPeriod().setEndElement(date));
        if (end.isPresent() && deadlines.receipt(task, source).isBefore(Instant.now(clock))) {
            if (order.deadline().isPresent()) {
                throw refusal(
                        422,
                        IssueType.BUSINESSRULE,
                        "Parameters.parameter.where(name = 'deadline')",
                        "The deadline has passed: send a later date, or none");
            }
            task.setRestriction(null);
        }
        return task;
    }

    private void addRelease(String reference, ServiceRequest request, Access access) {
        var id = new IdType(reference);
        if (!"Consent".equals(id.getResourceType())
                || find(Consent.class, id.getIdPart(), access).isEmpty()) {
            throw refusal(
                    422,
                    IssueType.NOTFOUND,
                    "Parameters.parameter.where(name = 'release')",
                    "The release is not known; name a Consent of your own");
        }
        var release = "Consent/" + id.getIdPart();
        if (request.getSupportingInfo().stream().noneMatch(known -> release.equals(known.getReference()))) {
            request.addSupportingInfo(new Reference(release));
        }
    }

    private void requireValid(Resource... resources) {
        var outcome = new OperationOutcome();
        for (var resource : resources) {
            validator.errors(resource).forEach(finding -> outcome.addIssue(finding.issue()));
        }
        if (outcome.hasIssue()) {
            throw new UnprocessableEntityException("The new Task does not meet the guide's profile", outcome);
        }
    }

    private <T extends Resource> Optional<T> find(Class<T> type, String id, Access access) {
        return records.find(type, id, access);
    }

    private static String id(Reference reference) {
        return reference.getReferenceElement().getIdPart();
    }
}
