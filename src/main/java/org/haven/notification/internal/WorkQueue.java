package org.haven.notification.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The table {@code haven_subscription_work}: what is due, and who is at it. It is the truth about what is outstanding, so a
 * wake-up cannot be lost: an event raises the generation in its own transaction, and whoever lets go of the lease sees that.
 */
@Component
class WorkQueue {

    private final JdbcTemplate jdbc;

    WorkQueue(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void start(String subscription, String party, Channel channel, Instant now) {
        delete(subscription);
        jdbc.update(
                "insert into haven_subscription_work (subscription_id, party_id, channel, due_at, generation, failures)"
                        + " values (?, ?, ?, ?, 0, 0)",
                subscription,
                party,
                channel.code(),
                Timestamp.from(now));
    }

    /** There is something to send; while deliveries fail, the wait for the next try goes on. */
    void wake(String subscription, Instant now) {
        jdbc.update(
                "update haven_subscription_work set generation = generation + 1, due_at = case when failures = 0 then"
                        + " cast(? as timestamp with time zone) else due_at end where subscription_id = ?",
                Timestamp.from(now),
                subscription);
    }

    /** A receiver that was away is there again. */
    void resume(String subscription, Instant now) {
        jdbc.update(
                "update haven_subscription_work set generation = generation + 1, failures = 0, failing_since = null,"
                        + " due_at = ? where subscription_id = ?",
                Timestamp.from(now),
                subscription);
    }

    void delete(String subscription) {
        jdbc.update("delete from haven_subscription_work where subscription_id = ?", subscription);
    }

    /**
     * What is due and nobody is at.
     *
     * @param heard subscriptions that a websocket of this node is bound to; others with a websocket are not for this node
     */
    List<Due> due(Instant now, Set<String> heard, int most) {
        var at = Timestamp.from(now);
        var arguments = new ArrayList<Object>(List.of(at, at));
        arguments.addAll(heard);
        var marks = heard.stream().map(id -> "?").collect(Collectors.joining(", "));
        return jdbc.query(
                "select subscription_id, party_id from haven_subscription_work"
                        + " where due_at <= ? and (lease_until is null or lease_until < ?) and (channel <> 'websocket'"
                        + (heard.isEmpty() ? "" : " or subscription_id in (" + marks + ")")
                        + ") order by due_at fetch first " + most + " rows only",
                (row, number) -> new Due(row.getString(1), row.getString(2)),
                arguments.toArray());
    }

    /** Takes the work on, unless it is not due or another thread or node is at it. */
    Optional<Lease> claim(String subscription, Instant now, Instant until) {
        var token = UUID.randomUUID().toString();
        var at = Timestamp.from(now);
        var taken = jdbc.update(
                "update haven_subscription_work set lease = ?, lease_until = ?"
                        + " where subscription_id = ? and due_at <= ? and (lease_until is null or lease_until < ?)",
                token,
                Timestamp.from(until),
                subscription,
                at,
                at);
        return taken == 0
                ? Optional.empty()
                : jdbc
                        .query(
                                "select generation, failures, failing_since from haven_subscription_work"
                                        + " where subscription_id = ?",
                                (row, number) -> new Lease(
                                        subscription,
                                        token,
                                        row.getLong(1),
                                        row.getInt(2),
                                        SubscriptionStore.instant(row, "failing_since")),
                                subscription)
                        .stream()
                        .findFirst();
    }

    void extend(Lease lease, Instant until) {
        jdbc.update(
                "update haven_subscription_work set lease_until = ? where subscription_id = ? and lease = ?",
                Timestamp.from(until),
                lease.subscription(),
                lease.token());
    }

    /** False if the lease has run out and somebody else has taken the work on, or the subscription was made anew. */
    boolean holds(Lease lease) {
        return !jdbc.queryForList(
                        "select lease from haven_subscription_work where subscription_id = ? and lease = ?",
                        String.class,
                        lease.subscription(),
                        lease.token())
                .isEmpty();
    }

    /**
     * Lets go after a success, or after there was nothing to do.
     *
     * @param next when something is to be done again; empty if only an event brings more
     * @return true if something is due at once
     */
    boolean done(Lease lease, Optional<Instant> next, Instant now) {
        jdbc.update(
                "update haven_subscription_work set lease = null, lease_until = null, failures = 0, failing_since ="
                        + " null, due_at = case when generation = ? then cast(? as timestamp with time zone) else cast(?"
                        + " as timestamp with time zone) end where subscription_id = ? and lease = ?",
                lease.generation(),
                next.map(Timestamp::from).orElse(null),
                Timestamp.from(now),
                lease.subscription(),
                lease.token());
        return !jdbc.queryForList(
                        "select subscription_id from haven_subscription_work where subscription_id = ? and due_at <= ?",
                        String.class,
                        lease.subscription(),
                        Timestamp.from(now))
                .isEmpty();
    }

    /** Lets go after a failure. */
    void failed(Lease lease, Instant since, Instant next) {
        jdbc.update(
                "update haven_subscription_work set lease = null, lease_until = null, failures = failures + 1,"
                        + " failing_since = ?, due_at = ? where subscription_id = ? and lease = ?",
                Timestamp.from(since),
                Timestamp.from(next),
                lease.subscription(),
                lease.token());
    }

    /** Lets go of what was not tried. */
    void postponed(Lease lease, Instant next) {
        jdbc.update(
                "update haven_subscription_work set lease = null, lease_until = null, due_at = ?"
                        + " where subscription_id = ? and lease = ?",
                Timestamp.from(next),
                lease.subscription(),
                lease.token());
    }

    /** A subscription with something to do, and its owner. */
    record Due(String subscription, String party) {}

    /**
     * Somebody's right to work on a subscription for a while.
     *
     * @param generation how often it had been woken when the right was given
     * @param failures failed tries in a row
     * @param failingSince when the first of them was
     */
    record Lease(String subscription, String token, long generation, int failures, Optional<Instant> failingSince) {}
}
