package org.haven.guide;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;

/** The resource types that the guide's CapabilityStatement lets be read or written, known before any FHIR machinery has started. */
public final class GuideTypes {

    private GuideTypes() {}

    /** Without those that have an operation and nothing else, such as a Bundle that can be validated. */
    public static Set<String> offered() {
        var file = new ClassPathResource(Guide.FOLDER + "CapabilityStatement-haven-server.json");
        try (var in = file.getInputStream()) {
            var types = new TreeSet<String>();
            new ObjectMapper().readTree(in).at("/rest/0/resource").forEach(resource -> {
                if (resource.has("interaction")) {
                    types.add(resource.path("type").asText());
                }
            });
            return types;
        } catch (IOException e) {
            throw new UncheckedIOException("The guide's CapabilityStatement cannot be read", e);
        }
    }
}
