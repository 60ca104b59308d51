package org.haven.server.internal;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import org.haven.server.OperationProvider;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.stereotype.Component;

/** {@code $everything} of one Patient, in the place of HAPI's own; that of all Patients is not offered. */
@Component
public final class EverythingProvider implements OperationProvider {

    private final Everything everything;

    EverythingProvider(Everything everything) {
        this.everything = everything;
    }

    @Override
    public Class<Patient> getResourceType() {
        return Patient.class;
    }

    @Operation(name = "$everything", manualRequest = true, idempotent = true)
    public Bundle instance(@IdParam IdType id, RequestDetails request) {
        if (request.getRequestType() != RequestTypeEnum.GET) {
            throw notOffered();
        }
        return everything.answer(id, request);
    }

    @Operation(name = "$everything", manualRequest = true, idempotent = true)
    public Bundle type(RequestDetails request) {
        throw notOffered();
    }

    private static MethodNotAllowedException notOffered() {
        return new MethodNotAllowedException("Ask for one Patient at a time: GET Patient/[id]/$everything");
    }
}
