package org.haven.notification.internal;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much a notification tells; codes of the backport's {@code backport-content-code-system}.
 *
 * @see <a href="https://hl7.org/fhir/uv/subscriptions-backport/STU1.1/payloads.html">Subscriptions R5 Backport, payloads</a>
 */
enum Content {
    EMPTY("empty"),
    ID_ONLY("id-only"),
    FULL_RESOURCE("full-resource");

    private final String code;

    Content(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Optional<Content> of(String code) {
        return Stream.of(values()).filter(content -> content.code.equals(code)).findFirst();
    }
}
