package org.haven.server.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.haven.party.Access;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What was first answered to a request that may come again; the rows lie in the partition of the party that sent it. */
@Component
class FirstAnswers {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    FirstAnswers(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The answer to this key, if one has been committed. */
    Optional<FirstAnswer> find(RequestKey key, Access access) {
        return jdbc
                .query(
                        "select request_hash, answer from haven_first_answer where partition_id = ? and request_key ="
                                + " ?",
                        (row, i) -> new FirstAnswer(row.getString(1), row.getString(2)),
                        access.home(),
                        key.hash())
                .stream()
                .findFirst();
    }

    /**
     * Takes the key, in the transaction that is open. While another transaction holds it, this waits for its end.
     *
     * @throws org.springframework.dao.DuplicateKeyException if it is taken
     * @throws org.springframework.dao.ConcurrencyFailureException if the database waits no longer
     */
    void take(RequestKey key, Access access) {
        jdbc.update(
                "insert into haven_first_answer (partition_id, request_key, request_hash, answered_at) values (?, ?,"
                        + " ?, ?)",
                access.home(),
                key.hash(),
                key.bodyHash(),
                Timestamp.from(Instant.now(clock)));
    }

    /** Keeps the answer, in the transaction that took the key. */
    void keep(RequestKey key, String answer, Access access) {
        jdbc.update(
                "update haven_first_answer set answer = ? where partition_id = ? and request_key = ?",
                answer,
                access.home(),
                key.hash());
    }

    /** Forgets what this party was answered before that time. */
    int purge(Instant before, Access access) {
        return jdbc.update(
                "delete from haven_first_answer where partition_id = ? and answered_at < ?",
                access.home(),
                Timestamp.from(before));
    }

    /**
     * @param requestHash of the request that was answered
     * @param answer a Bundle of responses, as JSON
     */
    record FirstAnswer(String requestHash, String answer) {}
}
