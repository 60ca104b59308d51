package org.haven.exchange.internal;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.Set;
import org.haven.party.Caller;
import org.haven.server.OperationProvider;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;

/** {@code $disclosures} of one Patient: the guide's OperationDefinition {@code patient-disclosures}. */
@Component
public class DisclosuresProvider implements OperationProvider {

    private static final Set<String> PARAMETERS = Set.of("start", "end", "recipient", "_format", "_pretty");

    private final Accounting accounting;

    DisclosuresProvider(Accounting accounting) {
        this.accounting = accounting;
    }

    @Override
    public Class<Patient> getResourceType() {
        return Patient.class;
    }

    @Operation(name = "$disclosures", idempotent = true)
    public Parameters disclosures(
            @IdParam IdType id,
            @OperationParam(name = "start", max = 1) DateType start,
            @OperationParam(name = "end", max = 1) DateType end,
            @OperationParam(name = "recipient", max = 1) Reference recipient,
            RequestDetails request) {
        request.getParameters().keySet().stream()
                .filter(name -> !PARAMETERS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidRequestException("$disclosures takes start, end and recipient, and no other");
                });
        var caller = Caller.of(((ServletRequestDetails) request).getServletRequest())
                .orElseThrow(() -> new AuthenticationException("A valid access token is needed"));
        if (!caller.may('r', "Patient") || !caller.may('s', "AuditEvent")) {
            throw new ForbiddenOperationException(
                    "The token's scopes do not allow this: $disclosures needs system/Patient.r and"
                            + " system/AuditEvent.s");
        }
        return accounting.of(id.getIdPart(), caller.party(), new Accounting.Wanted(start, end, recipient));
    }
}
