package org.haven.party;

import java.util.List;
import java.util.Optional;

/** The parties of this installation, each with the partition it was given when it was first seen. */
public interface Parties {

    List<Party> all();

    Optional<Party> byId(String id);

    /** The party that a reference such as {@code Organization/riverside-clinic} names. */
    default Optional<Party> byReference(String reference) {
        return reference != null && reference.startsWith("Organization/")
                ? byId(reference.substring("Organization/".length()))
                : Optional.empty();
    }

    /** The party whose records lie in this partition. */
    default Optional<Party> byPartition(int partition) {
        return all().stream().filter(party -> party.partition() == partition).findFirst();
    }

    /** The party that a registered OAuth client acts for. */
    Optional<Party> byClient(String clientId);
}
