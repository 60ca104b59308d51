package org.haven.guide.internal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.fhirpath.IFhirPath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.haven.guide.Guide;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.springframework.stereotype.Component;

/**
 * Which of the guide's profiles a resource is meant to meet, told from what it holds. The profiles themselves say what tells
 * them apart: the values that they fix on a resource's own elements, and the rules that they put on these.
 *
 * <p>Of the guide's profiles for the type, one is out if it does not hold on an element on which
 * another demands something else; of the rest the one wins that holds on most.
 */
@Component
public final class ProfileChoice {

    private final Guide guide;
    private final IFhirPath paths;
    private final Map<String, List<Candidate>> candidates = new ConcurrentHashMap<>();

    ProfileChoice(FhirContext fhir, Guide guide) {
        this.guide = guide;
        paths = fhir.newFhirPath();
    }

    /** The profile for this resource; empty if the guide has none for its type. */
    public Optional<String> of(Resource resource) {
        var all = candidates.computeIfAbsent(resource.fhirType(), this::candidates);
        var contested = contested(all);
        Optional<String> best = guide.profileOf(resource.fhirType())
                // What is stored without a profile need not meet one; what is only validated is meant to.
                .or(() -> guide.offered(resource.fhirType()).isPresent()
                        ? Optional.empty()
                        : all.stream().map(Candidate::profile).findFirst());
        var most = 0;
        for (var candidate : all) {
            var held = 0;
            var out = false;
            for (var demand : candidate.demands().entrySet()) {
                var holds = holds(demand.getValue(), resource, demand.getKey());
                out |= !holds && contested.contains(demand.getKey());
                held += holds ? 1 : 0;
            }
            if (!out && held > most) {
                most = held;
                best = Optional.of(candidate.profile());
            }
        }
        return best;
    }

    /** The profiles of this guide that a resource says it meets. */
    public List<String> claimed(Resource resource) {
        return resource.getMeta().getProfile().stream()
                .map(CanonicalType::getValue)
                .filter(url -> url != null
                        && guide.find(StructureDefinition.class, url).isPresent())
                .toList();
    }

    private List<Candidate> candidates(String type) {
        var all = guide.all(StructureDefinition.class).stream()
                .filter(profile ->
                        profile.getType().equals(type) && profile.getDerivation() == TypeDerivationRule.CONSTRAINT)
                .map(ProfileChoice::candidate)
                .toList();
        if (all.size() < 2) {
            return all;
        }
        // What every one of them demands alike tells none from another.
        var common = new HashSet<>(all.get(0).demands().entrySet());
        all.forEach(candidate -> common.retainAll(candidate.demands().entrySet()));
        return all.stream().map(candidate -> candidate.without(common)).toList();
    }

    private static Candidate candidate(StructureDefinition profile) {
        var demands = new HashMap<String, Demand>();
        for (var element : profile.getSnapshot().getElement()) {
            var parts = element.getPath().split("\\.");
            if (parts.length == 2 && !element.hasSliceName() && !parts[1].equals("meta")) {
                var demand = new Demand(fixed(element), rules(element));
                if (demand.says()) {
                    demands.put(parts[1].replace("[x]", ""), demand);
                }
            }
        }
        return new Candidate(profile.getUrl(), demands);
    }

    private static Set<String> fixed(ElementDefinition element) {
        var value = element.hasFixed() ? element.getFixed() : element.getPattern();
        return value == null ? Set.of() : leaves(value);
    }

    /** Every primitive below a value, with its path: a pattern is met by what has at least these. */
    private static Set<String> leaves(Base value) {
        var leaves = new HashSet<String>();
        if (value.isPrimitive()) {
            leaves.add(value.primitiveValue());
        }
        for (var property : value.children()) {
            for (var child : property.getValues()) {
                leaves(child).forEach(leaf -> leaves.add(property.getName() + "." + leaf));
            }
        }
        return leaves;
    }

    private static Set<String> rules(ElementDefinition element) {
        var rules = new HashSet<String>();
        element.getConstraint().stream()
                .filter(rule -> String.valueOf(rule.getSource()).startsWith(Guide.CANONICAL))
                .forEach(rule -> rules.add(rule.getExpression()));
        return rules;
    }

    private static Set<String> contested(List<Candidate> all) {
        var demands = new HashMap<String, Set<Demand>>();
        all.forEach(candidate -> candidate
                .demands()
                .forEach((element, demand) ->
                        demands.computeIfAbsent(element, key -> new HashSet<>()).add(demand)));
        demands.values().removeIf(different -> different.size() < 2);
        return demands.keySet();
    }

    private boolean holds(Demand demand, Resource resource, String element) {
        var values = resource.getNamedProperty(element) == null
                ? List.<Base>of()
                : resource.getNamedProperty(element).getValues();
        return values.stream().anyMatch(value -> holds(demand, value));
    }

    private boolean holds(Demand demand, Base value) {
        return leaves(value).containsAll(demand.fixed())
                && demand.rules().stream().allMatch(rule -> holds(rule, value));
    }

    /** The engine keeps state while it evaluates. A rule that it cannot judge tells nothing. */
    private synchronized boolean holds(String rule, Base value) {
        try {
            return paths.evaluateFirst(value, rule, BooleanType.class)
                    .map(BooleanType::booleanValue)
                    .orElse(false);
        } catch (RuntimeException e) {
            return false;
        }
    }

    /**
     * @param fixed the leaves of the value or pattern; empty if there is none
     * @param rules the guide's own FHIRPath rules
     */
    private record Demand(Set<String> fixed, Set<String> rules) {

        boolean says() {
            return !fixed.isEmpty() || !rules.isEmpty();
        }
    }

    /** A profile with what it demands of the resource's own elements. */
    private record Candidate(String profile, Map<String, Demand> demands) {

        Candidate without(Set<Map.Entry<String, Demand>> common) {
            var rest = new HashMap<>(demands);
            rest.entrySet().removeAll(common);
            return new Candidate(profile, rest);
        }
    }
}
