package org.haven.party.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.sql.Timestamp;
import java.text.ParseException;
import java.time.Instant;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The key that signs access tokens, made once and shared by all nodes through the database. */
@Component
class SigningKeys {

    private static final String CURRENT = "current";

    private final JWKSet keys;

    SigningKeys(JdbcTemplate jdbc) {
        keys = new JWKSet(load(jdbc));
    }

    JWKSet keys() {
        return keys;
    }

    private static RSAKey load(JdbcTemplate jdbc) {
        var stored = jdbc.queryForList("select jwk from haven_signing_key where key_id = ?", String.class, CURRENT);
        if (stored.isEmpty()) {
            try {
                jdbc.update(
                        "insert into haven_signing_key (key_id, jwk, created_at) values (?, ?, ?)",
                        CURRENT,
                        generate().toJSONString(),
                        Timestamp.from(Instant.now()));
            } catch (DuplicateKeyException otherNodeWasFaster) {
                return load(jdbc);
            }
            return load(jdbc);
        }
        try {
            return RSAKey.parse(stored.get(0));
        } catch (ParseException e) {
            throw new IllegalStateException("The stored signing key cannot be read", e);
        }
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("No signing key could be made", e);
        }
    }
}
