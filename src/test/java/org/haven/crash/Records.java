package org.haven.crash;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Everything that a party can read at the end. */
final class Records {

    private static final List<String> TYPES = List.of(
            "Patient",
            "ServiceRequest",
            "Task",
            "Consent",
            "Provenance",
            "AuditEvent",
            "QuestionnaireResponse",
            "Observation",
            "Flag");

    private final Api api;
    private final Map<String, List<JsonNode>> byType = new HashMap<>();
    private final Map<String, JsonNode> byReference = new HashMap<>();

    Records(Api api) {
        this.api = api;
        for (var type : TYPES) {
            var all = api.all(type + "?_sort=_id");
            byType.put(type, all);
            all.forEach(resource -> byReference.put(reference(resource), resource));
        }
    }

    String party() {
        return api.party();
    }

    List<JsonNode> all(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /** The coordinating Tasks. */
    List<JsonNode> referrals() {
        return all("Task").stream()
                .filter(task -> task.at("/code/coding/0/code").asText().equals("fulfill"))
                .toList();
    }

    /** The requests to stop. */
    List<JsonNode> aborts() {
        return all("Task").stream()
                .filter(task -> task.at("/code/coding/0/code").asText().equals("abort"))
                .toList();
    }

    /** The requests to stop what this Task coordinates. */
    List<JsonNode> aborts(JsonNode task) {
        return aborts().stream()
                .filter(abort -> abort.at("/focus/reference").asText().equals(reference(task)))
                .toList();
    }

    Optional<JsonNode> find(String reference) {
        return Optional.ofNullable(byReference.get(reference));
    }

    Map<String, List<JsonNode>> by(String type, Function<JsonNode, String> key) {
        return all(type).stream().collect(Collectors.groupingBy(key));
    }

    /** All versions, the oldest first. */
    List<JsonNode> history(JsonNode resource) {
        return api.all(reference(resource) + "/_history").stream()
                .sorted((one, other) -> Long.compare(version(one), version(other)))
                .toList();
    }

    Api.Answer version(String reference, long version) {
        return api.get(reference + "/_history/" + version);
    }

    static String reference(JsonNode resource) {
        return resource.path("resourceType").asText() + "/"
                + resource.path("id").asText();
    }

    static long version(JsonNode resource) {
        return resource.path("meta").path("versionId").asLong();
    }

    /** The value of the identifier whose system ends so; empty if there is none. */
    static String identifier(JsonNode resource, String system) {
        var identifiers = resource.path("identifier");
        return (identifiers.isArray()
                        ? StreamSupport.stream(identifiers.spliterator(), false)
                        : List.of(identifiers).stream())
                .filter(identifier -> identifier.path("system").asText().endsWith(system))
                .map(identifier -> identifier.path("value").asText())
                .findFirst()
                .orElse("");
    }
}
