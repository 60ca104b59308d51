package org.haven.server.internal;

import static org.haven.server.Problems.refusal;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.haven.server.ServerProperties;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.springframework.stereotype.Component;

/**
 * Reads what the entries of a transaction or batch ask for. Only the plain forms of the FHIR REST API are understood; an
 * entry of any other form is refused rather than guessed at, so that nothing gets past the rules by its spelling.
 *
 * @see <a href="https://hl7.org/fhir/R4/http.html#transaction">FHIR R4, batch and transaction</a>
 */
@Component
final class BundleEntries {

    private static final Pattern TYPE = Pattern.compile("([A-Z][A-Za-z]+)");
    private static final Pattern SEARCH = Pattern.compile("([A-Z][A-Za-z]+)(?:\\?.*)?");
    private static final Pattern INSTANCE = Pattern.compile("([A-Z][A-Za-z]+)/[A-Za-z0-9\\-.]{1,64}");
    private static final Pattern VERSION = Pattern.compile("([A-Z][A-Za-z]+)/[A-Za-z0-9\\-.]{1,64}/_history/[0-9]+");
    private static final Pattern HISTORY = Pattern.compile("([A-Z][A-Za-z]+)/[A-Za-z0-9\\-.]{1,64}/_history(?:\\?.*)?");

    private final SearchRules searches;
    private final int most;

    BundleEntries(SearchRules searches, ServerProperties properties) {
        this.searches = searches;
        this.most = properties.maxBundleEntries();
    }

