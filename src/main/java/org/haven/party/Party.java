package org.haven.party;

/**
 * An organization that exchanges referrals through this server.
 *
 * @param id the party's identifier and the logical id of its Organization in the directory, for example {@code springfield-pd}
 * @param name the name people know it by
 * @param role what it is to a referral
 * @param partition the database partition that holds its records, and nobody else's; never 0, never reused
 */
public record Party(String id, String name, PartyRole role, int partition) {

    /** The shared partition: directory and conformance resources. Every party reads it, the operator writes it. */
    public static final int DIRECTORY = 0;

    /** System of {@code Organization.identifier} in the directory. */
    public static final String IDENTIFIER_SYSTEM = "https://haven.example.org/ig/sid/party";

    public Party {
        if (partition <= DIRECTORY) {
            throw new IllegalArgumentException("Party " + id + " needs a partition of its own");
        }
    }

    /** The party's Organization, as references in resources name it. */
    public String reference() {
        return "Organization/" + id;
    }
}
