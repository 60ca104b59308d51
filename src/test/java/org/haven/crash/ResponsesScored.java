package org.haven.crash;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;

/** With each response come its scores and its Flag, once. */
final class ResponsesScored {

    private final Promises promises;

    ResponsesScored(Promises promises) {
        this.promises = promises;
    }

    void at(Records there) {
        var observations = there.by(
                "Observation",
                observation -> observation.at("/derivedFrom/0/reference").asText());
        for (var response : there.all("QuestionnaireResponse")) {
            var reference = Records.reference(response);
            var scores = observations.getOrDefault(reference, List.of());
            once("a response has its total, once", scores, ResponsesScored::isTotal, reference);
            once(
                    "a response has its answer to item 9, once",
                    scores,
                    score -> score.toString().contains("\"44260-8\""),
                    reference);
            once(
                    "a response has its Flag, once",
                    there.all("Flag"),
                    flag -> flag.toString().contains("\"" + reference + "\""),
                    reference);
        }
    }

    private void once(String what, List<JsonNode> found, Predicate<JsonNode> wanted, String reference) {
        promises.hold(what, found.stream().filter(wanted).count() == 1, reference);
    }

    private static boolean isTotal(JsonNode score) {
        return score.toString().contains("\"44261-6\"")
                && score.at("/valueQuantity/value").asInt() == 17;
    }
}
