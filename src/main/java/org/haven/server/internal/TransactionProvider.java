package org.haven.server.internal;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.annotation.Transaction;
import ca.uhn.fhir.rest.annotation.TransactionParam;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.PreferReturnEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import org.haven.server.Warnings;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryResponseComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
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
        var answer = system.transaction(request, bundle);
        var prefer = RestfulServerUtils.parsePreferHeader(request.getHeader(Constants.HEADER_PREFER));
        var outcomes = prefer.getReturn() == PreferReturnEnum.OPERATION_OUTCOME;
        answer.getEntry().forEach(entry -> tidy(entry.getResponse(), outcomes));
        if (answer.hasEntry() && answer.getEntry().stream().allMatch(TransactionProvider::lost)) {
            throw Unavailable.exception(Unavailable.text("POST", null));
        }
        answer.getEntry().forEach(entry -> warn(entry.getResponse(), request));
        return answer;
    }

    /** HAPI gives a bare version where FHIR asks for an ETag, and an outcome with every success. */
    private static void tidy(BundleEntryResponseComponent response, boolean outcomes) {
        if (response.hasEtag() && response.getEtag().matches("\\d+")) {
            response.setEtag("W/\"" + response.getEtag() + "\"");
        }
        var succeeded = response.hasStatus() && response.getStatus().startsWith("2");
        if (succeeded && !outcomes) {
            response.setOutcome(null);
        } else if (!succeeded && response.getOutcome() instanceof OperationOutcome outcome) {
            if (outcome.getIssueFirstRep().getCode() == IssueType.TRANSIENT) {
                response.setStatus(Unavailable.STATUS + " Service Unavailable");
                return;
            }
            outcome.getIssue().forEach(issue -> {
                var message = HapiMessage.of(String.valueOf(issue.getDiagnostics()));
                issue.setCode(message.code().orElse(ErrorTranslator.code(status(response))));
                // What went wrong inside, with its SQL, is not for the caller.
                issue.setDiagnostics(status(response) < 500 ? message.text() : "The server failed unexpectedly");
            });
        }
    }

    private static boolean lost(BundleEntryComponent entry) {
        return status(entry.getResponse()) == Unavailable.STATUS;
    }

    /** A warning is shown whether or not the caller asked for outcomes. */
    private static void warn(BundleEntryResponseComponent response, RequestDetails request) {
        if (response.hasLocation()) {
            Warnings.about(new IdType(response.getLocation()), request).forEach(issue -> {
                if (!(response.getOutcome() instanceof OperationOutcome)) {
                    response.setOutcome(new OperationOutcome());
                }
                ((OperationOutcome) response.getOutcome()).addIssue(issue);
            });
        }
    }

    private static int status(BundleEntryResponseComponent response) {
        var status = String.valueOf(response.getStatus());
        return status.matches("\\d{3}\\b.*") ? Integer.parseInt(status.substring(0, 3)) : 500;
    }
}
