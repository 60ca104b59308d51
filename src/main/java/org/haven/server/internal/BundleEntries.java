package org.haven.server.internal;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.List;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
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

    List<Interaction> of(Bundle bundle) {
        if (bundle == null || !bundle.hasEntry()) {
            throw new InvalidRequestException("Bundle.entry: a transaction or batch needs at least one entry");
        }
        return bundle.getEntry().stream()
                .map(entry -> of(entry, bundle.getEntry().indexOf(entry)))
                .toList();
    }

    private static Interaction of(BundleEntryComponent entry, int index) {
        var where = "Bundle.entry[" + index + "].request";
        if (entry.getRequest().getMethod() == null || !entry.getRequest().hasUrl()) {
            throw new InvalidRequestException(where + ": method and url are required");
        }
        var url = entry.getRequest().getUrl();
        return switch (entry.getRequest().getMethod()) {
            case POST -> typed("create", TYPE, entry, url, where);
            case PUT -> typed("update", INSTANCE, entry, url, where);
            case GET -> reading(url, where);
            case DELETE -> matched("delete", SEARCH, INSTANCE, url, where);
            case PATCH -> matched("patch", INSTANCE, SEARCH, url, where);
            default -> throw new InvalidRequestException(where + ".method: use GET, POST or PUT");
        };
    }

    private static Interaction typed(
            String code, Pattern form, BundleEntryComponent entry, String url, String where) {
        var matcher = form.matcher(url);
        if (!matcher.matches()) {
            throw new InvalidRequestException(
                    where + ".url: '" + (code.equals("create") ? "[type]' is expected for POST" : "[type]/[id]' is expected for PUT"));
        }
        var type = matcher.group(1);
        if (!entry.hasResource() || !entry.getResource().fhirType().equals(type)) {
            throw new InvalidRequestException(
                    where.replace(".request", ".resource") + ": a " + type + " is expected, as request.url says");
        }
        return new Interaction(code, type);
    }

    private static Interaction reading(String url, String where) {
        for (var form : List.of(INSTANCE, VERSION, HISTORY, SEARCH)) {
            var matcher = form.matcher(url);
            if (matcher.matches()) {
                var code = form == INSTANCE
                        ? "read"
                        : form == VERSION ? "vread" : form == HISTORY ? "history-instance" : "search-type";
                return new Interaction(code, matcher.group(1));
            }
        }
        throw new InvalidRequestException(where + ".url: use [type]/[id], [type]/[id]/_history or [type]?[parameters]");
    }

    private static Interaction matched(String code, Pattern one, Pattern other, String url, String where) {
        for (var form : List.of(one, other)) {
            var matcher = form.matcher(url);
            if (matcher.matches()) {
                return new Interaction(code, matcher.group(1));
            }
        }
        throw new InvalidRequestException(where + ".url: [type]/[id] is expected");
    }
}
