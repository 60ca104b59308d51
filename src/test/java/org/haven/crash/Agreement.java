package org.haven.crash;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the source's Task must show, by what the target's Task has been through and the tier in force: a statement of its own,
 * not the guide's table that the server reads.
 */
final class Agreement {

    static final List<String> TIERS = List.of("delivery", "acknowledgement", "status", "outcome");

    /** Where a withdrawal changes nothing, because the target was done before it arrived or by it. */
    private static final Set<String> ENDED = Set.of("cancelled", "rejected", "completed", "failed");

    private static final Set<String> AT_WORK = Set.of("in-progress", "on-hold");
    private static final Set<String> TOLD_BUSINESS = Set.of("scheduled", "service-delivered");

    private Agreement() {}

    /** The tier that tells less. */
    static String lower(String one, String other) {
        return TIERS.get(Math.min(TIERS.indexOf(one), TIERS.indexOf(other)));
    }

    /** @param versions those of the target's Task, the oldest first */
    static Shown shown(String tier, List<JsonNode> versions) {
        var shown = new Shown("received", "", "");
        for (int i = 1; i < versions.size(); i++) {
            if (isTold(tier, status(versions.get(i - 1)), status(versions.get(i)))) {
                shown = shown.after(versions.get(i), tier);
            }
        }
        return shown;
    }

    /** Every status that a version of the source's Task may show, but those of the source's own. */
    static Set<String> everShown(String tier, List<JsonNode> versions) {
        var all = new LinkedHashSet<String>();
        for (int i = 1; i <= versions.size(); i++) {
            all.add(shown(tier, versions.subList(0, i)).status());
        }
        return all;
    }

    /** @param asked whether the target has been asked to stop */
    static boolean isWithdrawn(String target, boolean asked) {
        return ENDED.contains(target) || asked && AT_WORK.contains(target);
    }

    static boolean isEnd(String status) {
        return ENDED.contains(status);
    }

    private static boolean isTold(String tier, String before, String after) {
        return switch (tier) {
            case "delivery" -> false;
            case "acknowledgement" -> after.equals("rejected") || after.equals("accepted") && before.equals("received");
            default -> true;
        };
    }

    private static String status(JsonNode task) {
        return task.path("status").asText();
    }

    /** What a Task tells; a code is empty where there is none. */
    record Shown(String status, String business, String outcome) {

        static Shown of(JsonNode task) {
            return new Shown(Agreement.status(task), business(task), outcome(task));
        }

        private Shown after(JsonNode step, String tier) {
            return new Shown(
                    Agreement.status(step),
                    TOLD_BUSINESS.contains(business(step)) ? business(step) : business,
                    tier.equals("outcome") ? outcome(step) : "");
        }

        private static String business(JsonNode task) {
            return task.at("/businessStatus/coding/0/code").asText();
        }

        private static String outcome(JsonNode task) {
            return task.at("/output/0/valueCodeableConcept/coding/0/code").asText();
        }
    }
}
