package org.haven.server.internal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import java.util.Optional;
import org.haven.server.Records;
import org.haven.server.Requests;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** Reads what an answer tells of, for its caller; what has been taken out of the history since is not there. */
@Component
class StoredVersions {

    private final Records records;
    private final Requests requests;
    private final FhirContext fhir;

    StoredVersions(Records records, Requests requests, FhirContext fhir) {
        this.records = records;
        this.requests = requests;
        this.fhir = fhir;
    }

    /**
     * @param location {@code [type]/[id]}, with or without {@code /_history/[version]}
     */
    @SuppressWarnings("unchecked")
    Optional<Resource> find(String location, RequestDetails request) {
        var id = new IdType(location);
        var type = (Class<Resource>)
                fhir.getResourceDefinition(id.getResourceType()).getImplementingClass();
        try {
            return records.find(type, id.toUnqualified().getValue(), requests.accessOf(request));
        } catch (ResourceGoneException e) {
            return Optional.empty();
        }
    }
}
