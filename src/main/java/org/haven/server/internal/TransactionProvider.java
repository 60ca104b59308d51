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
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.springframework.stereotype.Component;

/** {@code POST /fhir}: transaction and batch. HAPI's own system provider brings operations that Haven does not offer. */
@Component
class TransactionProvider {

    private final IFhirSystemDao<Bundle, Meta> system;
    private final Repeats repeats;
    private final StoredVersions versions;
    private final KnownPatients patients;

    TransactionProvider(
            IFhirSystemDao<Bundle, Meta> system, Repeats repeats, StoredVersions versions, KnownPatients patients) {
        this.system = system;
        this.repeats = repeats;
        this.versions = versions;
        this.patients = patients;
    }

    @Transaction
    public Bundle process(@TransactionParam Bundle bundle, RequestDetails request) {
        var preferred = RestfulServerUtils.parsePreferHeader(request.getHeader(Constants.HEADER_PREFER))
                .getReturn();
        var outcomes = preferred == PreferReturnEnum.OPERATION_OUTCOME;
        var isRepeatable = bundle.getType() == BundleType.TRANSACTION
                && RequestKey.of(request).isPresent();
        if (isRepeatable) {
            return once(bundle, preferred, request);
        }
        patients.check(bundle, request);
        return told(system.transaction(request, bundle), outcomes, request);
    }

    private static Bundle told(Bundle answer, boolean outcomes, RequestDetails request) {
        answer.getEntry().forEach(entry -> tidy(entry.getResponse(), outcomes));
        if (answer.hasEntry() && answer.getEntry().stream().allMatch(TransactionProvider::lost)) {
            throw Unavailable.exception(Unavailable.text("POST", null));
        }
        answer.getEntry().forEach(entry -> warn(entry.getResponse(), request));
        return answer;
    }

    /** The writes are done once and answered as the first time; what the Bundle reads is read each time. */
    private Bundle once(Bundle bundle, PreferReturnEnum preferred, RequestDetails request) {
        var outcomes = preferred == PreferReturnEnum.OPERATION_OUTCOME;
        var representation = preferred == PreferReturnEnum.REPRESENTATION;
        var reads = part(bundle, true);
        var writes = part(bundle, false);
        var written = writes.hasEntry()
                ? repeats.once(
                                request,
                                () -> {
                                    patients.check(bundle, request);
                                    return told(system.transactionNested(request, writes), outcomes, request);
                                },
                                TransactionProvider::kept)
                        .map(fresh -> fresh, earlier -> representation ? shown(earlier, request) : earlier)
                : new Bundle();
        var read = reads.hasEntry() ? told(system.transaction(request, reads), outcomes, request) : new Bundle();
        var answer = new Bundle().setType(BundleType.TRANSACTIONRESPONSE);
        var nextRead = read.getEntry().iterator();
        var nextWritten = written.getEntry().iterator();
        bundle.getEntry().forEach(entry -> answer.addEntry(isRead(entry) ? nextRead.next() : nextWritten.next()));
        return answer;
    }

    private static Bundle part(Bundle bundle, boolean reads) {
        var part = new Bundle().setType(BundleType.TRANSACTION);
        bundle.getEntry().stream().filter(entry -> isRead(entry) == reads).forEach(part::addEntry);
        return part;
    }

    private static boolean isRead(BundleEntryComponent entry) {
        return entry.getRequest().getMethod() == HTTPVerb.GET;
    }

    /** No content is kept, only what was done and where it stands. */
    private static Bundle kept(Bundle answer) {
        var kept = answer.copy();
        kept.getEntry().forEach(entry -> entry.setResource(null));
        return kept;
    }

    private Bundle shown(Bundle earlier, RequestDetails request) {
        earlier.getEntry().stream()
                .filter(entry -> entry.getResponse().hasLocation())
                .forEach(entry -> versions.find(entry.getResponse().getLocation(), request)
                        .ifPresent(entry::setResource));
        return earlier;
    }

    /** HAPI gives a bare version where FHIR asks for an ETag, and an outcome with every success. */
    private static void tidy(BundleEntryResponseComponent response, boolean outcomes) {
        if (response.hasEtag() && response.getEtag().matches("\\d+")) {
            response.setEtag("W/\"" + response.getEtag() + "\"");
        }
        BatchEntryOutcomes.settle(response);
        if (status(response) < 300 && !outcomes) {
            response.setOutcome(null);
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
