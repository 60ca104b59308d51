package org.haven.notification.internal;

import static org.haven.server.Problems.refusal;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelType;
import org.springframework.stereotype.Component;

/**
 * Looks the host of a wanted endpoint up before a transaction opens, so that a client learns at once that it will not be
 * called. What holds is the look-up at each connection.
 */
@Component
@Interceptor
class EndpointGuard {

    private final Targets targets;
    private final CheckedDns dns;

    EndpointGuard(Targets targets, CheckedDns dns, RestfulServer server) {
        this.targets = targets;
        this.dns = dns;
        server.registerInterceptor(this);
    }

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = 300)
    public void beforeHandling(RequestDetails request) {
        wanted(request.getResource())
                .filter(subscription -> subscription.getChannel().getType() == SubscriptionChannelType.RESTHOOK)
                .map(subscription -> subscription.getChannel().getEndpoint())
                // What is wrong with the URL itself is told with the other terms.
                .filter(endpoint ->
                        endpoint != null && targets.problemOf(endpoint).isEmpty())
                .map(endpoint -> URI.create(endpoint).getHost())
                .distinct()
                .limit(10)
                .forEach(this::check);
    }

    private void check(String host) {
        try {
            dns.resolve(host);
        } catch (UnknownHostException e) {
            throw refusal(
                    422,
                    IssueType.BUSINESSRULE,
                    "Subscription.channel.endpoint",
                    "Subscription.channel.endpoint: the host must have a public address; the operator can allow"
                            + " another");
        }
    }

    private static Stream<Subscription> wanted(IBaseResource resource) {
        return (resource instanceof Bundle bundle
                        ? bundle.getEntry().stream().map(BundleEntryComponent::getResource)
                        : Stream.of(resource))
                .filter(Subscription.class::isInstance)
                .map(Subscription.class::cast);
    }
}
