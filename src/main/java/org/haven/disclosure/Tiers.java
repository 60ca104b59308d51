package org.haven.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.haven.guide.Concepts;
import org.haven.guide.Guide;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.springframework.stereotype.Component;

/** The disclosure tiers, read from the guide. */
@Component
public final class Tiers {

    private final List<Tier> all;

    Tiers(Guide guide) {
        all = guide.byUrl(CodeSystem.class, Guide.url("CodeSystem", "disclosure-tier")).getConcept().stream()
                .map(Tiers::read)
                .sorted(Comparator.comparingInt(Tier::rank))
                .toList();
    }

    /** All tiers; the one that tells least comes first. */
    public List<Tier> all() {
        return all;
    }

    /** What is told without any release. */
    public Tier withoutRelease() {
        return all.stream()
                .filter(tier -> !tier.needsRelease())
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("The guide has no tier that needs no release"));
    }

    /** The tier of this code; what is told without any release if there is no such code, or none at all. */
    public Tier orLowest(String code) {
        return all.stream().filter(tier -> tier.code().equals(code)).findFirst().orElseGet(this::withoutRelease);
    }

    private static Tier read(ConceptDefinitionComponent concept) {
        return new Tier(
                concept.getCode(),
                Integer.parseInt(Concepts.value(concept, "rank").orElseThrow()),
                Concepts.is(concept, "needsRelease"),
                Set.copyOf(Concepts.values(concept, "purpose")),
                Set.copyOf(Concepts.values(concept, "showsTransition")),
                Set.copyOf(Concepts.values(concept, "showsStatus")),
                Set.copyOf(Concepts.values(concept, "showsBusinessStatus")),
                Concepts.value(concept, "reasonShown"),
                Concepts.is(concept, "showsOutcome"));
    }
}
