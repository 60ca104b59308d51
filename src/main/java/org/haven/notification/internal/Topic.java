package org.haven.notification.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Basic;
import org.hl7.fhir.r4.model.Extension;

/**
 * A topic of the guide: an R5 SubscriptionTopic in the form that the backport gives it in R4.
 *
 * @param url canonical URL
 * @param triggers each sets the topic off by itself
 * @param filters search parameters by which a subscription can narrow it, as {@code [type].[parameter]}
 * @param includes what goes with the focus if resources are asked for, as {@code [type]:[search parameter]}
 * @see <a href="https://hl7.org/fhir/R5/subscriptiontopic.html">FHIR R5, SubscriptionTopic</a>
 */
record Topic(String url, List<Trigger> triggers, Set<String> filters, List<String> includes) {

    private static final String PART = "http://hl7.org/fhir/5.0/StructureDefinition/extension-SubscriptionTopic.";
    private static final String DEFINITION = "http://hl7.org/fhir/StructureDefinition/";

    /**
     * A change that sets a topic off.
     *
     * @param resource type of the focus
     * @param interactions some of {@code create}, {@code update}, {@code delete}
     * @param criteria queries; all must be met
     * @param path FHIRPath over {@code %previous} and {@code %current}, if there is one
     */
    record Trigger(String resource, Set<String> interactions, List<Query> criteria, Optional<String> path) {}

    /**
     * @param previous query that the resource met before; empty if that does not matter
     * @param current query that the resource meets now; empty if that does not matter
     * @param requireBoth false: one of the two is enough
     * @param passesOnCreate how the previous query counts for a creation
     */
    record Query(Optional<String> previous, Optional<String> current, boolean requireBoth, boolean passesOnCreate) {}

    static boolean isTopic(Basic basic) {
        return basic.getCode().getCoding().stream().anyMatch(coding -> "SubscriptionTopic".equals(coding.getCode()));
    }

    static Topic of(Basic basic) {
        return new Topic(
                text(basic.getExtensionByUrl(PART + "url")).orElseThrow(),
                parts(basic.getExtension(), PART + "resourceTrigger")
                        .map(Topic::trigger)
                        .toList(),
                parts(basic.getExtension(), PART + "canFilterBy")
                        .map(filter -> type(filter) + "."
                                + child(filter, "filterParameter").orElseThrow())
                        .collect(Collectors.toUnmodifiableSet()),
                parts(basic.getExtension(), PART + "notificationShape")
                        .flatMap(shape -> parts(shape.getExtension(), "include"))
                        .map(include -> text(include).orElseThrow())
                        .toList());
    }

    /** The types whose changes can set the topic off. */
    Set<String> types() {
        return triggers.stream().map(Trigger::resource).collect(Collectors.toUnmodifiableSet());
    }

    private static Trigger trigger(Extension trigger) {
        return new Trigger(
                type(trigger),
                parts(trigger.getExtension(), "supportedInteraction")
                        .map(interaction -> text(interaction).orElseThrow())
                        .collect(Collectors.toUnmodifiableSet()),
                parts(trigger.getExtension(), "queryCriteria").map(Topic::query).toList(),
                child(trigger, "fhirPathCriteria"));
    }

    private static Query query(Extension query) {
        return new Query(
                child(query, "previous"),
                child(query, "current"),
                child(query, "requireBoth").filter("true"::equals).isPresent(),
                child(query, "resultForCreate").filter("test-passes"::equals).isPresent());
    }

    private static String type(Extension part) {
        return child(part, "resource").orElseThrow().replace(DEFINITION, "");
    }

    private static Optional<String> child(Extension parent, String url) {
        return parts(parent.getExtension(), url).findFirst().flatMap(Topic::text);
    }

    private static Stream<Extension> parts(List<Extension> extensions, String url) {
        return extensions.stream().filter(extension -> url.equals(extension.getUrl()));
    }

    private static Optional<String> text(Extension extension) {
        return Optional.ofNullable(extension).map(Extension::getValue).map(value -> value.primitiveValue());
    }
}
