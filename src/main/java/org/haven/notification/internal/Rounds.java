package org.haven.notification.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.haven.notification.NotificationProperties;
import org.haven.notification.internal.WorkQueue.Lease;
import org.haven.party.Access;
import org.haven.party.Parties;
import org.haven.party.Party;
import org.springframework.stereotype.Component;

/**
 * What is to be sent for a subscription, and what follows from how that went. Level-triggered: it looks at what is outstanding,
 * not at why it was called, so that it may be called too often and after any crash. Each call is made in a transaction of the
 * owner's access.
 */
@Component
class Rounds {

    /** A lease lasts this much longer than an answer may take. */
    private static final Duration MARGIN = Duration.ofSeconds(15);

    private static final Duration FIRST_LEASE = Duration.ofSeconds(25);

    private final SubscriptionStore subscriptions;
    private final EventStore events;
    private final WorkQueue queue;
    private final StatusWriter statuses;
    private final NotificationBundles bundles;
    private final Resources resources;
    private final Parties parties;
    private final NotificationProperties properties;
    private final NotificationEncoder encoder;
    private final Clock clock;

    Rounds(
            SubscriptionStore subscriptions,
            EventStore events,
            WorkQueue queue,
            StatusWriter statuses,
            NotificationBundles bundles,
            Resources resources,
            Parties parties,
            NotificationProperties properties,
            NotificationEncoder encoder,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.events = events;
        this.queue = queue;
        this.statuses = statuses;
        this.bundles = bundles;
        this.resources = resources;
        this.parties = parties;
        this.properties = properties;
        this.encoder = encoder;
        this.clock = clock;
    }

    /**
     * Takes a subscription on; empty if nothing is due, or another is at it. In a transaction of its own: as long as the row of
     * the queue is locked, every write that has news for the subscription waits.
     */
    Optional<Lease> claim(String id, Party party) {
        var now = clock.instant();
        return queue.claim(id, now, now.plus(FIRST_LEASE)).filter(lease -> {
            var state = subscriptions.find(id, Access.of(party));
            if (state.isEmpty()) {
                queue.delete(id);
                return false;
            }
            var needed = Duration.ofSeconds(state.get().terms().timeout()).plus(MARGIN);
            if (needed.compareTo(FIRST_LEASE) > 0) {
                queue.extend(lease, now.plus(needed));
            }
            return true;
        });
    }

    /** Makes what is to be sent next; empty if there is nothing. Locks in the order of a write: subscription, then queue. */
    Optional<Round> begin(Lease lease, Party party) {
        return subscriptions
                .find(lease.subscription(), Access.of(party))
                .flatMap(state -> next(lease, party, state, clock.instant()));
    }

    private Optional<Round> next(Lease lease, Party party, State state, Instant now) {
        if (state.endsAt().filter(end -> !end.isAfter(now)).isPresent()) {
            statuses.set(state.id(), State.OFF, Optional.empty(), party);
            queue.delete(state.id());
            return Optional.empty();
        }
        if (parties.byClient(state.client()).filter(party::equals).isEmpty()) {
            statuses.set(
                    state.id(), State.ERROR, Optional.of("the system that made it is not registered any more"), party);
            queue.done(lease, state.endsAt(), now);
            return Optional.empty();
        }
        if (state.is(State.REQUESTED)) {
            return Optional.of(
                    round(lease, party, state, NotificationBundles.HANDSHAKE, List.of(), state.deliveredEvent()));
        }
        if (state.is(State.ACTIVE)) {
            var outstanding = state.deliveredEvent() < state.lastEvent()
                    ? events.between(
                            state.id(),
                            state.deliveredEvent() + 1,
                            state.lastEvent(),
                            state.terms().maxCount(),
                            Access.of(party))
                    : List.<Event>of();
            if (!outstanding.isEmpty()) {
                return Optional.of(round(
                        lease,
                        party,
                        state,
                        NotificationBundles.EVENTS,
                        outstanding,
                        outstanding.get(outstanding.size() - 1).number()));
            }
            if (state.nextHeartbeat(now).filter(time -> !time.isAfter(now)).isPresent()) {
                return Optional.of(
                        round(lease, party, state, NotificationBundles.HEARTBEAT, List.of(), state.deliveredEvent()));
            }
        }
        queue.done(lease, wakeUp(state, now), now);
        return Optional.empty();
    }

    private Round round(Lease lease, Party party, State state, String type, List<Event> told, long upTo) {
        var bundle = bundles.notification(
                state,
                state.status(),
                type,
                told,
                state.terms().content(),
                event -> resources.of(event, state.terms().topic(), state::mayRead, Access.of(party)));
        return new Round(lease, party, state, type, upTo, encoder.encode(bundle, state.terms()));
    }

    /**
     * The receiver has it.
     *
     * @return true if there is more to be sent at once
     */
    boolean succeeded(Round round) {
        var now = clock.instant();
        var state = round.state();
        subscriptions.lock(state.id());
        if (!queue.holds(round.lease())) {
            return false;
        }
        if (round.type().equals(NotificationBundles.HANDSHAKE)) {
            subscriptions.started(state.id(), now);
            statuses.set(state.id(), State.ACTIVE, Optional.empty(), round.party());
        } else {
            subscriptions.sent(state.id(), round.upTo(), now);
        }
        var current = subscriptions.find(state.id(), Access.of(round.party()));
        return current.map(found -> queue.done(
                        round.lease(),
                        found.lastEvent() > found.deliveredEvent() ? Optional.of(now) : wakeUp(found, now),
                        now))
                .orElse(false);
    }

    /** The receiver does not have it. After long enough, the subscription is in error. */
    void failed(Round round, String reason) {
        var now = clock.instant();
        var state = round.state();
        subscriptions.lock(state.id());
        if (!queue.holds(round.lease())) {
            return;
        }
        var since = round.lease().failingSince().orElse(now);
        var limit = round.type().equals(NotificationBundles.HANDSHAKE)
                ? properties.handshakeFor()
                : properties.giveUpAfter();
        if (!now.isBefore(since.plus(limit))) {
            statuses.set(
                    state.id(),
                    State.ERROR,
                    Optional.of("not delivered since " + since + ": " + reason),
                    round.party());
            queue.done(round.lease(), state.endsAt(), now);
        } else {
            queue.failed(
                    round.lease(), since, now.plus(properties.wait(round.lease().failures() + 1)));
        }
    }

    /** It was not tried. */
    void postponed(Round round, Duration wait) {
        queue.postponed(round.lease(), clock.instant().plus(wait));
    }

    private static Optional<Instant> wakeUp(State state, Instant now) {
        return Stream.of(state.is(State.ACTIVE) ? state.nextHeartbeat(now) : Optional.<Instant>empty(), state.endsAt())
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }
}
