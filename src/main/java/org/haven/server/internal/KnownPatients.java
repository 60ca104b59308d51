package org.haven.server.internal;

import static org.haven.server.Problems.refusal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import org.haven.server.Records;
import org.haven.server.Requests;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.stereotype.Component;

/**
 * A conditional creation that finds the Patient leaves it as it is. If what was sent says otherwise how to contact the
 * victim, that would be lost without a word, and somebody would call a number that is not safe any more: such a request is
 * refused.
 */
@Component
class KnownPatients {

    private final Records records;
    private final Requests requests;
    private final MatchUrlService matching;
    private final FhirContext fhir;

    KnownPatients(Records records, Requests requests, MatchUrlService matching, FhirContext fhir) {
        this.records = records;
        this.requests = requests;
        this.matching = matching;
        this.fhir = fhir;
    }

    /** @throws BaseServerResponseException 409 if a Patient in the Bundle says otherwise than the one that its condition finds */
    void check(Bundle bundle, RequestDetails request) {
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            var entry = bundle.getEntry().get(i);
            if (entry.getRequest().getMethod() == HTTPVerb.POST) {
                check(
                        entry.getResource(),
                        entry.getRequest().getIfNoneExist(),
                        "Bundle.entry[" + i + "].resource",
                        request);
            }
        }
    }

    /**
     * @param condition the search for a resource that is there already; null if there is none
     * @param where FHIRPath of the resource
     * @throws BaseServerResponseException 409 if the resource is a Patient and says otherwise than the one that is there
     */
    void check(IBaseResource resource, String condition, String where, RequestDetails request) {
        if (!(resource instanceof Patient sent) || condition == null || condition.isBlank()) {
            return;
        }
        var said = ContactStatement.of(sent, fhir);
        if (said.isEmpty()) {
            return;
        }
        var query = "Patient?" + condition.substring(condition.indexOf('?') + 1);
        var search = matching.translateMatchUrl(query, fhir.getResourceDefinition(Patient.class));
        for (var known : records.search(Patient.class, search, requests.accessOf(request))) {
            said.firstDifference(ContactStatement.of(known, fhir)).ifPresent(element -> {
                throw refusal(
                        409,
                        IssueType.CONFLICT,
                        where + "." + element,
                        where + "." + element + " says otherwise than Patient/"
                                + known.getIdElement().getIdPart()
                                + ", which the condition finds and which would stay as it is: update that one first,"
                                + " then send this again");
            });
        }
    }
}
