package org.haven.notification.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.haven.party.SmartScope;

/**
 * A subscription as the server keeps it beside its resource.
 *
 * @param id logical id
 * @param client the registered system that made it
 * @param scopes what that system's token allowed
 * @param terms what it asks for
 * @param status code of FHIR's {@code subscription-status}
 * @param started whether its first handshake has succeeded, so that events are recorded
 * @param endsAt when it ends
 * @param lastEvent number of the newest event
 * @param deliveredEvent number of the newest event that is delivered, or passed over by a new start
 * @param lastSentAt when the receiver last took something
 */
record State(
        String id,
        String client,
        Set<SmartScope> scopes,
        Terms terms,
        String status,
        boolean started,
        Optional<Instant> endsAt,
        long lastEvent,
        long deliveredEvent,
        Optional<Instant> lastSentAt) {

    static final String REQUESTED = "requested";
    static final String ACTIVE = "active";
    static final String ERROR = "error";
    static final String OFF = "off";

    State {
        scopes = Set.copyOf(scopes);
    }

    boolean is(String code) {
        return status.equals(code);
    }

    boolean mayRead(String type) {
        return scopes.stream().anyMatch(scope -> scope.allows(type, 'r'));
    }

    Optional<Instant> nextHeartbeat(Instant now) {
        return terms.heartbeat().map(seconds -> lastSentAt.orElse(now).plusSeconds(seconds));
    }
}
