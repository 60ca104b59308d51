package org.haven.server;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;

/**
 * A room's say in what is stored: called inside the database transaction, before it commits. What a rule writes commits
 * with the resource, and what it throws rolls everything back.
 */
public interface WriteRule {

    boolean concerns(String resourceType);

    /**
     * Called before the resource goes to the database, and before it is known whether it may: what the server itself keeps in
     * it is set here, whatever the caller sent.
     */
    default void beforeStorage(Write write) {}

    /**
     * @throws BaseServerResponseException if the resource must not be stored; the caller gets its status and outcome
     */
    void beforeCommit(Write write);
}
