package org.haven.server.internal;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import org.haven.guide.ProfileValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;

/** Validates what a caller wants stored, before a database transaction opens. 422 with every finding. */
@Interceptor
class WriteValidation {

    private final ProfileValidator validator;

    WriteValidation(ProfileValidator validator) {
        this.validator = validator;
    }

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = 100)
    public void beforeHandling(RestOperationTypeEnum operation, RequestDetails request) {
        if (Repeats.isAnswered(request)) {
            return;
        }
        switch (operation) {
            case CREATE, UPDATE, PATCH, TRANSACTION, BATCH -> check((Resource) request.getResource());
            default -> {
                // nothing is written
            }
        }
    }

    /**
     * @throws UnprocessableEntityException with every finding, if the resource, or one in a Bundle of writes, may not be stored
     */
    void check(Resource resource) {
        var outcome = new OperationOutcome();
        if (resource instanceof Bundle bundle) {
            checkEntries(bundle, outcome);
        } else {
            check(resource, "", outcome);
        }
        if (outcome.hasIssue()) {
            throw new UnprocessableEntityException("The resource does not meet the guide's profile", outcome);
        }
    }

    private void checkEntries(Bundle bundle, OperationOutcome outcome) {
        var entries = bundle.getEntry();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).hasResource()) {
                check(entries.get(i).getResource(), "Bundle.entry[" + i + "].resource.ofType(", outcome);
            }
        }
    }

    private void check(Resource resource, String prefix, OperationOutcome outcome) {
        ValueRule.check(resource, prefix.isEmpty() ? resource.fhirType() : prefix + resource.fhirType() + ")");
        for (var finding : validator.errors(resource)) {
            outcome.addIssue((prefix.isEmpty() ? finding : finding.within(prefix + resource.fhirType() + ")")).issue());
        }
    }
}
