package org.haven.exchange.internal;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.ReferenceOrListParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.haven.disclosure.Projection;
import org.haven.disclosure.Release;
import org.haven.party.Access;
import org.haven.party.Party;
import org.haven.referral.Submissions;
import org.haven.server.Records;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Delivers a referral that its source has sent: the copies, the source's {@code received} and both audit records. While the
 * partnership or the release is not in force the referral waits; whatever changes that brings it here again.
 */
@Component
@Order(Passage.DELIVERY)
class Delivery implements Passage {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final Submissions submissions;
    private final Records records;
    private final Projection projection;
    private final Telling telling;
    private final ReferralCopy copies;

    Delivery(Submissions submissions, Records records, Projection projection, Telling telling, ReferralCopy copies) {
        this.submissions = submissions;
        this.records = records;
        this.projection = projection;
        this.telling = telling;
        this.copies = copies;
    }

    @Override
    public BothSides pass(BothSides sides) {
        if (sides.sourceTask().getStatus() != TaskStatus.REQUESTED
                || sides.targetTask().isPresent()
                || !allowed(sides)) {
            return sides;
        }
        return deliver(sides);
    }

    private boolean allowed(BothSides sides) {
        try {
            submissions.check(sides.sourceTask(), sides.atSource());
            return true;
        } catch (UnprocessableEntityException e) {
            LOG.debug("Referral {} waits: {}", sides.row().sourceTask(), e.getMessage());
            return false;
        }
    }

    private BothSides deliver(BothSides sides) {
        var task = sides.sourceTask();
        var belongings = collect(task, sides.source(), sides.target());
        var arrived = records.transact(
                copies.bundle(
                        sides.row().sourceTask(),
                        belongings,
                        Set.of(sides.source().reference(), sides.target().reference())),
                sides.atTarget());
        var shown = records.update(projection.delivered(task), sides.atSource());
        var delivered = sides.shown(shown).arrived(find(Task.class, location(arrived, "Task"), sides.target()));
        telling.record(delivered, TaskStatus.REQUESTED, null, AuditEventAction.C);
        var row = delivered.row().patient(1);
        for (var record : belongings) {
            if (record instanceof Patient || record instanceof Consent) {
                row = row.carried(
                        record.fhirType() + "/" + record.getIdElement().getIdPart(), BothSides.version(record));
            }
        }
        return delivered.with(row);
    }

    /**
     * The Patient first and the Task after what it refers to. Nothing that is about another referral of the same victim goes
     * along: only Consents for this target, and Provenance of this Task or this ServiceRequest.
     */
    private List<DomainResource> collect(Task task, Party source, Party target) {
        var resources = new ArrayList<DomainResource>();
        var request = find(ServiceRequest.class, task.getFocus().getReference(), source);
        resources.add(find(Patient.class, task.getFor().getReference(), source));
        request.getSupportingInfo().stream()
                .map(Reference::getReferenceElement)
                .filter(reference -> "Consent".equals(reference.getResourceType()))
                .map(IIdType::getIdPart)
                .distinct()
                .map(id -> find(Consent.class, "Consent/" + id, source))
                .filter(consent -> permits(consent, task, target))
                .forEach(resources::add);
        resources.add(request);
        resources.add(task);
        var about = new ReferenceOrListParam()
                .add(new ReferenceParam("Task/" + task.getIdPart()))
                .add(new ReferenceParam("ServiceRequest/" + request.getIdPart()));
        resources.addAll(
                records.search(Provenance.class, new SearchParameterMap().add("target", about), Access.of(source)));
        return resources;
    }

    /** A release of this victim for this target; a source may have named another one by mistake. */
    private static boolean permits(Consent consent, Task task, Party target) {
        return new Release(consent).permits(task.getFor().getReference(), target.reference());
    }

    private <T extends Resource> T find(Class<T> type, String reference, Party party) {
        return records.find(type, new IdType(reference).getIdPart(), Access.of(party))
                .orElseThrow(() -> new IllegalStateException("A " + type.getSimpleName() + " of the referral is gone"));
    }

    private static String location(Bundle response, String type) {
        return response.getEntry().stream()
                .map(entry -> new IdType(entry.getResponse().getLocation()))
                .filter(id -> type.equals(id.getResourceType()))
                .findFirst()
                .map(id -> id.toUnqualifiedVersionless().getValue())
                .orElseThrow(() -> new IllegalStateException("No " + type + " arrived"));
    }
}
