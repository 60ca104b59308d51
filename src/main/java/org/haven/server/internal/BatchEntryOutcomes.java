package org.haven.server.internal;

import ca.uhn.fhir.jpa.dao.r4.TransactionProcessorVersionAdapterR4;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;

/** An entry of a batch that lost the database says so; HAPI would keep no more of the failure than its text. */
final class BatchEntryOutcomes extends TransactionProcessorVersionAdapterR4 {

    @Override
    public void populateEntryWithOperationOutcome(BaseServerResponseException thrown, BundleEntryComponent entry) {
        if (DatabaseLoss.in(thrown)) {
            ErrorTranslator.logLoss(thrown);
            entry.getResponse().setOutcome(Unavailable.outcome(Unavailable.text(null, null)));
        } else {
            if (thrown.getStatusCode() >= 500) {
                ErrorTranslator.log(UUID.randomUUID(), thrown);
            }
            super.populateEntryWithOperationOutcome(thrown, entry);
        }
    }
}
