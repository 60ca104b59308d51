package org.haven.party;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import java.util.Set;

/**
 * Who makes a request: the token, read.
 *
 * @param party the organization whose records it works with
 * @param client the registered system
 * @param scopes what the token allows
 */
public record Caller(Party party, String client, Set<SmartScope> scopes) {

    private static final String ATTRIBUTE = Caller.class.getName();

    public Caller {
        scopes = Set.copyOf(scopes);
    }

    /**
     * @param permission one of the letters c, r, u, d, s
     */
    public boolean may(char permission, String resourceType) {
        return scopes.stream().anyMatch(scope -> scope.allows(resourceType, permission));
    }

    public void bindTo(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The caller of a request that has passed the token check; empty for the open endpoints. */
    public static Optional<Caller> of(ServletRequest request) {
        return Optional.ofNullable((Caller) request.getAttribute(ATTRIBUTE));
    }
}
