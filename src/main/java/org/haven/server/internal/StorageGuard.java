package org.haven.server.internal;

/** An interceptor that guards what HAPI's storage does, for requests from outside and for the server's own. */
interface StorageGuard {}
