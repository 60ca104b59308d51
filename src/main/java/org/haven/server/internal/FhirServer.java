package org.haven.server.internal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import org.haven.guide.GuideTypes;

/** HAPI's server, for which a type that has an operation and nothing else is still no type that it offers. */
final class FhirServer extends RestfulServer {

    private static final long serialVersionUID = 1L;

    FhirServer(FhirContext fhir) {
        super(fhir);
    }

    /** {@link RequestIdFilter} has done so, for refusals before HAPI is asked too. */
    @Override
    protected void addRequestIdToResponse(ServletRequestDetails request, String id) {}

    @Override
    protected void throwUnknownFhirOperationException(RequestDetails request, String path, RequestTypeEnum method) {
        var type = request.getResourceName();
        if (type != null && !GuideTypes.offered().contains(type)) {
            throw new ResourceNotFoundException(
                    "This server has no " + type + "; it offers " + String.join(", ", GuideTypes.offered()));
        }
        super.throwUnknownFhirOperationException(request, path, method);
    }
}
