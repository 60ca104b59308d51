package org.haven.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.Consumer;

/** The signed statement with which a system asks for a token, as SMART Backend Services has it. */
public final class ClientAssertion {

    private ClientAssertion() {}

    /** A demo party's private key for this algorithm, from {@code docs/examples/keys}. */
    public static JWK key(String party, JWSAlgorithm algorithm) {
        try {
            return JWKSet.load(Path.of("docs/examples/keys", party + ".private.jwks.json")
                            .toFile())
                    .getKeys()
                    .stream()
                    .filter(key -> algorithm.equals(key.getAlgorithm()))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A good assertion, changed by the test. */
    public static String of(String client, String audience, JWK key, Consumer<JWTClaimsSet.Builder> change) {
        return signed(
                client, audience, key, JWSAlgorithm.parse(key.getAlgorithm().getName()), key.getKeyID(), change);
    }

    /** A good assertion with another header. */
    public static String signed(
            String client,
            String audience,
            JWK key,
            JWSAlgorithm algorithm,
            String kid,
            Consumer<JWTClaimsSet.Builder> change) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(client)
                .subject(client)
                .audience(audience)
                .expirationTime(Date.from(Instant.now().plusSeconds(240)))
                .jwtID(UUID.randomUUID().toString());
        change.accept(claims);
        try {
            var token =
                    new SignedJWT(new JWSHeader.Builder(algorithm).keyID(kid).build(), claims.build());
            token.sign(signer(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWSSigner signer(JWK key) throws JOSEException {
        return key instanceof ECKey ec ? new ECDSASigner(ec) : new RSASSASigner((RSAKey) key);
    }
}
