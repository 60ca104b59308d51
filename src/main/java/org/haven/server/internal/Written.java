package org.haven.server.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/**
 * A resource that a caller wants stored.
 *
 * @param resource what was sent
 * @param path FHIRPath of the resource in the body
 * @param updates {@code [type]/[id]} of the resource that it replaces; empty for a creation
 * @param transaction whether it came in a transaction, where a reference may be conditional
 * @param siblings full URLs of the Bundle that it came in; references to them are resolved by the transaction
 */
record Written(Resource resource, String path, Optional<String> updates, boolean transaction, Set<String> siblings) {

    /** A resource that came alone. */
    static List<Written> single(Resource resource, Optional<String> updates) {
        return List.of(new Written(resource, resource.fhirType(), updates, false, Set.of()));
    }

    /** The resources of a transaction; in a batch, entries know nothing of each other. */
    static List<Written> entries(Bundle bundle) {
        var transaction = bundle.getType() == Bundle.BundleType.TRANSACTION;
        var siblings = transaction
                ? bundle.getEntry().stream()
                        .filter(BundleEntryComponent::hasFullUrl)
                        .map(BundleEntryComponent::getFullUrl)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.<String>of();
        var written = new ArrayList<Written>();
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            var entry = bundle.getEntry().get(i);
            if (entry.hasResource()) {
                written.add(new Written(
                        entry.getResource(),
                        "Bundle.entry[" + i + "].resource.ofType("
                                + entry.getResource().fhirType() + ")",
                        entry.getRequest().getMethod() == HTTPVerb.PUT
                                ? Optional.of(entry.getRequest().getUrl())
                                : Optional.empty(),
                        transaction,
                        siblings));
            }
        }
        return written;
    }
}
