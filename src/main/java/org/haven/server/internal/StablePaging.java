package org.haven.server.internal;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.Resource;

/**
 * Makes a search's link to its next page say where the last one ended, instead of how many resources there were: while
 * others write, resources change their places, and whoever counts them skips some. A link says from which time on
 * ({@code _lastUpdated}), and which resources of that very time have been shown ({@code _id:not}). That works for a search
 * in the order of {@code _lastUpdated}, which is the order of every search that asks for none.
 */
@Interceptor
class StablePaging {

    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern BOUND = Pattern.compile("(ge|gt|le|lt)\\d.*");

    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    public void answering(RequestDetails request, IBaseResource answer) {
        if (!(answer instanceof Bundle bundle) || request.getRestOperationType() == null) {
            return;
        }
        switch (request.getRestOperationType()) {
            case SEARCH_TYPE -> mend(bundle);
            case TRANSACTION, BATCH ->
                bundle.getEntry().stream()
                        .map(BundleEntryComponent::getResource)
                        .filter(Bundle.class::isInstance)
                        .forEach(page -> mend((Bundle) page));
            default -> {
                // no search
            }
        }
    }

    private static void mend(Bundle page) {
        var next = page.getLink("next");
        var matches = page.getEntry().stream()
                .filter(entry -> entry.getSearch().getMode() == SearchEntryMode.MATCH)
                .map(BundleEntryComponent::getResource)
                .toList();
        if (page.getType() == BundleType.SEARCHSET && next != null && !matches.isEmpty()) {
            next.setUrl(stable(next.getUrl(), matches));
        }
        if (page.getType() == BundleType.SEARCHSET) {
            page.getLink().removeIf(link -> link.getRelation().equals("previous"));
        }
    }

    /**
     * @param next the link by offset
     * @param matches what the page shows, in its order
     * @return the link by time, or the one by offset if the order is another
     */
    static String stable(String next, List<Resource> matches) {
        var question = next.indexOf('?');
        var parameters = QueryRule.parse(next.substring(question + 1));
        var sort = parameters.getOrDefault("_sort", List.of("_lastUpdated")).get(0);
        var descending = sort.equals("-_lastUpdated");
        var times = parameters.getOrDefault("_lastUpdated", List.of());
        var last = matches.get(matches.size() - 1).getMeta().getLastUpdated();
        if (last == null
                || !descending && !sort.equals("_lastUpdated")
                || parameters.containsKey("_id")
                || !times.stream().allMatch(time -> BOUND.matcher(time).matches())) {
            return next;
        }
        var bound = (descending ? "le" : "ge") + text(last);
        var shown = new ArrayList<String>();
        if (times.contains(bound)) {
            shown.addAll(List.of(
                    parameters.getOrDefault("_id:not", List.of("")).get(0).split(",")));
        }
        matches.stream()
                .filter(match -> last.equals(match.getMeta().getLastUpdated()))
                .map(match -> match.getIdElement().getIdPart())
                .forEach(shown::add);
        var bounds = new ArrayList<>(times);
        bounds.removeIf(time -> time.startsWith(descending ? "l" : "g"));
        bounds.add(bound);
        parameters.put("_lastUpdated", bounds);
        parameters.put(
                "_id:not",
                List.of(shown.stream().filter(id -> !id.isBlank()).distinct().collect(Collectors.joining(","))));
        parameters.remove("_offset");
        return next.substring(0, question + 1) + query(parameters);
    }

    private static String text(Date time) {
        return MILLISECONDS.format(time.toInstant());
    }

    private static String query(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .flatMap(parameter ->
                        parameter.getValue().stream().map(value -> encoded(parameter.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3A", ":")
                .replace("%2C", ",");
    }
}
