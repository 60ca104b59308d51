package org.haven.server.internal;

/** An interceptor that guards what reaches and leaves the FHIR endpoint. */
interface EndpointGuard {}
