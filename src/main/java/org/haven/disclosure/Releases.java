package org.haven.disclosure;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.haven.guide.Guide;
import org.haven.party.Access;
import org.haven.party.Party;
import org.haven.server.Records;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/** The victims' releases, and what they open. */
@Component
public class Releases {

    private static final String SETTING = Guide.url("StructureDefinition", "disclosure-setting");

    private final Records records;
    private final Tiers tiers;
    private final Clock clock;

    Releases(Records records, Tiers tiers, Clock clock) {
        this.records = records;
        this.tiers = tiers;
        this.clock = clock;
    }

    /**
     * How much the source may be told of a referral now: the lower of the target organization's setting and of the highest
     * release in force in the target's own records. Read anew at each call.
     *
     * @param task the target's Task
     */
    public Permission permission(Task task, Party source, Party target) {
        var setting = setting(target);
        return setting.needsRelease()
                ? decide(setting, releases(task, source, target), task, source.reference(), Instant.now(clock))
                : new Permission(setting, Optional.empty(), Optional.empty());
    }

    /** True if the one tells sources at most what the other does. */
    public static boolean haveSameSetting(Organization one, Organization other) {
        return stated(one).equals(stated(other));
    }

    private Tier setting(Party target) {
        return records.find(Organization.class, target.id(), Access.onlyDirectory())
                .flatMap(Releases::stated)
                .map(tiers::orLowest)
                .orElseGet(tiers::withoutRelease);
    }

    private static Optional<String> stated(Organization organization) {
        return Optional.ofNullable(organization.getExtensionByUrl(SETTING))
                .filter(extension -> extension.getValue() instanceof CodeType)
                .map(extension -> extension.getValue().primitiveValue());
    }

    private List<Consent> releases(Task task, Party source, Party target) {
        return records.search(
                Consent.class,
                new SearchParameterMap()
                        .add("patient", new ReferenceParam(task.getFor().getReference()))
                        .add("actor", new ReferenceParam(source.reference()))
                        .add("status", new TokenParam("active")),
                Access.of(target));
    }

    Permission decide(Tier setting, List<Consent> consents, Task task, String source, Instant now) {
        var records = Set.of(
                "Task/" + task.getIdElement().getIdPart(),
                String.valueOf(task.getFocus().getReference()));
        var opening = consents.stream()
                .map(Release::new)
                .filter(release -> release.permits(task.getFor().getReference(), source))
                .filter(release -> release.reaches(records))
                .filter(release -> tier(release).needsRelease())
                .toList();
        var best = opening.stream()
                .filter(release -> release.inForce(now))
                .max(Comparator.<Release>comparingInt(release -> tier(release).rank())
                        .thenComparing(release -> release.validity().until()));
        var until = opening.stream()
                .map(Release::validity)
                .flatMap(validity -> Stream.of(validity.from(), validity.until()))
                .filter(moment -> moment.isAfter(now))
                .min(Comparator.naturalOrder());
        return new Permission(
                best.map(release -> tier(release).lower(setting)).orElseGet(tiers::withoutRelease), best, until);
    }

    /** What a release opens by itself: nothing, if it is for a purpose that does not open its tier. */
    private Tier tier(Release release) {
        var tier = tiers.orLowest(release.tier().orElse(""));
        return tier.purposes().stream().anyMatch(release.purposes()::contains) ? tier : tiers.withoutRelease();
    }
}
