package org.haven.server.internal;

import ca.uhn.fhir.jpa.dao.r4.TransactionProcessorVersionAdapterR4;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryResponseComponent;
import org.hl7.fhir.r4.model.OperationOutcome;

/** An entry of a batch is refused as the same request alone would be; HAPI would keep no more of the failure than its text. */
final class BatchEntryOutcomes extends TransactionProcessorVersionAdapterR4 {

    private static final String STATUS = BatchEntryOutcomes.class.getName() + ".status";

    @Override
    public void populateEntryWithOperationOutcome(BaseServerResponseException thrown, BundleEntryComponent entry) {
        var told = told(thrown);
        var outcome = (OperationOutcome) told.getOperationOutcome();
        outcome.setUserData(STATUS, told.getStatusCode());
        entry.getResponse().setOutcome(outcome);
    }

    /** HAPI sets the status after the outcome, by what was thrown; this sets it by what is told. */
    static void settle(BundleEntryResponseComponent response) {
        if (response.hasOutcome() && response.getOutcome().getUserData(STATUS) instanceof Integer status) {
            response.setStatus(status + " " + Constants.HTTP_STATUS_NAMES.getOrDefault(status, ""));
        }
    }

    private static BaseServerResponseException told(BaseServerResponseException thrown) {
        if (DatabaseLoss.in(thrown)) {
            ErrorTranslator.logLoss(thrown);
            return Unavailable.exception(Unavailable.text(null, null));
        }
        return ErrorTranslator.told(thrown);
    }
}
