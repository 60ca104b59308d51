package org.haven.directory.internal;

import static org.haven.server.Problems.refusal;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.haven.directory.Services;
import org.haven.guide.Guide;
import org.haven.party.Access;
import org.haven.party.AccessContext;
import org.haven.party.Caller;
import org.haven.party.Party;
import org.haven.server.OperationProvider;
import org.haven.server.Records;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.stereotype.Component;

/**
 * {@code HealthcareService/[id]/$capacity}: the one change of the directory that a party makes itself, one code of one
 * service of its own. The directory's partition is written by the server, in this place alone.
 */
@Component
public class CapacityProvider implements OperationProvider {

    private final Records records;
    private final AccessContext context;
    private final Set<String> codes;

    CapacityProvider(Records records, AccessContext context, Guide guide) {
        this.records = records;
        this.context = context;
        codes = guide.byUrl(CodeSystem.class, Guide.url("CodeSystem", "service-capacity")).getConcept().stream()
                .map(ConceptDefinitionComponent::getCode)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Class<HealthcareService> getResourceType() {
        return HealthcareService.class;
    }

    @Operation(name = "$capacity")
    public HealthcareService set(
            @IdParam IdType id, @OperationParam(name = "capacity") CodeType capacity, RequestDetails request) {
        var caller = Caller.of(((ServletRequestDetails) request).getServletRequest())
                .orElseThrow(() -> new AuthenticationException("A valid access token is needed"));
        if (!caller.may('u', "HealthcareService")) {
            throw new ForbiddenOperationException(
                    "The token's scopes do not allow this: $capacity needs system/HealthcareService.u");
        }
        if (capacity == null || !codes.contains(capacity.getValue())) {
            throw refusal(
                    400,
                    IssueType.VALUE,
                    "Parameters.parameter",
                    "Send Parameters with one parameter capacity, whose valueCode is one of "
                            + String.join(", ", codes));
        }
        // Bound here, before a transaction opens: the party's own access does not write the directory.
        return context.call(Access.directory(), () -> set(id.getIdPart(), capacity.getValue(), caller.party()));
    }

    private HealthcareService set(String id, String capacity, Party party) {
        var service = records.find(HealthcareService.class, id, Access.directory())
                .orElseThrow(() -> new ResourceNotFoundException("HealthcareService/" + id + " is not known"));
        if (!party.reference().equals(service.getProvidedBy().getReference())) {
            throw new ForbiddenOperationException(
                    "The capacity of a service is set by the organization that provides it");
        }
        service.getExtension().removeIf(extension -> Services.CAPACITY.equals(extension.getUrl()));
        service.addExtension(new Extension(Services.CAPACITY, new CodeType(capacity)));
        // With the version that was read: a change of the operator's in between is not overwritten (409).
        return records.update(service, Access.directory());
    }
}
