package org.haven.guide;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The implementation guide that this server was built with, as the artefacts in its own jar. What the guide says is
 * the rule; no other room keeps a copy of it.
 */
@Component
public final class Guide {

    /** Base of every canonical URL of the guide. */
    public static final String CANONICAL = "https://haven.example.org/ig";

    /** The extension on what is published and not acted on yet. */
    public static final String PLANNED = url("StructureDefinition", "planned");

    static final String FOLDER = "org/haven/guide/package/";

    private static final Set<String> DEFINITIONS = Set.of(
            "Basic",
            "CapabilityStatement",
            "CodeSystem",
            "ConceptMap",
            "ObservationDefinition",
            "PlanDefinition",
            "Questionnaire",
            "SearchParameter",
            "StructureDefinition",
            "ValueSet");

    private final Map<String, Resource> artefacts = new LinkedHashMap<>();
    private final CapabilityStatement capabilities;

    public Guide(FhirContext fhir) {
        var parser = fhir.newJsonParser();
        try {
            for (var file : definitions(
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*.json"))) {
                try (var in = file.getInputStream()) {
                    var resource = (Resource) parser.parseResource(in);
                    artefacts.put(resource.fhirType() + "/" + resource.getIdPart(), resource);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The guide cannot be read from the jar", e);
        }
        capabilities = byUrl(CapabilityStatement.class, url("CapabilityStatement", "haven-server"));
    }

    /** The guide's examples lie beside its definitions; the server has no use for them. */
    private static List<org.springframework.core.io.Resource> definitions(
            org.springframework.core.io.Resource[] files) {
        return Arrays.stream(files)
                .filter(file -> DEFINITIONS.contains(file.getFilename().replaceFirst("-.*$", "")))
                .toList();
    }

    /** The canonical URL of an artefact of this guide. */
    public static String url(String type, String id) {
        return CANONICAL + "/" + type + "/" + id;
    }

    /** True if the guide says that the server does not do yet what the artefact describes. */
    public static boolean isPlanned(DomainResource artefact) {
        return artefact.hasExtension(PLANNED);
    }

    /** All artefacts of one type, in the order of their ids. */
    public <T extends Resource> List<T> all(Class<T> type) {
        return artefacts.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The artefact with this canonical URL, whose version part is ignored. */
    public <T extends MetadataResource> Optional<T> find(Class<T> type, String canonical) {
        var url = canonical.replaceFirst("\\|.*$", "");
        return all(type).stream()
                .filter(artefact -> url.equals(artefact.getUrl()))
                .findFirst();
    }

    /**
     * The artefact with this canonical URL.
     *
     * @throws NoSuchElementException if the guide lacks it: the server and its guide do not belong together
     */
    public <T extends MetadataResource> T byUrl(Class<T> type, String canonical) {
        return find(type, canonical)
                .orElseThrow(
                        () -> new NoSuchElementException("The guide has no " + type.getSimpleName() + " " + canonical));
    }

    /** The statement that the server runs on: types, interactions, search parameters, profiles. */
    public CapabilityStatement capabilities() {
        return capabilities;
    }

    /** The server side of {@link #capabilities()}. */
    public CapabilityStatementRestComponent rest() {
        return capabilities.getRestFirstRep();
    }

    /** What the server offers of a resource type that can be read or written; empty if it does not offer the type. */
    public Optional<CapabilityStatementRestResourceComponent> offered(String resourceType) {
        return named(resourceType).filter(CapabilityStatementRestResourceComponent::hasInteraction);
    }

    /** What the server offers of a resource type, be it no more than an operation. */
    public Optional<CapabilityStatementRestResourceComponent> named(String resourceType) {
        return rest().getResource().stream()
                .filter(resource -> resource.getType().equals(resourceType))
                .findFirst();
    }

    /**
     * The profile that a stored resource of a type meets, unless its content says that it is meant to meet another one of
     * {@link #profilesOf}; empty if the guide has none for it.
     */
    public Optional<String> profileOf(String resourceType) {
        return profilesOf(resourceType).stream().findFirst();
    }

    /** This guide's profiles that stored resources of a type meet, each one of them; the general one first. */
    public List<String> profilesOf(String resourceType) {
        return named(resourceType)
                .map(type -> Stream.concat(
                                Stream.ofNullable(type.getProfile()),
                                type.getSupportedProfile().stream().map(CanonicalType::getValue))
                        // Those of other guides are named for readers; nothing is judged by them here.
                        .filter(profile -> profile.startsWith(CANONICAL + "/"))
                        .distinct()
                        .toList())
                .orElse(List.of());
    }
}
