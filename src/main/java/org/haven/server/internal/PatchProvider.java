package org.haven.server.internal;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Patch;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.PatchTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;

/** PATCH of one type, in the place of HAPI's own: the update that {@link PatchExpansion} has made of it. */
public final class PatchProvider implements IResourceProvider {

    private final Class<? extends IBaseResource> type;
    private final DaoRegistry daos;

    PatchProvider(Class<? extends IBaseResource> type, DaoRegistry daos) {
        this.type = type;
        this.daos = daos;
    }

    @Override
    public Class<? extends IBaseResource> getResourceType() {
        return type;
    }

    /**
     * @param body read by HAPI, and not used: what it makes of the resource is in the request by now
     */
    @Patch
    public MethodOutcome patch(
            @IdParam IdType id, RequestDetails request, PatchTypeEnum format, @ResourceParam String body) {
        var outcome = daos.getResourceDao(request.getResourceName()).update(request.getResource(), request);
        // HAPI gives no ETag with the answer to a patch.
        request.getResponse().addHeader("ETag", "W/\"" + outcome.getId().getVersionIdPart() + "\"");
        return outcome;
    }
}
