package org.haven.server;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import org.haven.party.Access;
import org.haven.party.AccessContext;
import org.springframework.stereotype.Component;

/** Makes and reads the request objects that HAPI's DAOs take: each says in whose name, and so in which partition. */
@Component
public class Requests {

    private static final String KEY = Access.class.getName();

    private final AccessContext context;

    Requests(AccessContext context) {
        this.context = context;
    }

    /**
     * A request of the server's own within one party's partition, or within the directory.
     *
     * @throws IllegalStateException if the thread is not bound to an access that covers this one
     */
    public RequestDetails within(Access access) {
        requireBound(access);
        // Given the interceptors, HAPI would call each hook twice: once for the storage and once for the request.
        var request = new SystemRequestDetails();
        request.getUserData().put(KEY, access);
        return request;
    }

    /**
     * What this request may touch.
     *
     * @throws IllegalStateException if nobody bound an access: a thread without a party does nothing
     */
    public Access accessOf(RequestDetails request) {
        if (request != null && request.getUserData().get(KEY) instanceof Access access) {
            requireBound(access);
            return access;
        }
        return context.current().orElseThrow(() -> new IllegalStateException("No party is bound to this thread"));
    }

    private void requireBound(Access access) {
        if (context.current().filter(bound -> bound.covers(access)).isEmpty()) {
            throw new IllegalStateException("The thread is not bound to the partitions that this request names");
        }
    }
}
