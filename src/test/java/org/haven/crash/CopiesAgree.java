package org.haven.crash;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.haven.crash.Agreement.Shown;

/** Each referral is delivered once, and the two sides of it agree as far as the tier in force lets them. */
final class CopiesAgree {

    private final Ledger ledger;
    private final Promises promises;
    private final Map<String, String> settings;

    /** @param settings the highest tier of each target */
    CopiesAgree(Ledger ledger, Promises promises, Map<String, String> settings) {
        this.ledger = ledger;
        this.promises = promises;
        this.settings = settings;
    }

    void between(Records source, Records target) {
        var copies = target.referrals().stream()
                .filter(task -> task.at("/requester/reference").asText().equals("Organization/" + source.party()))
                .collect(Collectors.groupingBy(task -> Records.identifier(task, "/sid/referral")));
        for (var task : source.referrals()) {
            if (task.at("/owner/reference").asText().equals("Organization/" + target.party())) {
                var found = copies.remove(task.path("id").asText());
                new Referral(source, target, task).check(found == null ? List.of() : found);
            }
        }
        promises.hold("a copy has its referral", copies.isEmpty(), target.party() + " " + copies.keySet());
    }

    /** Nothing is at a target but what belongs to one of its Tasks. */
    void at(Records target) {
        var tasks = target.referrals().size();
        for (var type : List.of("Patient", "ServiceRequest", "Consent", "Provenance")) {
            var found = target.all(type).stream()
                    .filter(resource ->
                            Records.identifier(resource, Bodies.NUMBERS).isEmpty())
                    .count();
            promises.hold(
                    "a target has one " + type + " for each of its Tasks",
                    found == tasks,
                    target.party() + " " + found + " of " + tasks);
        }
    }

    private final class Referral {

        private final Records source;
        private final Records target;
        private final JsonNode task;
        private final String status;

        Referral(Records source, Records target, JsonNode task) {
            this.source = source;
            this.target = target;
            this.task = task;
            this.status = task.path("status").asText();
        }

        private boolean isWithdrawn() {
            return status.equals("cancelled")
                    && ledger.mayHave(source.party(), Records.reference(task), "cancelled")
                    && task.at("/statusReason/coding/0/code").asText().equals(SourceClient.WITHDRAWN);
        }

        void check(List<JsonNode> copies) {
            if (copies.isEmpty()) {
                hold("what was not delivered was withdrawn before", isWithdrawn(), "");
                return;
            }
            hold("a referral is delivered once", copies.size() == 1, copies);
            var copy = copies.get(0);
            var patient = target.find(copy.at("/for/reference").asText());
            hold(
                    "the copy is about the same victim",
                    patient.filter(found -> found.at("/name/0/given/0")
                                    .asText()
                                    .equals(Records.identifier(task, "/referral-tasks")))
                            .isPresent(),
                    patient);
            hold(
                    "the copy has its request",
                    target.find(copy.at("/focus/reference").asText()).isPresent(),
                    "");
            hold(
                    "both sides have the same crossings on record",
                    crossings(source, task) == crossings(target, copy),
                    crossings(source, task) + " and " + crossings(target, copy));
            agree(copy);
            aborts(copy);
            if (!Agreement.isEnd(status) && !Agreement.isEnd(copy.path("status").asText())) {
                hold(
                        "the target has the safe contact that the source has",
                        contact(source, task).equals(contact(target, copy)),
                        contact(source, task) + " and " + contact(target, copy));
            }
        }

        private void agree(JsonNode copy) {
            var versions = target.history(copy);
            var tier = tier(copy);
            if (isWithdrawn()) {
                hold(
                        "what the source withdrew has ended at the target, or the target was asked to stop",
                        Agreement.isWithdrawn(
                                copy.path("status").asText(),
                                !target.aborts(copy).isEmpty()),
                        copy.path("status").asText());
            } else {
                var expected = Agreement.shown(tier, versions);
                hold(
                        "the source's Task shows what the tier in force tells (" + tier + ")",
                        expected.equals(Shown.of(task)),
                        expected + " and " + Shown.of(task));
            }
            var allowed = Agreement.everShown(tier, versions);
            allowed.addAll(isWithdrawn() ? Set.of("requested", "cancelled") : Set.of("requested"));
            var told = source.history(task).stream()
                    .map(version -> version.path("status").asText())
                    .toList();
            hold("no version of the source's Task tells more than that", allowed.containsAll(told), told);
        }

        private String tier(JsonNode copy) {
            return target.all("Consent").stream()
                    .filter(release -> release.path("status").asText().equals("active"))
                    .filter(release -> release.at("/patient/reference")
                            .asText()
                            .equals(copy.at("/for/reference").asText()))
                    .map(release ->
                            release.at("/provision/extension/0/valueCode").asText())
                    .filter(Agreement.TIERS::contains)
                    .max((one, other) -> Integer.compare(Agreement.TIERS.indexOf(one), Agreement.TIERS.indexOf(other)))
                    .map(released -> Agreement.lower(released, settings.get(target.party())))
                    .orElse("delivery");
        }

        private void aborts(JsonNode copy) {
            var there = target.aborts(copy);
            var open = there.stream()
                    .filter(abort -> abort.path("status").asText().equals("requested"))
                    .count();
            hold(
                    "a target is asked once at a time, and not after its end",
                    open <= (Agreement.isEnd(copy.path("status").asText()) ? 0 : 1),
                    there);
            for (var request : source.aborts(task)) {
                var asked = there.stream()
                        .filter(abort -> Records.identifier(abort, "/sid/referral")
                                .equals(request.path("id").asText()))
                        .toList();
                var shown = request.path("status").asText();
                hold(
                        "a request to stop has reached the target once, unless it was withdrawn",
                        asked.size() == 1 || asked.isEmpty() && shown.equals("cancelled"),
                        shown + " " + asked);
                if (!asked.isEmpty() && Set.of("accepted", "rejected").contains(shown)) {
                    hold(
                            "an answer that is shown is the target's",
                            asked.get(0).path("status").asText().equals(shown),
                            shown + " " + asked);
                }
            }
        }

        private static long crossings(Records side, JsonNode task) {
            return side.all("AuditEvent").stream()
                    .filter(event -> event.path("entity").toString().contains("\"" + Records.reference(task) + "\""))
                    .filter(event -> Set.of("110106", "110107")
                            .contains(event.at("/type/code").asText()))
                    .count();
        }

        private static String contact(Records side, JsonNode task) {
            return side.find(task.at("/for/reference").asText())
                    .map(patient -> patient.at("/telecom/0/value").asText())
                    .orElse("");
        }

        private void hold(String what, boolean holds, Object detail) {
            promises.hold(what, holds, source.party() + " " + Records.reference(task) + " " + status + ": " + detail);
        }
    }
}
