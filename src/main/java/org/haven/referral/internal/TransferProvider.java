package org.haven.referral.internal;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import org.haven.party.Caller;
import org.haven.server.OperationProvider;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/** {@code $transfer} of one Task: the guide's OperationDefinition {@code task-transfer}. */
@Component
public class TransferProvider implements OperationProvider {

    private final Transfer transfer;

    TransferProvider(Transfer transfer) {
        this.transfer = transfer;
    }

    @Override
    public Class<Task> getResourceType() {
        return Task.class;
    }

    @Operation(name = "$transfer")
    public Task transfer(@IdParam IdType id, @ResourceParam Parameters parameters, RequestDetails request) {
        var caller = Caller.of(((ServletRequestDetails) request).getServletRequest())
                .orElseThrow(() -> new AuthenticationException("A valid access token is needed"));
        if (!caller.may('c', "Task") || !caller.may('u', "ServiceRequest")) {
            throw new ForbiddenOperationException("The token's scopes do not allow this: $transfer needs system/Task.c"
                    + " and system/ServiceRequest.u");
        }
        return transfer.to(TransferOrder.of(parameters), id.getIdPart(), caller.party(), request);
    }
}
