package org.haven.server.internal;

import java.util.List;

/**
 * Everything in Java that keeps the parties apart. On PostgreSQL row-level security holds without any of it, and a test
 * runs the server without any of it to show that.
 *
 * @param storage guards of what HAPI's storage does
 * @param endpoint guards of what reaches the FHIR endpoint
 */
record Guards(List<StorageGuard> storage, List<EndpointGuard> endpoint) {

    Guards {
        storage = List.copyOf(storage);
        endpoint = List.copyOf(endpoint);
    }
}
