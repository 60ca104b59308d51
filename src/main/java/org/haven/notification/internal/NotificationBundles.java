package org.haven.notification.internal;

import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.haven.party.Endpoint;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.springframework.stereotype.Component;

/**
 * Notifications in R4.
 *
 * @see <a href="https://hl7.org/fhir/uv/subscriptions-backport/STU1.1/notifications.html">Subscriptions R5 Backport,
 *     notifications</a>
 */
@Component
class NotificationBundles {

    static final String HANDSHAKE = "handshake";
    static final String HEARTBEAT = "heartbeat";
    static final String EVENTS = "event-notification";
    static final String QUERY_STATUS = "query-status";
    static final String QUERY_EVENTS = "query-event";

    private final Endpoint endpoint;

    NotificationBundles(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * @param type one of the constants above
     * @param lookUp the resources that go along with an event's focus, the focus first; asked only for {@code full-resource}
     */
    Bundle notification(
            State state,
            String status,
            String type,
            List<Event> events,
            Content content,
            Function<Event, List<Resource>> lookUp) {
        var bundle = new Bundle().setType(BundleType.HISTORY).setTimestamp(new Date());
        bundle.getMeta().addProfile(Backport.BASE + "backport-subscription-notification-r4");
        var parameters = status(state, status, type, content, Optional.empty());
        parameters.setId(UUID.randomUUID().toString());
        bundle.addEntry()
                .setFullUrl("urn:uuid:" + parameters.getIdElement().getIdPart())
                .setResource(parameters);
        answered(bundle, HTTPVerb.GET, "Subscription/" + state.id() + "/$status", "200");
        var carried = new LinkedHashMap<String, Optional<Resource>>();
        for (var event : events) {
            var part = parameters.addParameter().setName("notification-event");
            part.addPart().setName("event-number").setValue(new StringType(String.valueOf(event.number())));
            part.addPart().setName("timestamp").setValue(new InstantType(Date.from(event.at())));
            if (content == Content.EMPTY) {
                continue;
            }
            part.addPart().setName("focus").setValue(new Reference(address(event.focus())));
            carried.putIfAbsent(event.focus(), Optional.empty());
            if (content == Content.FULL_RESOURCE) {
                var found = new ArrayList<>(lookUp.apply(event));
                found.forEach(resource -> carried.put(name(resource), Optional.of(resource)));
                found.stream()
                        .map(NotificationBundles::name)
                        .filter(name -> !name.equals(event.focus()))
                        .forEach(name ->
                                part.addPart().setName("additional-context").setValue(new Reference(address(name))));
            }
        }
        carried.forEach((name, resource) -> {
            bundle.addEntry().setFullUrl(address(name)).setResource(resource.orElse(null));
            var created = events.stream()
                    .filter(event -> event.focus().equals(name))
                    .anyMatch(event -> event.interaction().equals("create"));
            answered(
                    bundle,
                    created ? HTTPVerb.POST : HTTPVerb.PUT,
                    created ? name.substring(0, name.indexOf('/')) : name,
                    created ? "201" : "200");
        });
        return bundle;
    }

    /** A subscription's state, as R5's SubscriptionStatus in R4's Parameters. */
    Parameters status(State state, String status, String type, Content content, Optional<String> error) {
        var parameters = new Parameters();
        parameters.getMeta().addProfile(Backport.BASE + "backport-subscription-status-r4");
        parameters
                .addParameter()
                .setName("subscription")
                .setValue(new Reference(address("Subscription/" + state.id())));
        if (content != Content.EMPTY) {
            parameters
                    .addParameter()
                    .setName("topic")
                    .setValue(new CanonicalType(state.terms().topic()));
        }
        parameters.addParameter().setName("status").setValue(new CodeType(status));
        parameters.addParameter().setName("type").setValue(new CodeType(type));
        parameters
                .addParameter()
                .setName("events-since-subscription-start")
                .setValue(new StringType(String.valueOf(state.lastEvent())));
        error.ifPresent(
                text -> parameters.addParameter().setName("error").setValue(new CodeableConcept().setText(text)));
        return parameters;
    }

    String address(String name) {
        return endpoint.fhir() + "/" + name;
    }

    private static String name(Resource resource) {
        return resource.getIdElement().toUnqualifiedVersionless().getValue();
    }

    private static void answered(Bundle bundle, HTTPVerb method, String url, String status) {
        var entry = bundle.getEntry().get(bundle.getEntry().size() - 1);
        entry.getRequest().setMethod(method).setUrl(url);
        entry.getResponse().setStatus(status);
    }
}
