package org.haven.notification.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.haven.party.Access;
import org.haven.party.Caller;
import org.haven.party.SmartScope;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table {@code haven_subscription}; each call is made in a transaction of the owner's access. */
@Component
class SubscriptionStore {

    private static final String LINE = "\n";

    private final JdbcTemplate jdbc;

    SubscriptionStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<State> find(String id, Access owner) {
        return one(jdbc.query(
                "select * from haven_subscription where subscription_id = ? and partition_id = ?",
                SubscriptionStore::read,
                id,
                owner.home()));
    }

    List<State> all(Access owner) {
        return jdbc.query(
                "select * from haven_subscription where partition_id = ? order by subscription_id",
                SubscriptionStore::read,
                owner.home());
    }

    /** Keeps events and changes of the subscription waiting until the transaction ends. */
    void lock(String id) {
        jdbc.queryForList(
                "select status from haven_subscription where subscription_id = ? for update", String.class, id);
    }

    int count(Access owner) {
        var count = jdbc.queryForObject(
                "select count(*) from haven_subscription where partition_id = ?", Integer.class, owner.home());
        return count == null ? 0 : count;
    }

    /** The subscriptions to a topic whose events are recorded: those that have started and are not off. */
    List<State> recording(List<String> topics, int partition) {
        var marks = topics.stream().map(topic -> "?").collect(Collectors.joining(", "));
        var arguments = new ArrayList<Object>(topics);
        arguments.add(0, partition);
        return jdbc.query(
                "select * from haven_subscription where partition_id = ? and topic in (" + marks
                        + ") and started = true and status <> 'off'",
                SubscriptionStore::read,
                arguments.toArray());
    }

    void insert(String id, Access owner, Caller caller, Terms terms, Optional<Instant> endsAt) {
        jdbc.update(
                "insert into haven_subscription (subscription_id, partition_id, client_id, scopes, topic, filters,"
                        + " channel, endpoint, headers, content, mime, heartbeat_seconds, timeout_seconds, max_count,"
                        + " status, started, ends_at, last_event, delivered_event) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " ?, ?, ?, ?, 'requested', false, ?, 0, 0)",
                id,
                owner.home(),
                caller.client(),
                scopes(caller),
                terms.topic(),
                String.join(LINE, terms.filters()),
                terms.channel().code(),
                terms.endpoint().orElse(null),
                String.join(LINE, terms.headers()),
                terms.content().code(),
                terms.mime(),
                terms.heartbeat().orElse(null),
                terms.timeout(),
                terms.maxCount(),
                endsAt.map(Timestamp::from).orElse(null));
    }

    /** New terms; the numbers go on. What was not delivered stays readable and is not sent any more. */
    void restart(String id, Caller caller, Terms terms, Optional<Instant> endsAt) {
        jdbc.update(
                "update haven_subscription set client_id = ?, scopes = ?, topic = ?, filters = ?, channel = ?,"
                        + " endpoint = ?, headers = ?, content = ?, mime = ?, heartbeat_seconds = ?, timeout_seconds = ?,"
                        + " max_count = ?, status = 'requested', ends_at = ?, delivered_event = last_event where"
                        + " subscription_id = ?",
                caller.client(),
                scopes(caller),
                terms.topic(),
                String.join(LINE, terms.filters()),
                terms.channel().code(),
                terms.endpoint().orElse(null),
                String.join(LINE, terms.headers()),
                terms.content().code(),
                terms.mime(),
                terms.heartbeat().orElse(null),
                terms.timeout(),
                terms.maxCount(),
                endsAt.map(Timestamp::from).orElse(null),
                id);
    }

    void setStatus(String id, String status) {
        jdbc.update("update haven_subscription set status = ? where subscription_id = ?", status, id);
    }

    void started(String id, Instant at) {
        jdbc.update(
                "update haven_subscription set status = 'active', started = true, last_sent_at = ? where"
                        + " subscription_id = ?",
                Timestamp.from(at),
                id);
    }

    void sent(String id, long deliveredEvent, Instant at) {
        jdbc.update(
                "update haven_subscription set delivered_event = ?, last_sent_at = ?"
                        + " where subscription_id = ? and delivered_event <= ?",
                deliveredEvent,
                Timestamp.from(at),
                id,
                deliveredEvent);
    }

    void delete(String id) {
        jdbc.update("delete from haven_subscription where subscription_id = ?", id);
    }

    private static String scopes(Caller caller) {
        return caller.scopes().stream()
                .map(scope -> "system/" + scope.type() + "."
                        + "cruds"
                                .chars()
                                .filter(letter -> scope.permissions().contains((char) letter))
                                .mapToObj(letter -> String.valueOf((char) letter))
                                .collect(Collectors.joining()))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static State read(ResultSet row, int number) throws SQLException {
        return new State(
                row.getString("subscription_id"),
                row.getString("client_id"),
                SmartScope.parseAll(row.getString("scopes")),
                new Terms(
                        row.getString("topic"),
                        lines(row.getString("filters")),
                        Channel.of(row.getString("channel")),
                        Optional.ofNullable(row.getString("endpoint")),
                        lines(row.getString("headers")),
                        Content.of(row.getString("content")).orElseThrow(),
                        row.getString("mime"),
                        Optional.ofNullable((Integer) row.getObject("heartbeat_seconds")),
                        row.getInt("timeout_seconds"),
                        row.getInt("max_count")),
                row.getString("status"),
                row.getBoolean("started"),
                instant(row, "ends_at"),
                row.getLong("last_event"),
                row.getLong("delivered_event"),
                instant(row, "last_sent_at"));
    }

    private static List<String> lines(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split(LINE));
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    private static <T> Optional<T> one(List<T> found) {
        return found.stream().findFirst();
    }
}
