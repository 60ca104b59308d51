package org.haven.referral;

import static org.haven.server.Problems.refusal;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.haven.disclosure.Release;
import org.haven.guide.Guide;
import org.haven.party.Access;
import org.haven.party.Parties;
import org.haven.party.Party;
import org.haven.party.PartyRole;
import org.haven.server.Records;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/** What must be so when a source sends a referral: a partner to send it to, a request, and the right to send it. */
@Component
public class Submissions {

    private static final String LAWFUL_BASIS = Guide.url("StructureDefinition", "lawful-basis");

    private final Records records;
    private final Parties parties;
    private final Partnerships partnerships;
    private final Clock clock;

    Submissions(Records records, Parties parties, Partnerships partnerships, Clock clock) {
        this.records = records;
        this.parties = parties;
        this.partnerships = partnerships;
        this.clock = clock;
    }

    /**
     * Asked when the referral is sent, and again when it is delivered: a consent can end in between.
     *
     * @param access the source's
     * @return the party that the referral is for
     * @throws BaseServerResponseException 422 that names what is missing
     */
    public Party check(Task task, Access access) {
        var source = parties.byPartition(access.home()).orElseThrow();
        var target = partner(task.getOwner().getReference(), source);
        var request = request(task, access);
        require(
                request.getSubject().getReference() != null
                        && request.getSubject()
                                .getReference()
                                .equals(task.getFor().getReference()),
                "Task.for",
                "Task.for and the ServiceRequest's subject must be the same Patient");
        require(
                source.reference().equals(request.getRequester().getReference()),
                "ServiceRequest.requester",
                "The ServiceRequest's requester must be your own organization, " + source.reference());
        require(
                request.getPerformer().stream().anyMatch(p -> target.reference().equals(p.getReference())),
                "ServiceRequest.performer",
                "The ServiceRequest's performer must be the Task's owner, " + target.reference());
        requireRight(request, target, access);
        return target;
    }

    /**
     * @param reference {@code Organization/[id]}
     * @return the party that a source may refer to
     * @throws BaseServerResponseException 422 if there is no partnership with it
     */
    public Party partner(String reference, Party source) {
        return parties.byReference(reference)
                .filter(party ->
                        party.role() == PartyRole.CARE_PROVIDER || party.role() == PartyRole.VICTIM_SERVICE_PROVIDER)
                .filter(party -> partnerships.active(source, party))
                .orElseThrow(() -> refusal(
                        422,
                        IssueType.BUSINESSRULE,
                        "Task.owner",
                        "No active partnership with " + reference
                                + ": see OrganizationAffiliation?active=true&primary-organization="
                                + source.reference()));
    }

    private ServiceRequest request(Task task, Access access) {
        return find(ServiceRequest.class, task.getFocus(), access)
                .orElseThrow(() -> refusal(
                        422, IssueType.NOTFOUND, "Task.focus", "Task.focus must be a ServiceRequest of your own"));
    }

    private void requireRight(ServiceRequest request, Party target, Access access) {
        if (request.hasExtension(LAWFUL_BASIS)) {
            return;
        }
        var now = Instant.now(clock);
        var permitted = request.getSupportingInfo().stream()
                .flatMap(reference -> find(Consent.class, reference, access).stream())
                .map(Release::new)
                .anyMatch(release -> release.permits(request.getSubject().getReference(), target.reference())
                        && release.inForce(now));
        require(
                permitted,
                "ServiceRequest.supportingInfo",
                "A referral needs an active Consent of the victim that permits " + target.reference()
                        + " and is in force today, or the extension " + LAWFUL_BASIS);
    }

    private <T extends Resource> Optional<T> find(Class<T> type, Reference reference, Access access) {
        var id = reference.getReferenceElement();
        return type.getSimpleName().equals(id.getResourceType())
                ? records.find(type, id.getIdPart(), access)
                : Optional.empty();
    }

    private static void require(boolean holds, String element, String cure) {
        if (!holds) {
            throw refusal(422, IssueType.BUSINESSRULE, element, cure);
        }
    }
}
