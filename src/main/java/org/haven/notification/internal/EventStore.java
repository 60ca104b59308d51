package org.haven.notification.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.haven.party.Access;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table {@code haven_subscription_event}; each call is made in a transaction of the owner's access. */
@Component
class EventStore {

    private final JdbcTemplate jdbc;

    EventStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Numbers events and stores them. The row of the subscription is locked until the transaction ends, so the numbers are in
     * the order of the commits and have no gap.
     */
    void append(String subscription, int partition, List<Recorded> events, Instant at) {
        jdbc.update(
                "update haven_subscription set last_event = last_event + ? where subscription_id = ?",
                events.size(),
                subscription);
        var last = jdbc.queryForList(
                "select last_event from haven_subscription where subscription_id = ?", Long.class, subscription);
        if (last.isEmpty()) {
            // Deleted since it was matched.
            return;
        }
        var first = last.get(0) - events.size() + 1;
        jdbc.batchUpdate(
                "insert into haven_subscription_event"
                        + " (subscription_id, event_number, partition_id, occurred_at, focus, interaction)"
                        + " values (?, ?, ?, ?, ?, ?)",
                IntStream.range(0, events.size())
                        .mapToObj(i -> new Object[] {
                            subscription,
                            first + i,
                            partition,
                            Timestamp.from(at),
                            events.get(i).focus(),
                            events.get(i).interaction()
                        })
                        .toList());
    }

    /** Events with these numbers, both included, in their order. */
    List<Event> between(String subscription, long first, long last, int most, Access owner) {
        return jdbc.query(
                "select event_number, occurred_at, focus, interaction from haven_subscription_event"
                        + " where subscription_id = ? and partition_id = ? and event_number between ? and ?"
                        + " order by event_number fetch first " + most + " rows only",
                (row, number) ->
                        new Event(row.getLong(1), row.getTimestamp(2).toInstant(), row.getString(3), row.getString(4)),
                subscription,
                owner.home(),
                first,
                last);
    }

    void delete(String subscription) {
        jdbc.update("delete from haven_subscription_event where subscription_id = ?", subscription);
    }

    int forget(Instant before, Access owner) {
        return jdbc.update(
                "delete from haven_subscription_event where partition_id = ? and occurred_at < ?",
                owner.home(),
                Timestamp.from(before));
    }

    /** An event that has no number yet. */
    record Recorded(String focus, String interaction) {}
}
