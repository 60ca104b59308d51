package org.haven.notification.internal;

import static org.haven.server.Problems.refusal;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.haven.party.Endpoint;
import org.haven.party.Parties;
import org.haven.server.Requests;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.UrlType;
import org.springframework.stereotype.Component;

/**
 * {@code $get-ws-binding-token}: where a websocket connects, and the token that binds it.
 *
 * @see <a href="https://hl7.org/fhir/uv/subscriptions-backport/STU1.1/OperationDefinition-backport-subscription-get-ws-binding-token.html">$get-ws-binding-token</a>
 */
@Component
public class SocketTokens implements IResourceProvider {

    private static final int MOST = 100;

    private final SubscriptionStore subscriptions;
    private final SubscriptionOperations operations;
    private final BindingTokens tokens;
    private final Requests requests;
    private final Parties parties;
    private final Endpoint endpoint;
    private final Clock clock;

    SocketTokens(
            SubscriptionStore subscriptions,
            SubscriptionOperations operations,
            BindingTokens tokens,
            Requests requests,
            Parties parties,
            Endpoint endpoint,
            Clock clock,
            RestfulServer server) {
        this.subscriptions = subscriptions;
        this.operations = operations;
        this.tokens = tokens;
        this.requests = requests;
        this.parties = parties;
        this.endpoint = endpoint;
        this.clock = clock;
        server.registerProvider(this);
    }

    @Override
    public Class<? extends IBaseResource> getResourceType() {
        return Subscription.class;
    }

    @Operation(name = "$get-ws-binding-token", idempotent = true)
    public Parameters one(@IdParam IdType id, RequestDetails request) {
        SubscriptionOperations.requireReader(request);
        return token(List.of(operations.find(id, requests.accessOf(request))), request);
    }

    @Operation(name = "$get-ws-binding-token", idempotent = true)
    public Parameters several(@OperationParam(name = "id") List<IdType> ids, RequestDetails request) {
        SubscriptionOperations.requireReader(request);
        var access = requests.accessOf(request);
        return token(
                ids == null || ids.isEmpty()
                        ? subscriptions.all(access).stream()
                                .filter(state -> state.terms().channel() == Channel.WEBSOCKET)
                                .toList()
                        : ids.stream().map(id -> operations.find(id, access)).toList(),
                request);
    }

    private Parameters token(List<State> states, RequestDetails request) {
        if (states.isEmpty()
                || states.size() > MOST
                || states.stream().anyMatch(state -> state.terms().channel() != Channel.WEBSOCKET)) {
            throw refusal(
                    422,
                    IssueType.BUSINESSRULE,
                    "id",
                    "A token is for 1 to " + MOST + " subscriptions whose channel.type is websocket");
        }
        var party = parties.byPartition(requests.accessOf(request).home()).orElseThrow();
        var now = clock.instant();
        var ids = states.stream().map(State::id).collect(Collectors.toList());
        var answer = new Parameters();
        answer.addParameter().setName("token").setValue(new StringType(tokens.issue(party.id(), ids, now)));
        answer.addParameter()
                .setName("expiration")
                .setValue(new DateTimeType(Date.from(now.plus(BindingTokens.LIFETIME))));
        ids.forEach(id -> answer.addParameter().setName("subscription").setValue(new StringType(id)));
        answer.addParameter()
                .setName("websocket-url")
                .setValue(new UrlType(
                        endpoint.baseUrl().toString().replaceFirst("^http", "ws") + SocketConfiguration.PATH));
        return answer;
    }
}
