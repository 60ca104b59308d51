package org.haven.party.internal;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Remembers client assertions until they expire, for all nodes: each is good for one token. */
@Component
class UsedAssertions {

    private final JdbcTemplate jdbc;

    UsedAssertions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** True the first time an assertion is seen. */
    boolean firstUse(String issuer, String id, Instant expires) {
        try {
            jdbc.update(
                    "insert into haven_used_assertion (issuer, assertion_id, expires_at) values (?, ?, ?)",
                    issuer,
                    id,
                    Timestamp.from(expires));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Forgets what has expired by itself. */
    int purge(Instant now) {
        return jdbc.update("delete from haven_used_assertion where expires_at < ?", Timestamp.from(now));
    }
}
