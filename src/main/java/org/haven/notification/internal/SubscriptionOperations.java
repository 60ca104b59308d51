package org.haven.notification.internal;

import static org.haven.server.Problems.refusal;

import ca.uhn.fhir.model.primitive.IdDt;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.haven.party.Access;
import org.haven.party.Caller;
import org.haven.server.Requests;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.springframework.stereotype.Component;

/**
 * {@code $status} and {@code $events}: how a party's subscriptions are, and what they have told. Another party's subscription
 * is as unknown here as one that never was.
 *
 * @see <a href="https://hl7.org/fhir/uv/subscriptions-backport/STU1.1/OperationDefinition-backport-subscription-status.html">$status</a>
 * @see <a href="https://hl7.org/fhir/uv/subscriptions-backport/STU1.1/OperationDefinition-backport-subscription-events.html">$events</a>
 */
@Component
public class SubscriptionOperations implements IResourceProvider {

    /** Most events of one answer. */
    static final int MOST = 200;

    private final SubscriptionStore subscriptions;
    private final EventStore events;
    private final NotificationBundles bundles;
    private final Resources resources;
    private final Requests requests;

    SubscriptionOperations(
            SubscriptionStore subscriptions,
            EventStore events,
            NotificationBundles bundles,
            Resources resources,
            Requests requests,
            RestfulServer server) {
        this.subscriptions = subscriptions;
        this.events = events;
        this.bundles = bundles;
        this.resources = resources;
        this.requests = requests;
        server.registerProvider(this);
    }

    @Override
    public Class<? extends IBaseResource> getResourceType() {
        return Subscription.class;
    }

    @Operation(name = "$status", idempotent = true)
    public Bundle status(@IdParam IdType id, RequestDetails request) {
        requireReader(request);
        return statuses(List.of(find(id, requests.accessOf(request))));
    }

    @Operation(name = "$status", idempotent = true)
    public Bundle statuses(
            @OperationParam(name = "id") List<IdType> ids,
            @OperationParam(name = "status") List<CodeType> statuses,
            RequestDetails request) {
        requireReader(request);
        var wanted = values(ids);
        var status = values(statuses);
        return statuses(subscriptions.all(requests.accessOf(request)).stream()
                .filter(state -> wanted.isEmpty() || wanted.contains(state.id()))
                .filter(state -> status.isEmpty() || status.contains(state.status()))
                .toList());
    }

    /**
     * @param since number of the first event; 1 or whatever is still there if absent
     * @param until number of the last event; the newest if absent
     * @param content how much to tell; as the subscription has it if absent
     */
    @Operation(name = "$events", idempotent = true)
    public Bundle events(
            @IdParam IdType id,
            @OperationParam(name = "eventsSinceNumber", max = 1) StringType since,
            @OperationParam(name = "eventsUntilNumber", max = 1) StringType until,
            @OperationParam(name = "content", max = 1) CodeType content,
            RequestDetails request) {
        var caller = requireReader(request);
        var access = requests.accessOf(request);
        var state = find(id, access);
        var told = events.between(
                state.id(),
                number(since, "eventsSinceNumber").orElse(1L),
                number(until, "eventsUntilNumber").orElse(Long.MAX_VALUE),
                MOST,
                access);
        var style = content == null
                ? state.terms().content()
                : Content.of(content.getValue())
                        .orElseThrow(() -> refusal(
                                400, IssueType.INVALID, "content", "content: use empty, id-only or full-resource"));
        if (style != Content.EMPTY) {
            told.stream()
                    .map(Event::focusType)
                    .filter(type -> !caller.may('r', type))
                    .findFirst()
                    .ifPresent(type -> {
                        throw refusal(
                                403,
                                IssueType.FORBIDDEN,
                                null,
                                "The token's scopes do not allow this: the events name a " + type + " and need system/"
                                        + type + ".r");
                    });
        }
        return bundles.notification(
                state,
                state.status(),
                NotificationBundles.QUERY_EVENTS,
                told,
                style,
                event -> resources.of(event, state.terms().topic(), type -> caller.may('r', type), access));
    }

    private Bundle statuses(List<State> states) {
        var bundle = new Bundle().setType(BundleType.SEARCHSET).setTotal(states.size());
        for (var state : states) {
            var parameters = bundles.status(
                    state, state.status(), NotificationBundles.QUERY_STATUS, Content.ID_ONLY, Optional.empty());
            var entry = bundle.addEntry().setFullUrl("urn:uuid:" + UUID.randomUUID());
            entry.setResource(parameters).getSearch().setMode(SearchEntryMode.MATCH);
        }
        return bundle;
    }

    /** The subscription, if it is there for this access; else it is unknown, whoever has it. */
    State find(IdType id, Access access) {
        return subscriptions
                .find(id.getIdPart(), access)
                .orElseThrow(() -> new ResourceNotFoundException(new IdDt("Subscription", id.getIdPart())));
    }

    static Caller requireReader(RequestDetails request) {
        var caller =
                Caller.of(((ServletRequestDetails) request).getServletRequest()).orElseThrow();
        if (!caller.may('r', "Subscription")) {
            throw refusal(
                    403,
                    IssueType.FORBIDDEN,
                    null,
                    "The token's scopes do not allow this: " + request.getOperation() + " needs system/Subscription.r");
        }
        return caller;
    }

    private static List<String> values(List<? extends PrimitiveType<String>> parameters) {
        return parameters == null
                ? List.of()
                : parameters.stream()
                        .map(PrimitiveType::getValue)
                        .map(value -> value.replaceFirst("^Subscription/", ""))
                        .toList();
    }

    private static Optional<Long> number(StringType parameter, String name) {
        if (parameter == null) {
            return Optional.empty();
        }
        if (!parameter.getValue().matches("\\d{1,18}")) {
            throw refusal(400, IssueType.INVALID, name, name + ": send the number of an event, from 1 on");
        }
        return Optional.of(Long.valueOf(parameter.getValue()));
    }
}
