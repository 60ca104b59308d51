package org.haven.server.internal;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Optional;
import org.haven.server.Requests;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/** Holds what is to be stored against the {@link ReferenceRule}, when it is known to meet its profile. */
@Interceptor
class TargetGuard implements EndpointGuard {

    private final ReferenceRule rule;
    private final Requests requests;

    TargetGuard(ReferenceRule rule, Requests requests) {
        this.rule = rule;
        this.requests = requests;
    }

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = 200)
    public void beforeHandling(RestOperationTypeEnum operation, RequestDetails request) {
        if (Repeats.isAnswered(request)) {
            return;
        }
        switch (operation) {
            case CREATE ->
                rule.check(
                        Written.single((Resource) request.getResource(), Optional.empty()), requests.accessOf(request));
            case UPDATE, PATCH ->
                rule.check(
                        Written.single(
                                (Resource) request.getResource(),
                                Optional.of(request.getId()
                                        .toUnqualifiedVersionless()
                                        .getValue())),
                        requests.accessOf(request));
            case TRANSACTION, BATCH ->
                rule.check(Written.entries((Bundle) request.getResource()), requests.accessOf(request));
            default -> {
                // nothing is stored
            }
        }
    }
}
