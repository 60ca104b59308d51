package org.haven.notification.internal;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Subscription;

/**
 * What the backport adds to an R4 Subscription.
 *
 * @see <a href="https://hl7.org/fhir/uv/subscriptions-backport/STU1.1/StructureDefinition-backport-subscription.html">profile
 *     backport-subscription</a>
 */
final class Backport {

    static final String BASE = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/";

    private static final String FILTER = BASE + "backport-filter-criteria";
    private static final String HEARTBEAT = BASE + "backport-heartbeat-period";
    private static final String TIMEOUT = BASE + "backport-timeout";
    private static final String MAX_COUNT = BASE + "backport-max-count";
    private static final String CONTENT = BASE + "backport-payload-content";
    private static final String CHANNEL_TYPE = BASE + "backport-channel-type";

    private Backport() {}

    static List<String> filters(Subscription subscription) {
        return subscription.getCriteriaElement().getExtensionsByUrl(FILTER).stream()
                .map(Extension::getValue)
                .map(value -> value == null ? "" : value.primitiveValue())
                .toList();
    }

    /** Seconds. */
    static Optional<Integer> heartbeat(Subscription subscription) {
        return number(subscription.getChannel(), HEARTBEAT);
    }

    /** Seconds. */
    static Optional<Integer> timeout(Subscription subscription) {
        return number(subscription.getChannel(), TIMEOUT);
    }

    static Optional<Integer> maxCount(Subscription subscription) {
        return number(subscription.getChannel(), MAX_COUNT);
    }

    static Optional<String> content(Subscription subscription) {
        return Optional.ofNullable(subscription.getChannel().getPayloadElement().getExtensionByUrl(CONTENT))
                .map(Extension::getValue)
                .map(value -> value.primitiveValue());
    }

    static boolean hasOwnChannelType(Subscription subscription) {
        return subscription.getChannel().getTypeElement().hasExtension(CHANNEL_TYPE);
    }

    private static Optional<Integer> number(Element element, String url) {
        return Optional.ofNullable(element.getExtensionByUrl(url))
                .map(Extension::getValue)
                .map(value -> value.primitiveValue())
                .filter(value -> value.matches("\\d{1,9}"))
                .map(Integer::valueOf);
    }
}
