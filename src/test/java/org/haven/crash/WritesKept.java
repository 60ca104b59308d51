package org.haven.crash;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every write that a party was told of is there, once, as it was sent; what broke off is wholly there or wholly not. */
final class WritesKept {

    private static final Map<String, String> OF_A_REFERRAL = Map.of(
            "Patient", "/victims",
            "ServiceRequest", "/referrals",
            "Task", "/referral-tasks",
            "Consent", "/releases");

    private final Ledger ledger;
    private final Promises promises;

    WritesKept(Ledger ledger, Promises promises) {
        this.ledger = ledger;
        this.promises = promises;
    }

    void ofSource(Records own) {
        var numbers = new HashMap<String, Map<String, Integer>>();
        OF_A_REFERRAL.forEach((type, system) -> own.all(type).stream()
                .map(resource -> Records.identifier(resource, system))
                .filter(number -> !number.isEmpty())
                .forEach(number -> count(numbers, number, type)));
        numbers.forEach((number, counts) -> promises.hold(
                "a referral is wholly there, once",
                OF_A_REFERRAL.keySet().stream().allMatch(type -> counts.getOrDefault(type, 0) == 1),
                number + " " + counts));
        promises.hold(
                "each referral has its Provenance",
                own.all("Provenance").size() == numbers.size(),
                own.party() + " " + own.all("Provenance").size() + " of " + numbers.size());
        ofParty(own);
    }

    /** What a party posted, each resource under the number that its client gave it. */
    void ofParty(Records own) {
        for (var type : List.of("Task", "Consent", "QuestionnaireResponse")) {
            var there = new HashMap<String, Integer>();
            for (var resource : own.all(type)) {
                var number = number(resource);
                // The door copies a source's number of a request to stop to the target.
                if (!number.isEmpty() && isBy(own.party(), resource)) {
                    there.merge(number, 1, Integer::sum);
                }
            }
            there.forEach((number, count) -> {
                promises.hold("what was posted is there once: " + type, count == 1, number + " " + count + " times");
                promises.hold(
                        "nothing is there that nobody sent",
                        ledger.isKnown(new Ledger.Post(own.party(), type, number)),
                        type + " " + number);
            });
        }
        ledger.posts().forEach((post, id) -> {
            if (post.party().equals(own.party())) {
                promises.hold(
                        "an acknowledged post is there: " + post.type(),
                        own.find(post.type() + "/" + id)
                                .filter(found -> number(found).equals(post.number()))
                                .isPresent(),
                        post);
            }
        });
        ledger.steps().stream().filter(step -> step.party().equals(own.party())).forEach(step -> step(step, own));
    }

    private static boolean isBy(String party, JsonNode resource) {
        return !resource.path("resourceType").asText().equals("Task")
                || resource.at("/requester/reference").asText().equals("Organization/" + party);
    }

    private static String number(JsonNode resource) {
        var number = Records.identifier(resource, Bodies.NUMBERS);
        return number.isEmpty() ? Records.identifier(resource, "/referral-tasks") : number;
    }

    /** The version that was acknowledged is there, and what is there now is it or a later one. */
    private void step(Ledger.Step step, Records own) {
        var now = own.find(step.reference());
        promises.hold(
                "an acknowledged change is there, or a later one",
                now.filter(found -> Records.version(found) >= step.version()).isPresent(),
                step);
        var then = own.version(step.reference(), step.version());
        // What a source sends back of what it was shown and may not see any more is taken out, with its end kept.
        var cleaned = then.status() == 404
                && step.mark().equals("cancelled")
                && now.map(Steps::mark).filter(step.mark()::equals).isPresent();
        promises.hold(
                "an acknowledged change is in the history as it was sent",
                cleaned || Steps.mark(then.body()).equals(step.mark()),
                step + " " + then.status() + " " + Steps.mark(then.body()));
    }

    private static void count(Map<String, Map<String, Integer>> numbers, String number, String type) {
        numbers.computeIfAbsent(number, key -> new TreeMap<>()).merge(type, 1, Integer::sum);
    }
}
