package org.haven.server.internal;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import org.haven.party.Caller;
import org.hl7.fhir.r4.model.Bundle;

/** Holds every request, and every entry of a Bundle, against the {@link InteractionRules}. */
@Interceptor
class InteractionGuard implements EndpointGuard {

    private final InteractionRules rules;
    private final SearchRules searches;
    private final BundleEntries entries;

    InteractionGuard(InteractionRules rules, SearchRules searches, BundleEntries entries) {
        this.rules = rules;
        this.searches = searches;
        this.entries = entries;
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void beforeHandling(RestOperationTypeEnum operation, RequestDetails request) {
        if (operation == RestOperationTypeEnum.METADATA) {
            return;
        }
        var caller = Caller.of(((ServletRequestDetails) request).getServletRequest())
                .orElseThrow(() -> new AuthenticationException("A valid access token is needed"));
        rules.check(asked(operation, request), caller);
        switch (operation) {
            case SEARCH_TYPE -> searches.check(request.getResourceName(), request.getParameters());
            case HISTORY_INSTANCE -> searches.checkHistory(request.getParameters());
            case CREATE -> {
                searches.checkRead(request.getParameters());
                checkIfNoneExist(request);
            }
            case UPDATE, PATCH -> {
                searches.checkRead(request.getParameters());
                if (request.getId() == null || !request.getId().hasIdPart()) {
                    throw new InvalidRequestException(
                            "An update or a patch goes to [type]/[id]; to create a resource, POST it to [type]");
                }
                UpdateRules.check(request.getResourceName(), request.getHeader("If-Match"), "If-Match");
            }
            case TRANSACTION, BATCH -> {
                searches.checkRead(request.getParameters());
                entries.of((Bundle) request.getResource()).forEach(interaction -> rules.check(interaction, caller));
            }
            case DELETE -> {
                searches.checkRead(request.getParameters());
                if (request.getId() == null || !request.getId().hasIdPart()) {
                    throw new MethodNotAllowedException("A deletion by search is not offered; delete [type]/[id]");
                }
            }
            case READ, VREAD -> searches.checkRead(request.getParameters());
            default -> {
                // an operation judges its own parameters
            }
        }
    }

    private void checkIfNoneExist(RequestDetails request) {
        var condition = request.getHeader("If-None-Exist");
        if (condition != null) {
            searches.checkConditional(
                    request.getResourceName(), condition.substring(condition.indexOf('?') + 1), "If-None-Exist");
        }
    }

    private static Interaction asked(RestOperationTypeEnum operation, RequestDetails request) {
        return switch (operation) {
            case EXTENDED_OPERATION_INSTANCE, EXTENDED_OPERATION_TYPE, EXTENDED_OPERATION_SERVER ->
                new Interaction(request.getOperation(), request.getResourceName());
            case VALIDATE -> new Interaction("$validate", request.getResourceName());
            // HAPI calls every read in a Bundle a vread.
            case VREAD ->
                new Interaction(
                        request.getId() != null && request.getId().hasVersionIdPart() ? "vread" : "read",
                        request.getResourceName());
            default -> new Interaction(operation.getCode(), request.getResourceName());
        };
    }
}
