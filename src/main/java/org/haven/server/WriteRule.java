package org.haven.server;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;

/**
 * A room's say in what is stored: called inside the database transaction, before it commits. What a rule writes commits
 * with the resource, and what it throws rolls everything back.
 */
public interface WriteRule {

    boolean concerns(String resourceType);

    /**
     * @throws BaseServerResponseException if the resource must not be stored; the caller gets its status and outcome
     */
    void beforeCommit(Write write);
}
