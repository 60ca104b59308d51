package org.haven.notification.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Tokens that bind a websocket to subscriptions: good once, for half a minute, on any node. Only their digests are kept. They
 * say nothing about a person.
 */
@Component
class BindingTokens {

    static final Duration LIFETIME = Duration.ofSeconds(30);

    private final SecureRandom random = new SecureRandom();
    private final JdbcTemplate jdbc;

    BindingTokens(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A new token for these subscriptions of a party, which the caller has checked. */
    String issue(String party, List<String> subscriptions, Instant now) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.update(
                "insert into haven_subscription_token (digest, party_id, subscriptions, expires_at) values (?, ?, ?,"
                        + " ?)",
                digest(token),
                party,
                String.join(" ", subscriptions),
                Timestamp.from(now.plus(LIFETIME)));
        return token;
    }

    /** What the token is for; empty if it is unknown, used or too old. It is used up by this. */
    Optional<Binding> use(String token, Instant now) {
        var digest = digest(token);
        var found = jdbc.query(
                "select party_id, subscriptions from haven_subscription_token where digest = ? and expires_at > ?",
                (row, number) ->
                        new Binding(row.getString(1), List.of(row.getString(2).split(" "))),
                digest,
                Timestamp.from(now));
        // Of two that come at once, one deletes the row.
        return jdbc.update("delete from haven_subscription_token where digest = ?", digest) == 1
                ? found.stream().findFirst()
                : Optional.empty();
    }

    void forget(Instant now) {
        jdbc.update("delete from haven_subscription_token where expires_at <= ?", Timestamp.from(now));
    }

    private static String digest(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A party and some of its subscriptions. */
    record Binding(String party, List<String> subscriptions) {}
}
