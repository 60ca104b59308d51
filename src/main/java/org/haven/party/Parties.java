package org.haven.party;

import java.util.List;
import java.util.Optional;

/** The parties of this installation, each with the partition it was given when it was first seen. */
public interface Parties {

    List<Party> all();

    Optional<Party> byId(String id);

    /**
     * The same, and also a party whose registration has been taken out: nobody acts for it any more, but its records stay, and
     * what is shown of them to others must still come to its end.
     */
    Optional<Party> everById(String id);

    /** The party that a reference such as {@code Organization/riverside-clinic} names. */
    default Optional<Party> byReference(String reference) {
        return reference != null && reference.startsWith("Organization/")
                ? byId(reference.substring("Organization/".length()))
                : Optional.empty();
    }

    /** The party whose records lie in this partition, though its registration may have been taken out. */
    Optional<Party> byPartition(int partition);

    /** The party that a registered OAuth client acts for. */
    Optional<Party> byClient(String clientId);
}
