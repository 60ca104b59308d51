package org.haven.party.internal;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.haven.party.PartyProperties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.UrlResource;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/**
 * Checks the assertion with which a system proves who it is: signed RS384 or ES384 with a key of its own, for this token
 * endpoint, valid for at most five minutes, used once.
 *
 * @see <a href="https://hl7.org/fhir/smart-app-launch/STU2.2/client-confidential-asymmetric.html">SMART App Launch 2.2, asymmetric client authentication</a>
 */
final class ClientAssertionDecoders implements JwtDecoderFactory<RegisteredClient> {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int LONGEST_ID = 255;
    private static final Duration SKEW = Duration.ofSeconds(10);

    private final Map<String, Resource> jwks = new ConcurrentHashMap<>();
    private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();
    private final Set<String> audiences;
    private final UsedAssertions used;
    private final Clock clock;

    ClientAssertionDecoders(PartyProperties properties, Set<String> audiences, UsedAssertions used, Clock clock) {
        this.audiences = audiences;
        this.used = used;
        this.clock = clock;
        properties.parties().stream()
                .flatMap(party -> party.clients().stream())
                .filter(client -> client.jwks() != null)
                .forEach(client -> jwks.put(client.id(), client.jwks()));
    }

    @Override
    public JwtDecoder createDecoder(RegisteredClient client) {
        return decoders.computeIfAbsent(client.getClientId(), this::decoder);
    }

    private JwtDecoder decoder(String clientId) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                Set.of(JWSAlgorithm.RS384, JWSAlgorithm.ES384), source(jwks.get(clientId))));
        // Claims are judged by the validators below.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        var decoder = new NimbusJwtDecoder(processor);
        var claims = new DelegatingOAuth2TokenValidator<Jwt>(
                new JwtTimestampValidator(SKEW),
                new JwtClaimValidator<String>("iss", clientId::equals),
                new JwtClaimValidator<String>("sub", clientId::equals),
                new JwtClaimValidator<List<String>>(
                        "aud", aud -> aud != null && aud.stream().anyMatch(audiences::contains)));
        // An assertion that is refused for another reason uses up nothing.
        decoder.setJwtValidator(assertion -> {
            var judged = claims.validate(assertion);
            return judged.hasErrors() ? judged : validOnce(clientId, assertion);
        });
        return decoder;
    }

    private OAuth2TokenValidatorResult validOnce(String clientId, Jwt assertion) {
        var expires = assertion.getExpiresAt();
        if (expires == null || expires.isAfter(Instant.now(clock).plus(LONGEST).plus(SKEW))) {
            return failure("exp must be present and at most five minutes ahead");
        }
        if (assertion.getId() == null
                || assertion.getId().isBlank()
                || assertion.getId().length() > LONGEST_ID) {
            return failure("jti must be present and have at most " + LONGEST_ID + " characters");
        }
        return used.firstUse(clientId, assertion.getId(), expires.plus(SKEW))
                ? OAuth2TokenValidatorResult.success()
                : failure("this assertion was used before");
    }

    private static OAuth2TokenValidatorResult failure(String what) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_client", what, null));
    }

    /** Keys behind an https address are fetched again when an assertion names one that is not known yet. */
    private static JWKSource<SecurityContext> source(Resource resource) {
        try {
            return resource instanceof UrlResource
                            && resource.getURL().getProtocol().equals("https")
                    ? JWKSourceBuilder.<SecurityContext>create(resource.getURL())
                            .build()
                    : new ImmutableJWKSet<>(read(resource));
        } catch (IOException e) {
            throw new IllegalStateException("The keys of a client cannot be read: " + resource.getDescription(), e);
        }
    }

    static JWKSet read(Resource resource) {
        try (var in = resource.getInputStream()) {
            return JWKSet.load(in).toPublicJWKSet();
        } catch (IOException | ParseException e) {
            throw new IllegalStateException("The keys of a client cannot be read: " + resource.getDescription(), e);
        }
    }
}