    /**
     * @throws BaseServerResponseException 400 for what is no transaction or batch that this server reads, 413 for too many
     *     entries
     */
    List<Interaction> of(Bundle bundle) {
        if (bundle == null || bundle.getType() != BundleType.TRANSACTION && bundle.getType() != BundleType.BATCH) {
            throw refused("Bundle.type", "send transaction or batch");
        }
        if (!bundle.hasEntry()) {
            throw refused("Bundle.entry", "a transaction or batch needs at least one entry");
        }
        if (bundle.getEntry().size() > most) {
            throw refusal(
                    413,
                    IssueType.TOOLONG,
                    "Bundle.entry",
                    "Bundle.entry: at most " + most + " entries are taken; send several Bundles");
        }
        var interactions = new ArrayList<Interaction>();
        var fullUrls = new HashSet<String>();
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            var entry = bundle.getEntry().get(i);
            if (entry.hasFullUrl() && !fullUrls.add(entry.getFullUrl())) {
                throw refused("Bundle.entry[" + i + "].fullUrl", "another entry has the same; each needs its own");
            }
            interactions.add(of(entry, i));
        }
        return interactions;
    }

    private Interaction of(BundleEntryComponent entry, int index) {
        var where = "Bundle.entry[" + index + "].request";
        var request = entry.getRequest();
        if (request.getMethod() == null || !request.hasUrl()) {
            throw refused(where, "method and url are required");
        }
        if (request.hasIfNoneExist() && request.getMethod() != HTTPVerb.POST
                || request.hasIfMatch()
                        && request.getMethod() != HTTPVerb.PUT
                        && request.getMethod() != HTTPVerb.PATCH) {
            throw refused(where, "ifNoneExist belongs to a POST and ifMatch to a PUT or PATCH");
        }
        var url = entry.getRequest().getUrl();
        return switch (entry.getRequest().getMethod()) {
            case POST -> creating(entry, url, where);
            case PUT -> updating(entry, url, where);
            case GET -> reading(url, where);
            case DELETE ->
                INSTANCE.matcher(url).matches()
                        ? matched("delete", INSTANCE, INSTANCE, url, where)
                        : matched("conditional-delete", SEARCH, SEARCH, url, where);
            case PATCH -> patching(entry, url, where);
            default -> throw refused(where + ".method", "use GET, POST, PUT, PATCH or DELETE");
        };
    }

    private Interaction creating(BundleEntryComponent entry, String url, String where) {
        var interaction = typed("create", TYPE, entry, url, where);
        if (entry.getRequest().hasIfNoneExist()) {
            var condition = entry.getRequest().getIfNoneExist();
            searches.checkConditional(
                    interaction.resourceType(),
                    condition.substring(condition.indexOf('?') + 1),
                    where + ".ifNoneExist");
        }
        return interaction;
    }

    private static Interaction updating(BundleEntryComponent entry, String url, String where) {
        var interaction = typed("update", INSTANCE, entry, url, where);
        var id = entry.getResource().getIdElement().getIdPart();
        if (!url.equals(interaction.resourceType() + "/" + id)) {
            throw refused(where.replace(".request", ".resource.id"), "must be the id in request.url");
        }
        UpdateRules.check(interaction.resourceType(), entry.getRequest().getIfMatch(), where + ".ifMatch");
        return interaction;
    }

    /**
     * In a Bundle, a JSON Patch is the data of a Binary.
     *
     * @see <a href="https://hl7.org/fhir/R4/http.html#jsonpatch">FHIR R4, JSON Patch in a Bundle</a>
     */
    private static Interaction patching(BundleEntryComponent entry, String url, String where) {
        var matcher = INSTANCE.matcher(url);
        if (!matcher.matches()) {
            throw refused(where + ".url", "PATCH takes [type]/[id]");
        }
        var isJsonPatch = entry.getResource() instanceof Binary binary
                && JsonBodyRule.PATCH.equals(binary.getContentType())
                && binary.hasData();
        if (!isJsonPatch && !(entry.getResource() instanceof Parameters)) {
            throw refused(
                    where.replace(".request", ".resource"),
                    "PATCH takes a Parameters with a FHIRPath Patch, or a Binary whose contentType is "
                            + JsonBodyRule.PATCH + " and whose data is the JSON Patch in base64");
        }
        UpdateRules.check(matcher.group(1), entry.getRequest().getIfMatch(), where + ".ifMatch");
        return new Interaction("patch", matcher.group(1));
    }

    private static Interaction typed(String code, Pattern form, BundleEntryComponent entry, String url, String where) {
        var matcher = form.matcher(url);
        if (!matcher.matches()) {
            throw refused(where + ".url", code.equals("create") ? "POST takes [type]" : "PUT takes [type]/[id]");
        }
        var type = matcher.group(1);
        if (!entry.hasResource() || !entry.getResource().fhirType().equals(type)) {
            throw refused(where.replace(".request", ".resource"), "a " + type + " is expected, as request.url says");
        }
        return new Interaction(code, type);
    }

    private Interaction reading(String url, String where) {
        for (var form : List.of(INSTANCE, VERSION, HISTORY, SEARCH)) {
            var matcher = form.matcher(url);
            if (matcher.matches()) {
                var code = form == INSTANCE
                        ? "read"
                        : form == VERSION ? "vread" : form == HISTORY ? "history-instance" : "search-type";
                checkQuery(code, matcher.group(1), url, where + ".url");
                return new Interaction(code, matcher.group(1));
            }
        }
        throw refused(where + ".url", "use [type]/[id], [type]/[id]/_history or [type]?[parameters]");
    }

    private void checkQuery(String code, String type, String url, String where) {
        var question = url.indexOf('?');
        if (question >= 0 && searches.offers(type)) {
            if (code.equals("search-type")) {
                searches.checkQuery(type, url.substring(question + 1), where);
            } else {
                searches.checkHistoryQuery(url.substring(question + 1), where);
            }
        }
    }

    private static BaseServerResponseException refused(String expression, String cure) {
        return refusal(400, IssueType.INVALID, expression, expression + ": " + cure);
    }

    private static Interaction matched(String code, Pattern one, Pattern other, String url, String where) {
        for (var form : List.of(one, other)) {
            var matcher = form.matcher(url);
            if (matcher.matches()) {
                return new Interaction(code, matcher.group(1));
            }
        }
        throw refused(where + ".url", "[type]/[id] is expected");
    }
}
