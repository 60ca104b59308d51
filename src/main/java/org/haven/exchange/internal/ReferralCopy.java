package org.haven.exchange.internal;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.haven.guide.Labelling;
import org.haven.referral.ReferralKey;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.stereotype.Component;

/**
 * Makes, from the source's resources, the Bundle that creates the target's own copies. Nothing is shared: every copy gets a
 * new id, references among the copies are rewritten, and what may not cross stays behind ({@link Crossing}).
 */
@Component
final class ReferralCopy {

    private final FhirContext fhir;
    private final Labelling labelling;

    ReferralCopy(FhirContext fhir, Labelling labelling) {
        this.fhir = fhir;
        this.labelling = labelling;
    }

    /**
     * @param key identifies the referral on both sides
     * @param resources the source's Patient, ServiceRequest, Task and what belongs to them
     * @param parties the two Organizations, {@code Organization/[id]}
     * @return a transaction of creations, in the order given
     */
    Bundle bundle(String key, List<DomainResource> resources, Set<String> parties) {
        var names = new LinkedHashMap<String, String>();
        resources.forEach(resource ->
                names.put(resource.fhirType() + "/" + resource.getIdPart(), "urn:uuid:" + UUID.randomUUID()));
        var crossing = new Crossing(names, parties);
        var bundle = new Bundle().setType(BundleType.TRANSACTION);
        for (var resource : resources) {
            var copy = copy(resource, key, crossing);
            bundle.addEntry()
                    .setFullUrl(names.get(resource.fhirType() + "/" + resource.getIdPart()))
                    .setResource(copy)
                    .getRequest()
                    .setMethod(HTTPVerb.POST)
                    .setUrl(copy.fhirType());
        }
        return bundle;
    }

    /**
     * The key by which the copy of a release is found again. It is another one in each referral, so that no two targets can
     * compare theirs.
     */
    static String releaseKey(String key, String consent) {
        return UUID.nameUUIDFromBytes((key + "/" + consent).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** A resource of the source's as it may be seen at the target, references to other copies left out. */
    <T extends DomainResource> T narrowed(T resource, Set<String> parties) {
        var copy = copy(resource);
        new Crossing(Map.of(), parties).narrow(copy);
        return copy;
    }

    /** Through the parser and back: no state that HAPI keeps on a read object comes along. */
    @SuppressWarnings("unchecked")
    private <T extends DomainResource> T copy(T resource) {
        var parser = fhir.newJsonParser();
        return (T) parser.parseResource(parser.encodeResourceToString(resource));
    }

    private DomainResource copy(DomainResource resource, String key, Crossing crossing) {
        var copy = copy(resource);
        crossing.narrow(copy);
        if (copy instanceof ServiceRequest request) {
            asFillerOrder(request);
        }
        if (copy instanceof Task task) {
            asArrived(task, key);
        }
        if (copy instanceof Consent consent) {
            consent.addIdentifier(ReferralKey.identifier(releaseKey(key, resource.getIdPart())));
        }
        labelling.labelCopy(copy);
        return copy;
    }

    /** Gravity's indirect referral: the copy answers to the order that it was made from. */
    private static void asFillerOrder(ServiceRequest request) {
        request.setIntent(ServiceRequestIntent.FILLERORDER);
        request.getBasedOn().clear();
        request.addBasedOn(new Reference()
                .setType("ServiceRequest")
                .setIdentifier(request.getIdentifierFirstRep().copy()));
    }

    private static void asArrived(Task task, String key) {
        var identifier = ReferralKey.identifier(key);
        task.setStatus(TaskStatus.RECEIVED);
        task.getIdentifier().removeIf(known -> ReferralKey.SYSTEM.equals(known.getSystem()));
        task.addIdentifier(identifier);
        task.getPartOf().clear();
        task.addPartOf(new Reference().setType("Task").setIdentifier(identifier.copy()));
    }
}
