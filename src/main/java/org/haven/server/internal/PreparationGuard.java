package org.haven.server.internal;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import org.haven.party.Caller;
import org.haven.server.RequestPreparation;
import org.springframework.beans.factory.ObjectProvider;

/** Has each room's {@link RequestPreparation} done before anything is read for a caller. */
@Interceptor
class PreparationGuard implements EndpointGuard {

    private final ObjectProvider<RequestPreparation> preparations;

    PreparationGuard(ObjectProvider<RequestPreparation> preparations) {
        this.preparations = preparations;
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void beforeHandling(RequestDetails request) {
        Caller.of(((ServletRequestDetails) request).getServletRequest())
                .ifPresent(caller -> preparations.forEach(preparation -> preparation.prepare(caller.party())));
    }
}
