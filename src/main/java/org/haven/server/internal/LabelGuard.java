package org.haven.server.internal;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.model.util.JpaConstants;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.TokenAndListParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.TreeSet;
import org.haven.guide.Labelling;
import org.haven.party.Access;
import org.haven.party.Parties;
import org.haven.party.Party;
import org.haven.server.DirectoryTypes;
import org.haven.server.Requests;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;

/**
 * Writes the owner's label into every stored resource, beside those that the guide prescribes, and asks for it in every
 * search. HAPI puts the partition of a
 * chain's target into the SQL and forgets that of the row searched for; the label is asked of the row itself, so that
 * rows, counts and totals are the caller's own on H2 as well.
 */
@Interceptor
class LabelGuard implements StorageGuard {

    static final String SYSTEM = "https://haven.example.org/ig/sid/party-label";
    static final String DIRECTORY = "directory";

    private static final String SNAPSHOT = "PROFILE,SECURITY_LABEL";

    private final Requests requests;
    private final Parties parties;
    private final Labelling labelling;

    LabelGuard(Requests requests, Parties parties, Labelling labelling) {
        this.requests = requests;
        this.parties = parties;
        this.labelling = labelling;
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void created(IBaseResource resource, RequestDetails request) {
        label((Resource) resource, requests.accessOf(request));
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource resource, RequestDetails request) {
        var security = ((Resource) resource).getMeta().getSecurity();
        ((Resource) before)
                .getMeta().getSecurity().stream()
                        .filter(label ->
                                ((Resource) resource).getMeta().getSecurity(label.getSystem(), label.getCode()) == null)
                        .forEach(label -> security.add(label.copy()));
        label((Resource) resource, requests.accessOf(request));
        // HAPI would else keep a lower confidentiality beside the higher one.
        if (!SNAPSHOT.equals(request.getHeader(JpaConstants.HEADER_META_SNAPSHOT_MODE))) {
            request.addHeader(JpaConstants.HEADER_META_SNAPSHOT_MODE, SNAPSHOT);
        }
    }

    @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
    public void searched(SearchParameterMap search, RequestDetails request) {
        var any = new TokenOrListParam();
        for (int partition : new TreeSet<>(requests.accessOf(request).readable())) {
            any.add(new TokenParam(SYSTEM, labelOf(partition)));
        }
        // HAPI calls this hook twice for a search that it answers in one go.
        if (!asksAlready(search, any)) {
            search.add("_security", new TokenAndListParam().addAnd(any));
        }
    }

    private static boolean asksAlready(SearchParameterMap search, TokenOrListParam any) {
        var asked = search.get("_security");
        return asked != null
                && asked.stream().anyMatch(alternatives -> alternatives.equals(any.getValuesAsQueryTokens()));
    }

    private void label(Resource resource, Access access) {
        var partition = DirectoryTypes.contains(resource.fhirType()) ? Party.DIRECTORY : access.home();
        resource.getMeta().getSecurity().removeIf(coding -> SYSTEM.equals(coding.getSystem()));
        labelling.label(resource);
        // HAPI keeps one text for each code of a tag, for all partitions: what one party wrote would be read by
        // another.
        resource.getMeta().getTag().forEach(LabelGuard::codeAlone);
        resource.getMeta().getSecurity().forEach(LabelGuard::codeAlone);
        resource.getMeta().addSecurity().setSystem(SYSTEM).setCode(labelOf(partition));
    }

    private static void codeAlone(Coding tag) {
        tag.setDisplay(null).setVersion(null).setUserSelectedElement(null);
    }

    private String labelOf(int partition) {
        return partition == Party.DIRECTORY
                ? DIRECTORY
                : parties.byPartition(partition)
                        .map(Party::id)
                        .orElseThrow(() -> new IllegalStateException("Partition " + partition + " has no party"));
    }
}
