package org.haven.notification.internal;

import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;

/**
 * What a write makes of a resource.
 *
 * @param previous what stood there; empty for a creation
 * @param current what stands there now
 */
record Change(Optional<Resource> previous, Resource current) {

    String interaction() {
        return previous.isPresent() ? "update" : "create";
    }
}
