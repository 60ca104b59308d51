package org.haven.party.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.haven.party.PartyProperties.Client;
import org.springframework.core.io.Resource;

/**
 * Keeps the demo out of real use: its secrets and private keys are public. What is refused is refused at start, before the
 * database is touched.
 */
final class DemoRules {

    /** The profile's name. */
    static final String PROFILE = "demo";

    private final Set<String> demoKeys;

    /**
     * @param demoKeys thumbprints (RFC 7638, SHA-256) of the public keys whose private halves are in docs/examples/keys
     */
    DemoRules(Set<String> demoKeys) {
        this.demoKeys = Set.copyOf(demoKeys);
    }

    /**
     * @param demo whether the demo profile is on
     * @param byName whether it was asked for by name, rather than being on by default
     * @param url the database, as JDBC names it
     * @param clients the registered clients
     * @return why the server must not start, and what to set instead; empty if it may
     */
    Optional<String> refusal(boolean demo, boolean byName, String url, List<Client> clients) {
        if (demo) {
            return byName || url.startsWith("jdbc:h2:")
                    ? Optional.empty()
                    : Optional.of(
                            "The demo profile is on by default with H2 only, and its secrets and keys are public. With "
                                    + databaseOf(url)
                                    + ", set spring.profiles.active to a name of your own, for example production, and register "
                                    + "your parties under haven.party; or set spring.profiles.active=demo if this is a demo.");
        }
        return clients.stream().flatMap(client -> refusal(client).stream()).findFirst();
    }

    private Optional<String> refusal(Client client) {
        if (client.secret() != null) {
            return Optional.of(
                    "Client " + client.id() + " has a secret, which is accepted in the demo profile only. Remove "
                            + "haven.party.parties[].clients[].secret and set .jwks to where the client's public keys are.");
        }
        return isLocal(client.jwks()) && keys(client.jwks()).stream().anyMatch(this::isDemoKey)
                ? Optional.of("Client " + client.id()
                        + " has a key of the demo, whose private half is public. Make a key pair "
                        + "of the client's own and set haven.party.parties[].clients[].jwks to its public half.")
                : Optional.empty();
    }

    private boolean isDemoKey(JWK key) {
        return key.getKeyID() != null && key.getKeyID().startsWith(PROFILE + "-") || demoKeys.contains(thumbprint(key));
    }

    /** Keys behind an https address are read when they are needed, not at start. */
    private static boolean isLocal(Resource jwks) {
        try {
            return jwks != null && !jwks.getURL().getProtocol().startsWith("http");
        } catch (IOException e) {
            return false;
        }
    }

    /** The thumbprints of a key set. */
    static Set<String> thumbprints(Resource jwks) {
        return keys(jwks).stream().map(DemoRules::thumbprint).collect(Collectors.toUnmodifiableSet());
    }

    private static List<JWK> keys(Resource jwks) {
        try (var in = jwks.getInputStream()) {
            return JWKSet.load(in).getKeys();
        } catch (IOException | ParseException e) {
            throw new IllegalStateException("The keys of a client cannot be read: " + jwks.getDescription(), e);
        }
    }

    private static String thumbprint(JWK key) {
        try {
            return key.computeThumbprint().toString();
        } catch (JOSEException e) {
            throw new IllegalStateException("A client's key cannot be read", e);
        }
    }

    /** The kind of database, without its address. */
    private static String databaseOf(String url) {
        return url.replaceFirst("^(jdbc:[a-z0-9]+).*$", "$1");
    }
}
