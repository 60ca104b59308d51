package org.haven.notification.internal;

import java.util.Optional;
import org.haven.party.Access;
import org.haven.party.Party;
import org.haven.server.Records;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes what the server says of a subscription into its row and its resource, in the transaction that is open. */
@Component
class StatusWriter {

    private static final Logger LOG = LoggerFactory.getLogger(StatusWriter.class);

    private final SubscriptionStore subscriptions;
    private final Records records;

    StatusWriter(SubscriptionStore subscriptions, Records records) {
        this.subscriptions = subscriptions;
        this.records = records;
    }

    /**
     * @param error why it is in error; says nothing about a person and nothing that a receiver has said
     */
    void set(String id, String status, Optional<String> error, Party party) {
        subscriptions.setStatus(id, status);
        records.find(Subscription.class, id, Access.of(party)).ifPresent(subscription -> {
            subscription.setStatus(SubscriptionStatus.fromCode(status));
            subscription.setError(error.orElse(null));
            records.update(subscription, Access.of(party));
        });
        if (status.equals(State.ERROR)) {
            LOG.warn("Subscription {} of {} is in error: {}", id, party.id(), error.orElse(""));
        }
    }
}
