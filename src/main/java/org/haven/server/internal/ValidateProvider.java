package org.haven.server.internal;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;

/** {@code $validate} of one type, in the place of HAPI's own. */
public final class ValidateProvider implements IResourceProvider {

    private final Class<? extends IBaseResource> type;
    private final Validate validate;

    ValidateProvider(Class<? extends IBaseResource> type, Validate validate) {
        this.type = type;
        this.validate = validate;
    }

    @Override
    public Class<? extends IBaseResource> getResourceType() {
        return type;
    }

    @Operation(name = "$validate", manualRequest = true)
    public OperationOutcome type(RequestDetails request) {
        return validate.answer(Optional.empty(), request);
    }

    @Operation(name = "$validate", manualRequest = true, idempotent = true)
    public OperationOutcome instance(@IdParam IdType id, RequestDetails request) {
        return validate.answer(Optional.of(id), request);
    }
}
