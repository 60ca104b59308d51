package org.haven.notification.internal;

import static org.haven.server.Problems.refusal;

import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.haven.notification.NotificationProperties;
import org.haven.party.Caller;
import org.haven.party.Parties;
import org.haven.server.Write;
import org.haven.server.WriteRule;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a client may make of a subscription. It asks for {@code requested} or {@code off}; the server alone says
 * {@code active} and {@code error}.
 */
@Component
class SubscriptionRule implements WriteRule {

    private final TermsReader reader;
    private final Topics topics;
    private final SubscriptionStore store;
    private final WorkQueue queue;
    private final Courier courier;
    private final Parties parties;
    private final NotificationProperties properties;
    private final Clock clock;

    SubscriptionRule(
            TermsReader reader,
            Topics topics,
            SubscriptionStore store,
            WorkQueue queue,
            Courier courier,
            Parties parties,
            NotificationProperties properties,
            Clock clock) {
        this.reader = reader;
        this.topics = topics;
        this.store = store;
        this.queue = queue;
        this.courier = courier;
        this.parties = parties;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public boolean concerns(String resourceType) {
        return resourceType.equals("Subscription");
    }

    @Override
    public void beforeCommit(Write write) {
        if (write.byServer()) {
            return;
        }
        var subscription = (Subscription) write.resource();
        var id = subscription.getIdElement().getIdPart();
        if (subscription.getStatus() == SubscriptionStatus.OFF && write.before().isPresent()) {
            store.setStatus(id, State.OFF);
            queue.delete(id);
            return;
        }
        if (subscription.getStatus() != SubscriptionStatus.REQUESTED) {
            throw refusal(
                    422,
                    IssueType.BUSINESSRULE,
                    "Subscription.status",
                    "Subscription.status: a client sends requested, or off to stop; the server says when it is active");
        }
        var caller = Caller.of(((ServletRequestDetails) write.request()).getServletRequest())
                .orElseThrow();
        var terms = reader.read(subscription);
        requireScopes(terms, caller);
        var end = end(subscription);
        if (write.before().isEmpty()) {
            if (store.count(write.access()) >= properties.maxSubscriptions()) {
                throw refusal(
                        422,
                        IssueType.BUSINESSRULE,
                        null,
                        "A party has at most " + properties.maxSubscriptions()
                                + " subscriptions; delete one that is not needed");
            }
            store.insert(id, write.access(), caller, terms, end);
        } else {
            store.restart(id, caller, terms, end);
        }
        var party = parties.byPartition(write.access().home()).orElseThrow();
        queue.start(id, party.id(), terms.channel(), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                courier.nudge(id, write.access().home());
            }
        });
    }

    /** Whoever may not read a type is not told of its changes either. */
    private void requireScopes(Terms terms, Caller caller) {
        topics.find(terms.topic()).orElseThrow().types().stream()
                .filter(type -> !caller.may('r', type))
                .sorted()
                .findFirst()
                .ifPresent(type -> {
                    throw refusal(
                            403,
                            IssueType.FORBIDDEN,
                            "Subscription.criteria",
                            "The token's scopes do not allow this: the topic tells of changes to a " + type
                                    + " and needs system/" + type + ".r");
                });
    }

    private Optional<Instant> end(Subscription subscription) {
        var end = Optional.ofNullable(subscription.getEnd()).map(date -> date.toInstant());
        end.filter(instant -> !instant.isAfter(clock.instant())).ifPresent(instant -> {
            throw refusal(422, IssueType.BUSINESSRULE, "Subscription.end", "Subscription.end: must lie in the future");
        });
        return end;
    }
}
