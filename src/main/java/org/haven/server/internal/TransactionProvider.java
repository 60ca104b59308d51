package org.haven.server.internal;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.annotation.Transaction;
import ca.uhn.fhir.rest.annotation.TransactionParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.stereotype.Component;

/** {@code POST /fhir}: transaction and batch. HAPI's own system provider brings operations that Haven does not offer. */
@Component
class TransactionProvider {

    private final IFhirSystemDao<Bundle, Meta> system;

    TransactionProvider(IFhirSystemDao<Bundle, Meta> system) {
        this.system = system;
    }

    @Transaction
    public Bundle process(@TransactionParam Bundle bundle, RequestDetails request) {
        return system.transaction(request, bundle);
    }
}
