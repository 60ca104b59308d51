package org.haven.server.internal;

import static org.haven.server.Problems.refusal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import org.haven.guide.Guide;
import org.haven.server.Records;
import org.haven.server.Requests;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;

/**
 * A conditional create leaves what is there already as it is, and drops what was sent. Of a victim's safe contact that would
 * hide the newer statement behind the older, so such a create is refused if the two differ.
 */
@Interceptor
class KnownVictimGuard {

    private static final String SAFE_CONTACT = Guide.url("StructureDefinition", "safe-contact");

    private final MatchUrlService matching;
    private final Records records;
    private final Requests requests;
    private final FhirContext fhir;

    KnownVictimGuard(MatchUrlService matching, Records records, Requests requests, FhirContext fhir) {
        this.matching = matching;
        this.records = records;
        this.requests = requests;
        this.fhir = fhir;
    }

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = 150)
    public void beforeHandling(RestOperationTypeEnum operation, RequestDetails request) {
        if (Repeats.isAnswered(request)) {
            return;
        }
        switch (operation) {
            case CREATE -> {
                if (request.getResource() instanceof Patient sent) {
                    check(sent, request.getHeader("If-None-Exist"), "Patient", request);
                }
            }
            case TRANSACTION, BATCH -> {
                var entries = ((Bundle) request.getResource()).getEntry();
                for (int i = 0; i < entries.size(); i++) {
                    if (entries.get(i).getResource() instanceof Patient sent) {
                        check(
                                sent,
                                entries.get(i).getRequest().getIfNoneExist(),
                                "Bundle.entry[" + i + "].resource.ofType(Patient)",
                                request);
                    }
                }
            }
            default -> {
                // nothing is created under a condition
            }
        }
    }

    private void check(Patient sent, String condition, String where, RequestDetails request) {
        if (condition == null || safeContact(sent).isEmpty() && !sent.hasTelecom()) {
            return;
        }
        var search = matching.translateMatchUrl(
                "Patient?" + condition.substring(condition.indexOf('?') + 1), fhir.getResourceDefinition("Patient"));
        for (var known : records.search(Patient.class, search, requests.accessOf(request))) {
            if (!Base.compareDeep(safeContact(sent), safeContact(known), true)
                    || !Base.compareDeep(sent.getTelecom(), known.getTelecom(), true)) {
                var id = known.getIdElement().toUnqualifiedVersionless().getValue();
                throw refusal(
                        409,
                        IssueType.CONFLICT,
                        where + (safeContact(sent).isEmpty() ? ".telecom" : ".extension"),
                        "You have stored this victim already, as " + id
                                + ", with another safe contact, and a conditional"
                                + " create would leave that one in force: update " + id
                                + " first, by PUT or PATCH, then send this again");
            }
        }
    }

    private static List<Extension> safeContact(Patient patient) {
        return patient.getExtensionsByUrl(SAFE_CONTACT);
    }
}
