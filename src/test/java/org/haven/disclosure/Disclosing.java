package org.haven.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a source may know of a referral, told independently of the server: a model for the tests. Written after the table of
 * the guide's page on disclosure.
 */
final class Disclosing {

    static final List<String> TIERS = List.of("delivery", "acknowledgement", "status", "outcome");
    private static final Set<String> TOLD_BUSINESS = Set.of("scheduled", "service-delivered");
    private static final Set<String> OPENING = Set.of("PATRQT", "COC");

    private final List<Work> work = new ArrayList<>();
    private final List<Granted> releases = new ArrayList<>();
    private String setting = "delivery";

    void works(Work step) {
        work.add(step);
    }

    void sets(String tier) {
        setting = tier;
    }

    void grants(Granted release) {
        releases.add(release);
    }

    void revokes(Granted release) {
        releases.remove(release);
    }

    List<Granted> releases() {
        return List.copyOf(releases);
    }

    boolean everReleased() {
        return !releases.isEmpty();
    }

    String tier(Instant now) {
        var released = releases.stream()
                .filter(release -> OPENING.contains(release.purpose()))
                .filter(release -> !now.isBefore(release.start()) && now.isBefore(release.end()))
                .mapToInt(release -> TIERS.indexOf(release.tier()))
                .max()
                .orElse(0);
        return TIERS.get(Math.min(released, TIERS.indexOf(setting)));
    }

    /** How far a moment is from the next one at which a release begins or ends. */
    Duration toNextChange(Instant now) {
        return releases.stream()
                .flatMap(release -> List.of(release.start(), release.end()).stream())
                .map(moment -> Duration.between(now, moment).abs())
                .min(Duration::compareTo)
                .orElse(Duration.ofDays(1));
    }

    Shown shown(Instant now) {
        return shown(tier(now), work.size());
    }

    /** Everything that the source's Task may have shown at this tier, step by step. */
    Set<Shown> everShown(Instant now) {
        var all = new LinkedHashSet<Shown>();
        for (int steps = 0; steps <= work.size(); steps++) {
            all.add(shown(tier(now), steps));
        }
        return all;
    }

    private Shown shown(String tier, int steps) {
        var status = "received";
        Optional<String> business = Optional.empty();
        Optional<String> reason = Optional.empty();
        Optional<String> outcome = Optional.empty();
        for (var step : work.subList(0, steps)) {
            var told = switch (tier) {
                case "delivery" -> false;
                case "acknowledgement" ->
                    step.status().equals("rejected") || step.status().equals("accepted") && status.equals("received");
                default -> true;
            };
            if (told) {
                status = step.status();
                business = step.business().filter(TOLD_BUSINESS::contains).isPresent() ? step.business() : business;
                reason = step.reason().map(code -> "not-disclosed");
                outcome = tier.equals("outcome") ? step.outcome() : Optional.empty();
            }
        }
        return new Shown(status, business, reason, outcome);
    }

    /** A step of the target's. */
    record Work(String status, Optional<String> business, Optional<String> reason, Optional<String> outcome) {}

    /** What the source's Task tells. */
    record Shown(String status, Optional<String> business, Optional<String> reason, Optional<String> outcome) {}

    /** A release of the victim for the source. */
    record Granted(String id, String tier, String purpose, Instant start, Instant end) {}
}
