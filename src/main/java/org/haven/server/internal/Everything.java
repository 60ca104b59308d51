package org.haven.server.internal;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.SearchTotalModeEnum;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ParamPrefixEnum;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haven.guide.Guide;
import org.haven.party.Caller;
import org.haven.party.Endpoint;
import org.haven.server.Requests;
import org.haven.server.ServerProperties;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * {@code Patient/[id]/$everything}: the Patient and all that the guide's search parameter {@code patient} finds for it, in
 * the caller's own partition. HAPI's own follows links wherever they lead; this one follows none, so it brings nothing of
 * another Patient, of another party or of the directory.
 *
 * @see <a href="https://hl7.org/fhir/R4/patient-operation-everything.html">FHIR R4, Patient $everything</a>
 */
@Component
class Everything {

    private static final String PATIENT = "Patient";

    private final DaoRegistry daos;
    private final Requests requests;
    private final ServerProperties properties;
    private final Endpoint endpoint;
    private final List<String> types;

    Everything(DaoRegistry daos, Requests requests, ServerProperties properties, Endpoint endpoint, Guide guide) {
        this.daos = daos;
        this.requests = requests;
        this.properties = properties;
        this.endpoint = endpoint;
        types = Stream.concat(
                        Stream.of(PATIENT),
                        guide.rest().getResource().stream()
                                .filter(type -> type.getSearchParam().stream()
                                        .anyMatch(
                                                parameter -> parameter.getName().equals("patient")))
                                .map(CapabilityStatementRestResourceComponent::getType))
                .toList();
    }

    /**
     * @throws BaseServerResponseException 404 if there is no such Patient for this caller, 403 if the token does not let it
     *     read a type that it asks for, 400 for what cannot be read
     */
    Bundle answer(IdType id, RequestDetails request) {
        var caller = Caller.of(((ServletRequestDetails) request).getServletRequest())
                .orElseThrow(() -> new AuthenticationException("A valid access token is needed"));
        require(PATIENT, caller);
        var asked =
                EverythingRequest.of(request.getParameters(), types, properties.pageSize(), properties.maxPageSize());
        asked.types().forEach(type -> require(type, caller));
        var patient = (Resource) daos.getResourceDao(PATIENT).read(id.toUnqualifiedVersionless(), request);
        var bundle = new Bundle().setType(BundleType.SEARCHSET);
        bundle.addLink().setRelation("self").setUrl(request.getCompleteUrl());
        var shown = types.stream()
                .filter(type -> caller.may('r', type))
                .filter(type -> asked.types().isEmpty() || asked.types().contains(type))
                .toList();
        fill(bundle, patient, shown, asked, request);
        if (asked.types().isEmpty() && asked.start().isEmpty()) {
            nameWhatIsLeftOut(bundle, caller);
        }
        return bundle;
    }

    private void fill(
            Bundle bundle, Resource patient, List<String> shown, EverythingRequest asked, RequestDetails request) {
        var begin = asked.start().map(shown::indexOf).orElse(0);
        for (int i = Math.max(begin, 0); i < shown.size(); i++) {
            var type = shown.get(i);
            var offset = i == begin ? asked.offset() : 0;
            var room = asked.count() - bundle.getEntry().size();
            var found = type.equals(PATIENT)
                    ? itself(patient, asked, offset)
                    : referring(type, patient, asked, offset, room + 1, request);
            found.stream().limit(room).forEach(resource -> add(bundle, resource));
            if (found.size() > room) {
                bundle.addLink()
                        .setRelation("next")
                        .setUrl(endpoint.fhir() + "/" + PATIENT + "/" + patient.getIdPart() + "/$everything?"
                                + asked.query(type, offset + room));
                return;
            }
        }
    }

    private static List<Resource> itself(Resource patient, EverythingRequest asked, int offset) {
        var old = asked.since()
                .map(since -> patient.getMeta().getLastUpdated().before(new DateParam(since).getValue()))
                .orElse(false);
        return offset > 0 || old ? List.of() : List.of(patient);
    }

    private List<Resource> referring(
            String type, Resource patient, EverythingRequest asked, int offset, int count, RequestDetails request) {
        var search = new SearchParameterMap().add("patient", new ReferenceParam(PATIENT + "/" + patient.getIdPart()));
        // By id nothing changes its place between two pages, whatever is written meanwhile.
        search.setSort(new SortSpec("_id"));
        search.setOffset(offset);
        search.setCount(count);
        search.setSearchTotalMode(SearchTotalModeEnum.NONE);
        asked.since()
                .ifPresent(since -> search.setLastUpdated(
                        new DateRangeParam(new DateParam(ParamPrefixEnum.GREATERTHAN_OR_EQUALS, since), null)));
        var home = requests.accessOf(request).home();
        var found = new ArrayList<Resource>();
        for (var resource : daos.getResourceDao(type).search(search, request).getResources(0, count)) {
            if (lies(resource, home)) {
                found.add((Resource) resource);
            }
        }
        return found;
    }

    private static boolean lies(IBaseResource resource, int home) {
        return resource.getUserData(Constants.RESOURCE_PARTITION_ID) instanceof RequestPartitionId partition
                && partition.getPartitionIds().equals(List.of(home));
    }

    private void add(Bundle bundle, Resource resource) {
        bundle.addEntry()
                .setFullUrl(endpoint.fhir() + "/" + resource.fhirType() + "/" + resource.getIdPart())
                .setResource(resource)
                .getSearch()
                .setMode(SearchEntryMode.MATCH);
    }

    /** Who asks for everything must not take a part for the whole. */
    private void nameWhatIsLeftOut(Bundle bundle, Caller caller) {
        var hidden = types.stream().filter(type -> !caller.may('r', type)).collect(Collectors.joining(", "));
        if (!hidden.isEmpty()) {
            var outcome = new OperationOutcome();
            outcome.addIssue()
                    .setSeverity(IssueSeverity.WARNING)
                    .setCode(IssueType.SUPPRESSED)
                    .setDiagnostics("Left out, since the token's scopes do not allow to read them: " + hidden);
            bundle.addEntry().setResource(outcome).getSearch().setMode(SearchEntryMode.OUTCOME);
        }
    }

    private static void require(String type, Caller caller) {
        if (!caller.may('r', type)) {
            throw new ForbiddenOperationException(
                    "The token's scopes do not allow this: $everything of " + type + " needs system/" + type + ".r");
        }
    }
}
