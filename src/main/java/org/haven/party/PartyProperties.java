package org.haven.party;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Who may call this server; each setting is described in {@code docs/configuration.md}.
 *
 * @param parties the organizations that exchange referrals here
 * @param partnerships which source may refer to which target from the first start on; the directory rules afterwards
 * @param tokenLifetime how long an access token lives, at most five minutes
 */
@ConfigurationProperties("haven.party")
public record PartyProperties(
        @DefaultValue List<Registration> parties,
        @DefaultValue List<Partnership> partnerships,
        @DefaultValue("5m") Duration tokenLifetime) {

    public PartyProperties {
        parties = parties == null ? List.of() : List.copyOf(parties);
        partnerships = partnerships == null ? List.of() : List.copyOf(partnerships);
        if (tokenLifetime.compareTo(Duration.ofMinutes(5)) > 0) {
            throw new IllegalArgumentException("haven.party.token-lifetime must not exceed 5m");
        }
    }

    /**
     * @param id identifier of the party: lower-case letters, digits and hyphens, at most 64
     * @param name the organization's name
     * @param role a code of the guide's CodeSystem {@code party-role}
     * @param tells how much it tells sources of their referrals at most, a code of the guide's CodeSystem {@code
     *     disclosure-tier}; from the first start on, the directory rules afterwards
     * @param clients its systems
     */
    public record Registration(
            String id,
            String name,
            String role,
            @DefaultValue("delivery") String tells,
            @DefaultValue List<Client> clients) {

        public Registration {
            if (id == null || !id.matches("[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?")) {
                throw new IllegalArgumentException("haven.party.parties[].id " + id
                        + ": use lower-case letters, digits and hyphens, at most 64 characters");
            }
            clients = clients == null ? List.of() : List.copyOf(clients);
        }
    }

    /**
     * A system that asks for tokens by client credentials.
     *
     * @param id OAuth client id
     * @param secret client secret for HTTP Basic; accepted in the demo profile only
     * @param jwks where its public keys stand: a file, a class path resource or an https URL
     * @param scopes SMART v2 system scopes it may ask for, or narrower ones
     */
    public record Client(
            String id,
            String secret,
            Resource jwks,
            @DefaultValue("system/*.cruds") List<String> scopes) {

        public Client {
            scopes = List.copyOf(scopes);
        }
    }

    /**
     * @param source id of the referral source
     * @param target id of the referral target
     */
    public record Partnership(String source, String target) {}
}
