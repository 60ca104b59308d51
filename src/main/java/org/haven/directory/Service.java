package org.haven.directory;

import java.util.Set;

/**
 * A service that is given now.
 *
 * @param name what people call it
 * @param provider the party's Organization, as references name it
 * @param codes codes of the guide's CodeSystem {@code victim-service}
 * @param capacity a code of the guide's CodeSystem {@code service-capacity}
 */
public record Service(String name, String provider, Set<String> codes, String capacity) {

    public Service {
        codes = Set.copyOf(codes);
    }

    public boolean isClosed() {
        return capacity.equals("closed");
    }

    public boolean isOpen() {
        return capacity.equals("open");
    }
}
