package org.haven.server.internal;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import org.haven.party.Caller;
import org.haven.server.DirectoryTypes;
import org.haven.server.RequestPreparation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/** Has each room's {@link RequestPreparation} done before anything is read for a caller. */
@Interceptor
class PreparationGuard implements EndpointGuard {

    private static final Logger LOG = LoggerFactory.getLogger(PreparationGuard.class);

    private final ObjectProvider<RequestPreparation> preparations;

    PreparationGuard(ObjectProvider<RequestPreparation> preparations) {
        this.preparations = preparations;
    }

    /** What cannot be prepared is not answered from: 503, for what a party keeps of people alone. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void beforeHandling(RestOperationTypeEnum operation, RequestDetails request) {
        if (operation == RestOperationTypeEnum.METADATA || asksTheDirectoryAlone(request)) {
            return;
        }
        var servlet = ((ServletRequestDetails) request).getServletRequest();
        Caller.of(servlet).ifPresent(caller -> {
            try {
                preparations.forEach(preparation -> preparation.prepare(caller.party()));
            } catch (RuntimeException e) {
                LOG.warn(
                        "What is due to {} could not cross yet: {}",
                        caller.party().id(),
                        e.getClass().getName());
                throw Unavailable.exception(Unavailable.text(servlet.getMethod(), request.getRequestPath()));
            }
        });
    }

    /** A reverse chain or include leads from the directory into what the party keeps of people. */
    private static boolean asksTheDirectoryAlone(RequestDetails request) {
        var type = request.getResourceName();
        return type != null
                && DirectoryTypes.contains(type)
                && request.getParameters().keySet().stream()
                        .noneMatch(name -> name.startsWith("_has") || name.startsWith("_revinclude"));
    }
}
