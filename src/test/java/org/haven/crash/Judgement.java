package org.haven.crash;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Holds what is there against what was promised. Reads only what the parties themselves can read. */
final class Judgement {

    private static final List<String> TYPES = List.of(
            "Patient",
            "ServiceRequest",
            "Task",
            "Consent",
            "Provenance",
            "AuditEvent",
            "QuestionnaireResponse",
            "Observation",
            "Flag");

    private static final List<String> OF_A_REFERRAL = List.of("Patient", "ServiceRequest", "Task", "Consent");

    private final Map<String, Api> apis;
    private final Ledger ledger;
    private final Map<String, Records> records = new HashMap<>();
    private final List<String> violations = new ArrayList<>();
    private final Map<String, Integer> checked = new TreeMap<>();

    Judgement(Map<String, Api> apis, Ledger ledger) {
        this.apis = apis;
        this.ledger = ledger;
    }

    /** Everything that is not as it was promised; empty if all is well. */
    List<String> violations(Set<String> sources, Set<String> targets) {
        apis.forEach((party, api) -> records.put(party, new Records(api, TYPES)));
        sources.forEach(this::whatTheSourceSent);
        deliveries(sources, targets);
        ledger.steps().forEach(this::step);
        targets.forEach(this::responses);
        return violations;
    }

    Map<String, Integer> checked() {
        return checked;
    }

    private void hold(String what, boolean holds, Object detail) {
        checked.merge(what, 1, Integer::sum);
        if (!holds) {
            violations.add(what + ": " + detail);
        }
    }

    /** An acknowledged referral is there once with all its parts; one that broke off wholly or not at all. */
    private void whatTheSourceSent(String source) {
        var own = records.get(source);
        var numbers = new HashMap<String, Map<String, Integer>>();
        own.all("Patient").forEach(patient -> count(numbers, Records.identifier(patient, "/victims"), "Patient"));
        own.all("ServiceRequest")
                .forEach(request -> count(numbers, Records.identifier(request, "/referrals"), "ServiceRequest"));
        own.all("Task").forEach(task -> count(numbers, Records.identifier(task, "/referral-tasks"), "Task"));
        own.all("Consent").forEach(consent -> count(numbers, Records.identifier(consent, "/releases"), "Consent"));
        numbers.forEach((number, counts) -> {
            hold(
                    "nothing is there that nobody sent",
                    ledger.referrals().containsKey(number)
                            || ledger.unknownReferrals().containsKey(number),
                    number);
            hold(
                    "a referral is wholly there, once",
                    OF_A_REFERRAL.stream().allMatch(type -> counts.getOrDefault(type, 0) == 1),
                    number + " " + counts);
        });
        hold(
                "each referral has its Provenance",
                own.all("Provenance").size() == numbers.size(),
                source + " " + own.all("Provenance").size() + " of " + numbers.size());
        ledger.referrals().values().stream()
                .filter(referral -> referral.source().equals(source))
                .forEach(referral -> hold(
                        "an acknowledged referral is there",
                        own.find("Task/" + referral.task())
                                .filter(task -> Records.identifier(task, "/referral-tasks")
                                        .equals(referral.number()))
                                .isPresent(),
                        referral));
    }

    private static void count(Map<String, Map<String, Integer>> numbers, String number, String type) {
        numbers.computeIfAbsent(number, key -> new TreeMap<>()).merge(type, 1, Integer::sum);
    }

    private void deliveries(Set<String> sources, Set<String> targets) {
        var arrived = new HashMap<String, List<String>>();
        for (var target : targets) {
            var there = records.get(target);
            there.by("Task", task -> Records.identifier(task, "/sid/referral"))
                    .forEach((key, tasks) ->
                            tasks.forEach(task -> arrived.computeIfAbsent(target + " " + key, any -> new ArrayList<>())
                                    .add(Records.reference(task))));
            for (var type : List.of("Patient", "ServiceRequest", "Consent", "Provenance")) {
                hold(
                        "a target has one " + type + " for each of its Tasks",
                        there.all(type).size() == there.all("Task").size(),
                        target + " " + there.all(type).size() + " of "
                                + there.all("Task").size());
            }
        }
        var expected = new HashSet<String>();
        for (var source : sources) {
            for (var task : records.get(source).all("Task")) {
                var target = task.path("owner").path("reference").asText().replace("Organization/", "");
                var key = target + " " + task.path("id").asText();
                expected.add(key);
                delivery(source, task, target, arrived.getOrDefault(key, List.of()));
            }
        }
        arrived.keySet().forEach(key -> hold("a copy has its referral", expected.contains(key), key));
    }

