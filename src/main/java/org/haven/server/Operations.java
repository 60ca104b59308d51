package org.haven.server;

/**
 * A room's operations of the FHIR endpoint: HAPI calls the methods that carry its annotation {@code @Operation}. What the
 * guide's CapabilityStatement does not name for the type is refused before; scopes are for the operation itself to check.
 */
public interface Operations {}
