package org.haven.publication.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;

/**
 * A state machine as a code system has it: each concept a change, with the properties from, to and actor.
 *
 * @param changes all changes that lead somewhere, in the order of the table
 */
record Transitions(List<Change> changes) {

    static Transitions of(CodeSystem system) {
        var changes = new ArrayList<Change>();
        for (var concept : ConceptTable.sorted(system.getConcept())) {
            var from = texts(concept, "from");
            var actor = texts(concept, "actor").stream().findFirst().orElse("");
            var planned = texts(concept, "planned").contains("true");
            for (var to : texts(concept, "to")) {
                if (!from.isEmpty()) {
                    changes.add(new Change(concept.getCode(), from, to, actor, planned));
                }
            }
        }
        return new Transitions(List.copyOf(changes));
    }

    private static List<String> texts(ConceptDefinitionComponent concept, String property) {
        return ConceptTable.property(concept, property)
                .map(value -> value.getValue().primitiveValue())
                .distinct()
                .toList();
    }

    /** Every state, in the order in which the table comes to it. */
    Set<String> states() {
        var states = new LinkedHashSet<String>();
        changes.forEach(change -> {
            states.addAll(change.from());
            states.add(change.to());
        });
        return states;
    }

    /** States that nothing leaves, or nothing but a correction: a change to a state that nothing leaves at all. */
    Set<String> ends() {
        var left = new LinkedHashSet<String>();
        changes.forEach(change -> left.addAll(change.from()));
        var ends = new LinkedHashSet<String>();
        for (var state : states()) {
            if (changes.stream()
                    .filter(change -> change.from().contains(state))
                    .noneMatch(change -> left.contains(change.to()))) {
                ends.add(state);
            }
        }
        return ends;
    }

    /**
     * @param code what the change is called
     * @param from the states that it leaves
     * @param to the state that it leads to
     * @param actor who makes it; blank if nobody is named
     * @param planned whether the server does not do it yet
     */
    record Change(String code, List<String> from, String to, String actor, boolean planned) {}
}
