package org.haven.server;

import org.haven.party.Party;

/**
 * What a room must have done before a party is answered, for instance because what the party could read until now has run
 * out. Called before each request to the FHIR endpoint, outside any transaction and bound to the party's own access; whoever
 * reads for a party in another way calls it too.
 */
public interface RequestPreparation {

    /**
     * @throws RuntimeException if it cannot be done: the party must not be answered then
     */
    void prepare(Party party);
}
