package org.haven.server.internal;

/**
 * One thing that a caller asks for.
 *
 * @param code FHIR's code for the interaction, for example {@code search-type}; for an operation its name with the
 *     dollar sign
 * @param resourceType the type it is about; null for the whole system
 */
record Interaction(String code, String resourceType) {

    boolean isOperation() {
        return code.startsWith("$");
    }

    boolean writes() {
        return switch (code) {
            case "create", "update", "patch", "delete" -> true;
            default -> false;
        };
    }

    /** The letter of a SMART v2 scope that allows it. */
    char permission() {
        return switch (code) {
            case "create" -> 'c';
            case "update", "patch" -> 'u';
            case "delete" -> 'd';
            case "search-type", "history-type" -> 's';
            default -> 'r';
        };
    }

    @Override
    public String toString() {
        return resourceType == null ? code : code + " on " + resourceType;
    }
}
