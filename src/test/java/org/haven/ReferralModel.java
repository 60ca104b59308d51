package org.haven;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The life of a referral as the published table of its 18 rows has it, written down a second time: a line for each row that an
 * update can take, with the states, the role (S source, T target, X server) and what it needs. Nothing here is read from the
 * guide that the server reads.
 */
final class ReferralModel {

    static final List<String> STATES = List.of(
            "draft",
            "requested",
            "received",
            "accepted",
            "rejected",
            "cancelled",
            "in-progress",
            "on-hold",
            "failed",
            "completed",
            "entered-in-error");

    static final Set<String> ENDS = Set.of("rejected", "cancelled", "failed", "completed", "entered-in-error");

    private static final List<Row> TABLE = List.of(
            row("draft", "requested", "S", ""),
            row("requested", "received", "T", ""),
            row("requested", "received", "X", ""),
            row("received", "received", "T", "business awaiting-information"),
            row("requested received", "accepted", "T", ""),
            row(
                    "requested received",
                    "rejected",
                    "T",
                    "reason capacity not-eligible out-of-area conflict-of-interest unsafe-to-contact duplicate"
                            + " victim-declined other"),
            row(
                    "draft requested received accepted",
                    "cancelled",
                    "S",
                    "reason victim-withdrew sent-in-error duplicate other"),
            row("accepted", "in-progress", "T", "business contact-attempted contact-made scheduled"),
            row(
                    "in-progress",
                    "in-progress",
                    "T",
                    "business contact-attempted contact-made scheduled no-show appointment-cancelled"
                            + " service-delivered wait-listed"),
            row("accepted in-progress", "on-hold", "T", "reason victim-requested-pause unsafe-to-contact wait-listed"),
            row("on-hold", "accepted", "T", "back"),
            row("on-hold", "in-progress", "T", "back"),
            row("accepted in-progress on-hold", "failed", "T", "reason unable-to-contact service-ended other"),
            row("in-progress", "completed", "T", "outcome"),
            row("draft requested received accepted in-progress on-hold", "cancelled", "X", ""),
            row(
                    "draft requested received accepted rejected cancelled in-progress on-hold failed completed",
                    "entered-in-error",
                    "S",
                    ""));

    private ReferralModel() {}

    /**
     * @param pausedIn the state before the pause
     * @param moved whether the update changes the reason or the business status
     * @return the HTTP status of the answer
     */
    static int answer(String role, String from, String pausedIn, Update update, boolean moved) {
        var rows = TABLE.stream()
                .filter(row -> row.from().contains(from) && row.to().equals(update.status()))
                .toList();
        if (from.equals(update.status()) && rows.isEmpty()) {
            var own = from.equals("draft") ? role.equals("S") : role.equals("T") && !ENDS.contains(from);
            return own && !moved && !from.equals("requested") ? 200 : 409;
        }
        var mine = rows.stream().filter(row -> row.role().equals(role)).toList();
        if (mine.isEmpty()) {
            return rows.isEmpty() ? 409 : 403;
        }
        var needs = mine.get(0).needs();
        var met = switch (needs.get(0)) {
            case "reason" -> needs.contains(update.reason());
            case "business" -> needs.contains(update.business());
            case "outcome" -> update.outcome();
            default -> true;
        };
        if (needs.get(0).equals("back") && !update.status().equals(pausedIn)) {
            return 409;
        }
        return met ? 200 : 422;
    }

    private static Row row(String from, String to, String role, String needs) {
        return new Row(List.of(from.split(" ")), to, role, Arrays.asList(needs.split(" ")));
    }

    /**
     * What somebody sends.
     *
     * @param reason a code of the reasons; empty if there is none
     * @param business a code of the business status; empty if there is none
     */
    record Update(String status, String reason, String business, boolean outcome) {}

    private record Row(List<String> from, String to, String role, List<String> needs) {}
}
