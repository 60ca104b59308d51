package org.haven.publication.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.haven.guide.Guide;
import org.haven.guide.GuideFiles;
import org.haven.publication.internal.Catalogue.Guidebook;
import org.haven.publication.internal.Catalogue.NegativeExample;
import org.haven.publication.internal.Item.PlannedPart;

/** Makes the catalogue out of the guide's files. Plain JSON suffices for that; nothing read here is kept. */
final class CatalogueReader {

    private static final String GUIDE = "ImplementationGuide";

    private static final Pattern REFERENCE = Pattern.compile("[A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64}");

    private final ObjectMapper json = new ObjectMapper();
    private final GuideFiles files;

    CatalogueReader(GuideFiles files) {
        this.files = files;
    }

    Catalogue read() {
        var resources = new ArrayList<JsonNode>();
        JsonNode guide = json.createObjectNode();
        for (var name : files.names(GuideFiles.Kind.RESOURCE)) {
            var resource = parse(GuideFiles.Kind.RESOURCE, name);
            resources.add(resource);
            if (type(resource).equals(GUIDE)) {
                guide = resource;
            }
        }
        var entries = entries(guide);
        var items = resources.stream()
                .map(resource -> item(resource, entries.getOrDefault(key(resource), json.createObjectNode())))
                .sorted(Comparator.comparing(Item::kind)
                        .thenComparing(item -> item.title().toLowerCase()))
                .toList();
        return new Catalogue(items, negatives(), guidebook(guide));
    }

    private JsonNode parse(GuideFiles.Kind kind, String name) {
        try {
            return json.readTree(files.read(kind, name).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException("The guide's file " + name + " is no JSON", e);
        }
    }

    private static String type(JsonNode resource) {
        return resource.path("resourceType").asText();
    }

    private static String key(JsonNode resource) {
        return type(resource) + "/" + resource.path("id").asText();
    }

    private static Map<String, JsonNode> entries(JsonNode guide) {
        var entries = new LinkedHashMap<String, JsonNode>();
        guide.at("/definition/resource")
                .forEach(entry -> entries.put(entry.at("/reference/reference").asText(), entry));
        return entries;
    }

    private static Item item(JsonNode resource, JsonNode entry) {
        var canonical = entry.path("exampleCanonical");
        var type = type(resource);
        var example = !type.equals(GUIDE)
                && (!canonical.isMissingNode() || entry.path("exampleBoolean").asBoolean(entry.isEmpty()));
        var profiles = new TreeSet<String>();
        resource.at("/meta/profile").forEach(profile -> profiles.add(profile.asText()));
        if (!canonical.isMissingNode()) {
            profiles.add(canonical.asText());
        }
        var mentions = new TreeSet<String>();
        var parts = new ArrayList<PlannedPart>();
        // The ImplementationGuide names everything, which says nothing about anything.
        if (!type.equals(GUIDE)) {
            collect(resource, mentions);
            parts(((ObjectNode) resource.deepCopy()).without(List.of("extension", "snapshot")), parts);
        }
        // SUSHI puts the name a definition has among its relatives into the entry; the title is what people read.
        var title = first(resource.path("title"), entry.path("name"), resource.path("id"));
        return new Item(
                type,
                resource.path("id").asText(),
                title,
                first(resource.path("description"), entry.path("description")),
                Optional.of(resource.path("url").asText()).filter(url -> url.startsWith(Guide.CANONICAL)),
                planned(resource),
                parts,
                Kind.of(
                        type,
                        example,
                        type.equals("Basic")
                                ? resource.at("/code/coding/0/code").asText()
                                : resource.path("type").asText()),
                List.copyOf(profiles),
                Set.copyOf(mentions));
    }

    private static Optional<String> planned(JsonNode resource) {
        return StreamSupport.stream(resource.path("extension").spliterator(), false)
                .filter(extension -> extension.path("url").asText().equals(Guide.PLANNED))
                .map(extension -> extension.path("valueString").asText())
                .findFirst();
    }

    private static void parts(JsonNode node, List<PlannedPart> parts) {
        var label =
                first(node.path("id"), node.path("code"), node.path("linkId"), node.path("name"), node.path("type"));
        planned(node).ifPresent(text -> parts.add(new PlannedPart(label, text)));
        node.path("property").forEach(property -> {
            if (property.path("code").asText().equals("planned")
                    && property.path("valueBoolean").asBoolean()) {
                parts.add(new PlannedPart(label, ""));
            }
        });
        node.fields().forEachRemaining(field -> {
            if (!field.getKey().equals("snapshot")) {
                parts(field.getValue(), parts);
            }
        });
        if (node.isArray()) {
            node.forEach(element -> parts(element, parts));
        }
    }

    /** A snapshot repeats what the base definitions say; only what the guide itself says counts as a mention. */
    private static void collect(JsonNode node, Set<String> mentions) {
        if (node.isTextual()) {
            var text = node.asText();
            if (text.startsWith(Guide.CANONICAL + "/")
                    || REFERENCE.matcher(text).matches()) {
                mentions.add(text.replaceFirst("[|#].*$", ""));
            }
        }
        node.fields().forEachRemaining(field -> {
            if (!field.getKey().equals("snapshot")) {
                collect(field.getValue(), mentions);
            }
        });
        if (node.isArray()) {
            node.forEach(element -> collect(element, mentions));
        }
    }

    private List<NegativeExample> negatives() {
        return files.names(GuideFiles.Kind.NEGATIVE).stream()
                .map(name -> {
                    var parameters = new LinkedHashMap<String, String>();
                    parse(GuideFiles.Kind.NEGATIVE, name)
                            .path("parameter")
                            .forEach(parameter -> parameters.put(
                                    parameter.path("name").asText(),
                                    first(parameter.path("valueUri"), parameter.path("valueString"))));
                    return new NegativeExample(
                            name.replaceFirst("\\.json$", ""),
                            parameters.getOrDefault("profile", ""),
                            parameters.getOrDefault("reason", ""),
                            parameters.getOrDefault("expression", ""));
                })
                .toList();
    }

    private static Guidebook guidebook(JsonNode guide) {
        var dependencies = new LinkedHashMap<String, String>();
        guide.path("dependsOn")
                .forEach(on -> dependencies.put(
                        on.path("packageId").asText(), on.path("version").asText()));
        var pages = new LinkedHashMap<String, String>();
        guide.at("/definition/page/page")
                .forEach(page -> pages.put(
                        page.path("nameUrl").asText().replaceFirst("\\.html$", ""),
                        page.path("title").asText()));
        return new Guidebook(
                guide.path("packageId").asText(),
                guide.path("title").asText(),
                guide.path("version").asText(),
                guide.path("description").asText(),
                dependencies,
                pages);
    }

    /** The first of some values that is there; blank if none is. */
    private static String first(JsonNode... values) {
        return Stream.of(values)
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }
}
