package org.haven.exchange.internal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.ReferenceOrListParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.haven.audit.CrossingAudit;
import org.haven.disclosure.Projection;
import org.haven.guide.Labelling;
import org.haven.party.Access;
import org.haven.party.AccessContext;
import org.haven.party.Parties;
import org.haven.party.Party;
import org.haven.referral.Submissions;
import org.haven.server.Records;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Delivers one referral: the copies, the source's {@code received} and both audit records, in one transaction. Run again,
 * it finds the source's Task no longer {@code requested} and does nothing; run twice at once, the second fails on the Task's
 * version and rolls back.
 */
@Component
class Delivery {

    private final AccessContext context;
    private final TransactionOperations transactions;
    private final Parties parties;
    private final Submissions submissions;
    private final Records records;
    private final Projection projection;
    private final CrossingAudit audit;
    private final ReferralCopy copies;

    Delivery(
            AccessContext context,
            TransactionOperations transactions,
            Parties parties,
            Submissions submissions,
            Records records,
            Projection projection,
            CrossingAudit audit,
            Labelling labelling,
            FhirContext fhir) {
        this.context = context;
        this.transactions = transactions;
        this.parties = parties;
        this.submissions = submissions;
        this.records = records;
        this.projection = projection;
        this.audit = audit;
        this.copies = new ReferralCopy(fhir, labelling);
    }

    void deliver(DeliveryOrder order) {
        var source = party(order.source());
        var target = party(order.target());
        context.run(
                Access.crossing(source, target),
                () -> transactions.executeWithoutResult(status -> deliver(order.task(), source, target)));
    }

    private void deliver(String taskId, Party source, Party target) {
        var task = find(Task.class, "Task/" + taskId, source);
        if (task.getStatus() != TaskStatus.REQUESTED) {
            return;
        }
        submissions.check(task, Access.of(source));
        var arrived = records.transact(
                copies.bundle(taskId, collect(task, source, target), Set.of(source.reference(), target.reference())),
                Access.of(target));
        records.update(projection.delivered(task), Access.of(source));
        audit.exported(
                source,
                target,
                new Reference("Task/" + taskId),
                new Reference(task.getFor().getReference()));
        audit.imported(source, target, location(arrived, "Task"), location(arrived, "Patient"));
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
        return consent.getStatus() == ConsentState.ACTIVE
                && consent.getProvision().getType() == ConsentProvisionType.PERMIT
                && task.getFor().getReference().equals(consent.getPatient().getReference())
                && consent.getProvision().getActor().stream()
                        .anyMatch(actor ->
                                target.reference().equals(actor.getReference().getReference()));
    }

    private <T extends Resource> T find(Class<T> type, String reference, Party party) {
        return records.find(type, new IdType(reference).getIdPart(), Access.of(party))
                .orElseThrow(() -> new IllegalStateException("A " + type.getSimpleName() + " of the referral is gone"));
    }

    private Party party(String id) {
        return parties.byId(id).orElseThrow(() -> new IllegalStateException("No such party any more: " + id));
    }

    private static Reference location(Bundle response, String type) {
        return response.getEntry().stream()
                .map(entry -> new IdType(entry.getResponse().getLocation()))
                .filter(id -> type.equals(id.getResourceType()))
                .findFirst()
                .map(id -> new Reference(id.toUnqualifiedVersionless().getValue()))
                .orElseThrow(() -> new IllegalStateException("No " + type + " arrived"));
    }
}
