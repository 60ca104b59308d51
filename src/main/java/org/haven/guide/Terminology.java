package org.haven.guide;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ValueSet;

/** Answers whether a code is in one of the guide's value sets. */
public final class Terminology {

    private final IValidationSupport support;
    private final Map<String, Set<String>> codes = new ConcurrentHashMap<>();

    /**
     * @param support the guide's value sets and code systems, with an expander
     */
    public Terminology(IValidationSupport support) {
        this.support = support;
    }

    /** True if one of the concept's codings is a member. */
    public boolean contains(String valueSet, CodeableConcept concept) {
        return concept.getCoding().stream()
                .anyMatch(coding -> members(valueSet).contains(coding.getSystem() + "|" + coding.getCode()));
    }

    /** The codes of a value set, without their systems, for a message to an integrator. */
    public String codes(String valueSet) {
        return members(valueSet).stream()
                .map(member -> member.substring(member.lastIndexOf('|') + 1))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The codes of a value set, sorted, without their systems; empty if the set is not known or cannot be listed. */
    public Optional<List<String>> find(String valueSet) {
        var known = Optional.ofNullable(codes.get(valueSet)).or(() -> expand(valueSet));
        // Value sets are named by profiles and not by callers, so there are only so many.
        known.ifPresent(members -> codes.put(valueSet, members));
        return known.map(members -> members.stream()
                .map(member -> member.substring(member.lastIndexOf('|') + 1))
                .distinct()
                .sorted()
                .toList());
    }

    private Set<String> members(String valueSet) {
        return codes.computeIfAbsent(
                valueSet,
                url -> expand(url).orElseThrow(() -> new IllegalStateException("The guide has no value set " + url)));
    }

    private Optional<Set<String>> expand(String valueSet) {
        return Optional.ofNullable(support.fetchValueSet(valueSet))
                .map(set -> support.expandValueSet(new ValidationSupportContext(support), null, set))
                .map(outcome -> (ValueSet) outcome.getValueSet())
                .map(set -> set.getExpansion().getContains().stream()
                        .map(member -> member.getSystem() + "|" + member.getCode())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