    private void delivery(String source, JsonNode task, String target, List<String> copies) {
        var status = task.path("status").asText();
        var key = source + " Task/" + task.path("id").asText() + " " + status;
        if (copies.isEmpty()) {
            hold("what was not delivered was withdrawn before", status.equals("cancelled"), key);
            return;
        }
        hold("a referral is delivered once", copies.size() == 1, key + " " + copies);
        var there = records.get(target);
        var copy = there.find(copies.get(0)).orElseThrow();
        var patient = there.find(copy.path("for").path("reference").asText());
        var name = patient.map(found ->
                        found.path("name").path(0).path("given").path(0).asText())
                .orElse("");
        hold(
                "the copy is about the same victim",
                name.equals(Records.identifier(task, "/referral-tasks")),
                key + " " + name);
        hold(
                "the copy has its request",
                there.find(copy.path("focus").path("reference").asText()).isPresent(),
                key);
        audit("the source has a record of the export", records.get(source), "110106", "R", Records.reference(task));
        audit("the target has one record of the import", there, "110107", "C", Records.reference(copy));
        hold(
                "both copies agree",
                Agreement.holds(status, copy.path("status").asText()),
                key + ", at the target " + copy.path("status").asText());
    }

    /** What arrives anew does so once; what is told may be told again when it changes. */
    private void audit(String what, Records side, String type, String action, String task) {
        var events = side.all("AuditEvent").stream()
                .filter(event -> event.path("type").path("code").asText().equals(type))
                .filter(event -> event.path("action").asText().equals(action))
                .filter(event -> {
                    for (var entity : event.path("entity")) {
                        if (entity.path("what").path("reference").asText().equals(task)) {
                            return true;
                        }
                    }
                    return false;
                })
                .count();
        hold(what, action.equals("C") ? events == 1 : events >= 1, task + " " + events);
    }

    /** The version that was acknowledged is there with its status, and what is there now is it or a later one. */
    private void step(Ledger.Step step) {
        var now = records.get(step.party()).find("Task/" + step.task());
        hold(
                "an acknowledged step is there, or a later one",
                now.filter(task -> Records.version(task) >= step.version()).isPresent(),
                step);
        var then = apis.get(step.party()).get("Task/" + step.task() + "/_history/" + step.version());
        hold(
                "an acknowledged step is in the history as it was sent",
                then.body().path("status").asText().equals(step.status()),
                step + " " + then.status());
    }

    private void responses(String target) {
        var there = records.get(target);
        var observations = there.by(
                "Observation",
                observation -> observation
                        .path("derivedFrom")
                        .path(0)
                        .path("reference")
                        .asText());
        var flags = there.all("Flag").stream().map(JsonNode::toString).toList();
        var numbers = new HashMap<String, Integer>();
        for (var response : there.all("QuestionnaireResponse")) {
            numbers.merge(response.path("identifier").path("value").asText(), 1, Integer::sum);
            var reference = Records.reference(response);
            var scores = observations.getOrDefault(reference, List.of());
            hold(
                    "a response has its total, once",
                    scores.stream()
                                    .filter(score -> score.toString().contains("\"44261-6\"")
                                            && score.path("valueQuantity")
                                                            .path("value")
                                                            .asInt()
                                                    == 17)
                                    .count()
                            == 1,
                    reference);
            hold(
                    "a response has its answer to item 9, once",
                    scores.stream()
                                    .filter(score -> score.toString().contains("\"44260-8\""))
                                    .count()
                            == 1,
                    reference);
            hold(
                    "a response has its Flag, once",
                    flags.stream()
                                    .filter(flag -> flag.contains("\"" + reference + "\""))
                                    .count()
                            == 1,
                    reference);
        }
        numbers.forEach((number, count) -> hold("a response is there once", count == 1, number));
        ledger.responses().stream()
                .filter(response -> response.party().equals(target))
                .forEach(response -> hold(
                        "an acknowledged response is there",
                        there.find("QuestionnaireResponse/" + response.id())
                                .filter(found -> found.path("identifier")
                                        .path("value")
                                        .asText()
                                        .equals(response.number()))
                                .isPresent(),
                        response));
    }
}
