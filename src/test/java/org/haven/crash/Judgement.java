package org.haven.crash;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds what is there against what was promised. Reads only what the parties themselves can read. */
final class Judgement {

    private final Map<String, Records> sources = new LinkedHashMap<>();
    private final Map<String, Records> targets = new LinkedHashMap<>();
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Ledger ledger;
    private final Promises promises = new Promises();

    Judgement(Set<String> sources, Map<String, Api> apis, Ledger ledger) {
        this.ledger = ledger;
        apis.forEach((party, api) -> {
            var records = new Records(api);
            if (sources.contains(party)) {
                this.sources.put(party, records);
            } else {
                targets.put(party, records);
                settings.put(party, setting(api));
            }
        });
    }

    /** The highest tier that a target lets its releases open. */
    private static String setting(Api api) {
        for (var extension : api.get("Organization/" + api.party()).body().path("extension")) {
            if (extension.path("url").asText().endsWith("/disclosure-setting")) {
                return extension.path("valueCode").asText();
            }
        }
        return Agreement.TIERS.get(0);
    }

    void pass(List<Notifications> notifications) {
        var writes = new WritesKept(ledger, promises);
        var copies = new CopiesAgree(ledger, promises, settings);
        var scores = new ResponsesScored(promises);
        sources.values().forEach(writes::ofSource);
        for (var target : targets.values()) {
            writes.ofParty(target);
            copies.at(target);
            scores.at(target);
            sources.values().forEach(source -> copies.between(source, target));
        }
        notifications.forEach(told -> told.hold(records(told.party()), promises));
        promises.hold(
                "a repeat is answered as the first time",
                ledger.answeredOtherwise().isEmpty(),
                ledger.answeredOtherwise());
    }

    private Records records(String party) {
        return sources.containsKey(party) ? sources.get(party) : targets.get(party);
    }

    Promises promises() {
        return promises;
    }
}
