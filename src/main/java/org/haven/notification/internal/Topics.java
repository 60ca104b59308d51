package org.haven.notification.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.haven.guide.Guide;
import org.hl7.fhir.r4.model.Basic;
import org.springframework.stereotype.Component;

/** The guide's topics, but for those that it marks as planned. */
@Component
final class Topics {

    private final Map<String, Topic> byUrl;
    private final Set<String> types;

    Topics(Guide guide) {
        byUrl = guide.all(Basic.class).stream()
                .filter(Topic::isTopic)
                .filter(topic -> !Guide.isPlanned(topic))
                .map(Topic::of)
                .collect(Collectors.toUnmodifiableMap(Topic::url, Function.identity()));
        types = byUrl.values().stream()
                .flatMap(topic -> topic.types().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Topic> all() {
        return List.copyOf(byUrl.values());
    }

    Optional<Topic> find(String url) {
        return Optional.ofNullable(url).map(byUrl::get);
    }

    /** True if a change of this type can set a topic off. */
    boolean concern(String resourceType) {
        return types.contains(resourceType);
    }
}
