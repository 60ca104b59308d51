package org.haven.notification.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.haven.notification.internal.EventStore.Recorded;
import org.haven.server.Write;
import org.haven.server.WriteRule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Records an event for each subscription that a write concerns, in the transaction of the write. A write that sets off no
 * topic asks the database nothing; one that does asks once for the subscriptions of its partition.
 */
@Component
class Matching implements WriteRule {

    private static final Logger LOG = LoggerFactory.getLogger(Matching.class);

    private final Topics topics;
    private final Triggers triggers;
    private final SubscriptionStore subscriptions;
    private final EventStore events;
    private final WorkQueue queue;
    private final Courier courier;
    private final Clock clock;

    Matching(
            Topics topics,
            Triggers triggers,
            SubscriptionStore subscriptions,
            EventStore events,
            WorkQueue queue,
            Courier courier,
            Clock clock) {
        this.topics = topics;
        this.triggers = triggers;
        this.subscriptions = subscriptions;
        this.events = events;
        this.queue = queue;
        this.courier = courier;
        this.clock = clock;
    }

    @Override
    public boolean concerns(String resourceType) {
        return topics.concern(resourceType);
    }

    @Override
    public void beforeCommit(Write write) {
        var change = new Change(write.before(), write.resource());
        var setOff = triggers.setOffBy(change);
        if (setOff.isEmpty()) {
            return;
        }
        var partition = write.access().home();
        var batch = Batch.ofTransaction(this);
        var focus = change.current().getIdElement().toUnqualifiedVersionless().getValue();
        setOff.stream()
                .flatMap(topic -> batch.recording(topic.url(), partition).stream())
                .filter(subscription -> wants(subscription, change))
                .forEach(subscription ->
                        batch.add(subscription.id(), partition, new Recorded(focus, change.interaction())));
    }

    private boolean wants(State subscription, Change change) {
        try {
            return subscription.terms().filters().stream()
                    .filter(filter -> filter.startsWith(change.current().fhirType() + "?"))
                    .allMatch(filter -> triggers.meets(change.current(), filter));
        } catch (RuntimeException e) {
            LOG.error(
                    "A filter of subscription {} could not be evaluated: {}",
                    subscription.id(),
                    e.getClass().getName());
            return false;
        }
    }

    /**
     * What one transaction brings. It is numbered last of all, in the order of the subscriptions' ids, so that two
     * transactions lock the same rows in the same order, and not for longer than needed.
     */
    private static final class Batch implements TransactionSynchronization {

        private final Matching matching;
        private final Map<String, List<State>> recording = new LinkedHashMap<>();
        private final Map<String, Bucket> buckets = new TreeMap<>();

        Batch(Matching matching) {
            this.matching = matching;
        }

        static Batch ofTransaction(Matching matching) {
            return TransactionSynchronizationManager.getSynchronizations().stream()
                    .filter(Batch.class::isInstance)
                    .map(Batch.class::cast)
                    .findFirst()
                    .orElseGet(() -> {
                        var batch = new Batch(matching);
                        TransactionSynchronizationManager.registerSynchronization(batch);
                        return batch;
                    });
        }

        List<State> recording(String topic, int partition) {
            return recording.computeIfAbsent(
                    partition + " " + topic, key -> matching.subscriptions.recording(List.of(topic), partition));
        }

        void add(String subscription, int partition, Recorded event) {
            var events = buckets.computeIfAbsent(subscription, id -> new Bucket(partition, new ArrayList<>()))
                    .events();
            // A transaction that writes a resource twice makes one change of it.
            if (events.stream().noneMatch(known -> known.focus().equals(event.focus()))) {
                events.add(event);
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            var now = matching.clock.instant();
            buckets.forEach((subscription, bucket) -> {
                matching.events.append(subscription, bucket.partition(), bucket.events(), now);
                matching.queue.wake(subscription, now);
            });
        }

        @Override
        public void afterCommit() {
            buckets.forEach((subscription, bucket) -> matching.courier.nudge(subscription, bucket.partition()));
        }
    }

    private record Bucket(int partition, List<Recorded> events) {}
}
