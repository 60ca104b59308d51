package org.haven.metrics.internal;

import java.util.Set;

/**
 * The shape of an address, for the tag of a timing: every part that a caller chooses becomes a placeholder, so that no id and
 * nothing that somebody typed gets into a metric, and there are only so many shapes.
 */
final class Address {

    private static final String OTHER = "other";
    private static final Set<String> EXACT = Set.of(
            "/fhir",
            "/fhir/metadata",
            "/fhir/.well-known/smart-configuration",
            "/.well-known/openid-configuration",
            "/.well-known/oauth-authorization-server",
            "/oauth2/token",
            "/oauth2/jwks",
            "/oauth2/introspect",
            "/oauth2/revoke",
            "/actuator/prometheus",
            "/actuator/health",
            "/actuator/health/liveness",
            "/actuator/health/readiness");

    private final Set<String> types;
    private final Set<String> operations;

    /**
     * @param types the resource types of the endpoint
     * @param operations names of its operations, without the dollar sign
     */
    Address(Set<String> types, Set<String> operations) {
        this.types = types;
        this.operations = operations;
    }

    /** @param path the address without server, query and trailing slash */
    String shape(String path) {
        if (EXACT.contains(path)) {
            return path;
        }
        if (path.startsWith("/ig/")) {
            return "/ig/{page}";
        }
        var parts = path.split("/", -1);
        return parts.length > 2 && parts[1].equals("fhir") ? fhir(parts) : OTHER;
    }

    private String fhir(String[] parts) {
        var shape = new StringBuilder("/fhir");
        var type = false;
        for (int i = 2; i < parts.length; i++) {
            var part = part(parts[i], i, type);
            if (part.equals(OTHER)) {
                return OTHER;
            }
            type = i == 2 && types.contains(part);
            shape.append('/').append(part);
        }
        return shape.toString();
    }

    private String part(String part, int place, boolean afterType) {
        if (part.startsWith("$")) {
            return operations.contains(part.substring(1)) ? part : OTHER;
        }
        if (place == 2) {
            return types.contains(part) ? part : OTHER;
        }
        if (part.equals("_history") || place == 3 && part.equals("_search")) {
            return part;
        }
        if (afterType) {
            return "{id}";
        }
        return place == 5 ? "{version}" : OTHER;
    }
}
