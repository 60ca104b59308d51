package org.haven.notification.internal;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.haven.notification.NotificationProperties;
import org.haven.party.Access;
import org.haven.party.AccessContext;
import org.haven.party.Parties;
import org.haven.party.Party;
import org.haven.server.RequestPreparation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends what is due: at once when a commit of this node announces it, else when the queue is looked at. Its threads prepare
 * notifications and note how they went; none of them waits for a receiver.
 */
@Component
class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    /** What finds no room is still in the table, and found there. */
    private static final int BACKLOG = 10_000;

    private static final int SWEEP = 500;

    private final ObjectProvider<Rounds> rounds;
    private final ObjectProvider<Channels> channels;
    private final ObjectProvider<RequestPreparation> preparations;
    private final WorkQueue queue;
    private final AccessContext context;
    private final TransactionOperations transactions;
    private final Parties parties;
    private final NotificationProperties properties;
    private final Sockets sockets;
    private final Meters meters;
    private final Clock clock;
    private final ThreadPoolExecutor workers;
    private final ScheduledExecutorService sweeper =
            Executors.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("notification-sweep-"));
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    Courier(
            // Reached from rules on writes, which the storage that these rest on calls.
            ObjectProvider<Rounds> rounds,
            ObjectProvider<Channels> channels,
            ObjectProvider<RequestPreparation> preparations,
            WorkQueue queue,
            AccessContext context,
            TransactionOperations transactions,
            Parties parties,
            NotificationProperties properties,
            Sockets sockets,
            Meters meters,
            Clock clock) {
        this.rounds = rounds;
        this.channels = channels;
        this.preparations = preparations;
        this.queue = queue;
        this.context = context;
        this.transactions = transactions;
        this.parties = parties;
        this.properties = properties;
        this.sockets = sockets;
        this.meters = meters;
        this.clock = clock;
        workers = new ThreadPoolExecutor(
                properties.threads(),
                properties.threads(),
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(BACKLOG),
                new CustomizableThreadFactory("notification-"));
    }

    @EventListener
    void start(ApplicationReadyEvent ready) {
        if (properties.enabled()) {
            running = true;
            var pause = properties.polling().toMillis();
            sweeper.scheduleWithFixedDelay(this::sweep, pause, pause, TimeUnit.MILLISECONDS);
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        running = false;
        sweeper.shutdownNow();
        workers.shutdown();
        workers.awaitTermination(5, TimeUnit.SECONDS);
    }

    /** Something of this partition's subscription may be due. */
    void nudge(String subscription, int partition) {
        parties.byPartition(partition).ifPresent(party -> submit(subscription, party));
    }

    private void sweep() {
        try {
            queue.due(clock.instant(), sockets.subscriptions(), SWEEP)
                    .forEach(due -> parties.byId(due.party()).ifPresent(party -> submit(due.subscription(), party)));
        } catch (RuntimeException e) {
            LOG.warn(
                    "The queue of notifications could not be read: {}",
                    e.getClass().getName());
        }
    }

    private void submit(String subscription, Party party) {
        if (running && waiting.add(subscription)) {
            try {
                workers.execute(() -> {
                    waiting.remove(subscription);
                    safely(subscription, () -> begin(subscription, party));
                });
            } catch (RejectedExecutionException e) {
                waiting.remove(subscription);
            }
        }
    }

    private void begin(String subscription, Party party) {
        // What the party may read can have run out since its last request.
        context.run(Access.of(party), () -> preparations.forEach(preparation -> preparation.prepare(party)));
        in(party, () -> rounds.getObject().claim(subscription, party))
                .flatMap(lease -> in(party, () -> rounds.getObject().begin(lease, party)))
                .ifPresent(round -> channels.getObject()
                        .of(round.state().terms().channel())
                        .send(round.message())
                        .whenCompleteAsync(
                                (nothing, failure) -> safely(subscription, () -> finish(round, failure)), workers));
    }

    private void finish(Round round, Throwable thrown) {
        var failure = thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        var party = round.party();
        if (failure == null) {
            meters.delivered(round);
            if (in(party, () -> rounds.getObject().succeeded(round))) {
                submit(round.state().id(), party);
            }
        } else if (failure instanceof Postponed later) {
            in(party, () -> {
                rounds.getObject().postponed(round, later.wait);
                return Optional.empty();
            });
        } else {
            meters.failed(round);
            var reason = failure instanceof NotDelivered told ? told.getMessage() : "the connection failed";
            in(party, () -> {
                rounds.getObject().failed(round, reason);
                return Optional.empty();
            });
        }
    }

    private <T> T in(Party party, Supplier<T> work) {
        return context.call(Access.of(party), () -> transactions.execute(status -> work.get()));
    }

    /** Whatever fails here is tried again when its lease has run out. */
    private static void safely(String subscription, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn(
                    "Subscription {} could not be worked on: {}",
                    subscription,
                    e.getClass().getName());
        }
    }
}
