package org.haven.crash;

import com.fasterxml.jackson.databind.JsonNode;

/** Codes of the guide, as a client writes them. */
final class Codes {

    private static final String SYSTEM = "https://haven.example.org/ig/CodeSystem/";

    private Codes() {}

    static JsonNode reason(String code) {
        return own("referral-reason", code);
    }

    static JsonNode businessStatus(String code) {
        return own("referral-business-status", code);
    }

    /** {@code Task.output} with the outcome. */
    static JsonNode outcome(String code) {
        var output = Api.JSON.createObjectNode();
        output.set("type", own("referral-task-output", "outcome"));
        output.set("valueCodeableConcept", own("referral-outcome", code));
        return Api.JSON.createArrayNode().add(output);
    }

    private static JsonNode own(String system, String code) {
        return concept(SYSTEM + system, code);
    }

    static JsonNode concept(String system, String code) {
        return Api.parse("{\"coding\":[{\"system\":\"" + system + "\",\"code\":\"" + code + "\"}]}");
    }
}
