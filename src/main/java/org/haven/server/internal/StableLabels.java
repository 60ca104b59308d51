package org.haven.server.internal;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.IPreResourceShowDetails;
import java.util.Comparator;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;

/**
 * Shows the labels, tags and profiles of a resource in one order, by system and code. HAPI keeps them as rows without an order,
 * and who compares two answers would take the same resource for a changed one.
 */
@Interceptor
class StableLabels {

    private static final Comparator<String> TEXT = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<Coding> CODING =
            Comparator.comparing(Coding::getSystem, TEXT).thenComparing(Coding::getCode, TEXT);

    @Hook(Pointcut.STORAGE_PRESHOW_RESOURCES)
    public void show(IPreResourceShowDetails resources) {
        for (int i = 0; i < resources.size(); i++) {
            sort(resources.getResource(i));
        }
    }

    private static void sort(IBaseResource shown) {
        if (shown instanceof Resource resource && resource.hasMeta()) {
            var meta = resource.getMeta();
            List.of(meta.getSecurity(), meta.getTag()).forEach(codings -> codings.sort(CODING));
            meta.getProfile().sort(Comparator.comparing(profile -> profile.getValue(), TEXT));
        }
    }
}
