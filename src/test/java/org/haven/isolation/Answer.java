package org.haven.isolation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Everything that a caller gets to see of one answer.
 *
 * @param status HTTP status
 * @param text status line, headers and body, but for what differs between any two answers: the date and the request's id
 * @param body the body alone
 */
record Answer(int status, String text, String body) {

    static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private static final Set<String> OF_THE_MOMENT = Set.of(
            "date", "x-request-id", "last-modified", "keep-alive", "connection", "content-length", "transfer-encoding");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|[+-]\\d\\d:\\d\\d)");
    /** HAPI counts the milliseconds of a conditional write here, where it means to name the resource. */
    private static final Pattern TOOK = Pattern.compile("resource \\\\\"\\d+\\\\\"|[Tt]ook \\d+\\s?ms");

    /** HAPI names the one or the other path of a reference, in no certain order. */
    private static final Pattern NARROWED = Pattern.compile("\\.where\\(resolve\\(\\) is [A-Za-z]+\\)");

    /** Of a search it is made from the answer's own bytes, the address in the self link included. */
    private static final Pattern TAG_OF_SEARCH = Pattern.compile("(?i)(?<=etag: \\[W/\")[^\"]{6,}(?=\"])");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Answer of(HttpResponse<String> response) {
        var headers = response.headers().map().entrySet().stream()
                .filter(header -> !OF_THE_MOMENT.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\n"));
        return new Answer(
                response.statusCode(),
                response.statusCode() + "\n" + headers + "\n\n" + response.body(),
                response.body());
    }

    /**
     * The answer with each of the values that were sent replaced by its name, and whatever is new in every answer, times
     * and fresh ids, by a word.
     */
    String comparable(Map<String, String> sent, Collection<String> known) {
        var comparable = text;
        for (var value : sent.entrySet()) {
            comparable = comparable.replace(value.getValue(), "{" + value.getKey() + "}");
        }
        comparable = INSTANT.matcher(comparable).replaceAll("(time)");
        comparable = TOOK.matcher(comparable).replaceAll("(took)");
        comparable = NARROWED.matcher(comparable).replaceAll("");
        comparable = TAG_OF_SEARCH.matcher(comparable).replaceAll("(tag)");
        return UUID.matcher(comparable).replaceAll(match -> known.contains(match.group()) ? match.group() : "(fresh)");
    }

    /** Ids and markers of these that stand anywhere in the answer, but for those that the caller sent itself. */
    Set<String> secrets(Set<String> ids, Set<String> markers, Collection<String> sent) {
        var found = new TreeSet<String>();
        UUID.matcher(text)
                .results()
                .map(match -> match.group())
                .filter(ids::contains)
                .forEach(found::add);
        var lower = text.toLowerCase(Locale.ROOT);
        markers.stream()
                .filter(marker -> lower.contains(marker.toLowerCase(Locale.ROOT)))
                .forEach(found::add);
        found.removeAll(sent);
        return found;
    }

    JsonNode json() {
        try {
            return body.startsWith("{") ? MAPPER.readTree(body) : MissingNode.getInstance();
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    boolean isSearchResult() {
        return json().path("type").asText().equals("searchset");
    }

    /** Rows of a search that match it, includes left out. */
    long matches() {
        return StreamSupport.stream(json().path("entry").spliterator(), false)
                .filter(entry -> entry.at("/search/mode").asText("match").equals("match"))
                .count();
    }

    boolean hasNext() {
        return StreamSupport.stream(json().path("link").spliterator(), false)
                .anyMatch(link -> link.path("relation").asText().equals("next"));
    }
}
