package org.haven.notification.internal;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.springframework.stereotype.Component;

/** Notifications as text, in the media type that the subscription asks for. */
@Component
class NotificationEncoder {

    private final FhirContext fhir;
    private final NotificationBundles bundles;

    NotificationEncoder(FhirContext fhir, NotificationBundles bundles) {
        this.fhir = fhir;
        this.bundles = bundles;
    }

    String encode(Bundle bundle, Terms terms) {
        return (terms.mime().contains("xml") ? fhir.newXmlParser() : fhir.newJsonParser())
                .encodeResourceToString(bundle);
    }

    String handshake(State state) {
        return encode(
                bundles.notification(
                        state,
                        state.status(),
                        NotificationBundles.HANDSHAKE,
                        List.of(),
                        state.terms().content(),
                        event -> List.of()),
                state.terms());
    }
}
