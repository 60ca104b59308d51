package org.haven.server.internal;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In which format a caller wants the answer. FHIR asks for 406 if the server has none of those that the caller takes; a
 * caller that says nothing gets JSON.
 *
 * @see <a href="https://hl7.org/fhir/R4/http.html#mime-type">FHIR R4, content types</a>
 */
enum ResponseFormat {
    JSON("application/fhir+json"),
    XML("application/fhir+xml"),
    NONE("");

    private static final Set<String> AS_JSON = Set.of(
            "json",
            "application/fhir+json",
            "application/json",
            "application/json+fhir",
            "text/json",
            "*/*",
            "application/*");
    private static final Set<String> AS_XML =
            Set.of("xml", "application/fhir+xml", "application/xml", "application/xml+fhir", "text/xml", "text/*");

    private final String mediaType;

    ResponseFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /**
     * @param format the parameter {@code _format}, which wins; may be null
     * @param accept the header {@code Accept}; may be null
     */
    static ResponseFormat of(String format, String accept) {
        if (format != null && !format.isBlank()) {
            return one(format.replace(' ', '+'));
        }
        if (accept == null || accept.isBlank()) {
            return JSON;
        }
        return Stream.of(accept.split(","))
                .filter(range -> !range.matches(".*;\\s*q=0(\\.0*)?\\s*(;.*)?"))
                .map(ResponseFormat::one)
                .filter(known -> known != NONE)
                .findFirst()
                .orElse(NONE);
    }

    private static ResponseFormat one(String range) {
        var type = range.replaceFirst(";.*$", "").trim().toLowerCase(Locale.ROOT);
        return AS_JSON.contains(type) ? JSON : AS_XML.contains(type) ? XML : NONE;
    }
}
