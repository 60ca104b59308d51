package org.haven.exchange.internal;

import java.util.List;
import java.util.Objects;
import org.haven.party.Access;
import org.haven.party.Party;
import org.haven.server.Records;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/** Reads {@link WayThere} from the records of either side. */
@Component
class Ways {

    private final Records records;

    Ways(Records records) {
        this.records = records;
    }

    WayThere atSource(BothSides sides) {
        return read(sides.sourceTask(), sides.atSource(), sides.target());
    }

    /** By the target's copies; the same as at the source if nothing has been delivered. */
    WayThere atTarget(BothSides sides) {
        return sides.targetTask()
                .map(task -> read(task, sides.atTarget(), sides.target()))
                .orElseGet(() -> atSource(sides));
    }

    private WayThere read(Task task, Access access, Party target) {
        var request = records.find(ServiceRequest.class, id(task.getFocus()), access)
                .orElseThrow(() -> new IllegalStateException("A ServiceRequest of the referral is gone"));
        return WayThere.of(request, consents(request, access), target.reference());
    }

    private List<Consent> consents(ServiceRequest request, Access access) {
        return request.getSupportingInfo().stream()
                .map(Reference::getReferenceElement)
                .filter(reference -> "Consent".equals(reference.getResourceType()))
                .map(IIdType::getIdPart)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> records.find(Consent.class, id, access).stream())
                .toList();
    }

    private static String id(Reference reference) {
        return reference.getReferenceElement().getIdPart();
    }
}
