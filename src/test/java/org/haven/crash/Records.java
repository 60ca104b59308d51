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

    private final Map<String, List<JsonNode>> byType = new HashMap<>();
    private final Map<String, JsonNode> byReference = new HashMap<>();

    Records(Api api, List<String> types) {
        for (var type : types) {
            // A request to break off is a Task too; here a Task is a referral.
            var all = api.all(type + "?_sort=_id").stream()
                    .filter(resource -> !type.equals("Task")
                            || resource.path("code").toString().contains("\"fulfill\""))
                    .toList();
            byType.put(type, all);
            all.forEach(resource -> byReference.put(reference(resource), resource));
        }
    }

    List<JsonNode> all(String type) {
        return byType.getOrDefault(type, List.of());
    }

    Optional<JsonNode> find(String reference) {
        return Optional.ofNullable(byReference.get(reference));
    }

    Map<String, List<JsonNode>> by(String type, Function<JsonNode, String> key) {
        return all(type).stream().collect(Collectors.groupingBy(key));
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
        return StreamSupport.stream(resource.path("identifier").spliterator(), false)
                .filter(identifier -> identifier.path("system").asText().endsWith(system))
                .map(identifier -> identifier.path("value").asText())
                .findFirst()
                .orElse("");
    }
}
