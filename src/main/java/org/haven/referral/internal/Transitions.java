package org.haven.referral.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haven.guide.Concepts;
import org.haven.guide.Guide;
import org.haven.referral.internal.Transition.Actor;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.springframework.stereotype.Component;

/** The referral's states and edges, read from the guide; what the guide marks as planned is no edge yet. */
@Component
final class Transitions {

    private final List<Transition> all;

    Transitions(Guide guide) {
        all = guide.byUrl(CodeSystem.class, Guide.url("CodeSystem", "referral-transition")).getConcept().stream()
                .filter(edge -> !Concepts.is(edge, "planned"))
                .map(Transitions::read)
                .toList();
    }

    /** The edge that leads from one state to another for this actor. */
    Optional<Transition> find(String from, String to, Actor actor) {
        return between(from, to).filter(edge -> edge.actor() == actor).findFirst();
    }

    /** True if somebody may take the step, though perhaps not this actor. */
    boolean exists(String from, String to) {
        return between(from, to).findAny().isPresent();
    }

    /** The states that an actor can reach from here, for the refusal that names them. */
    String reachable(String from, Actor actor) {
        var states = all.stream()
                .filter(edge -> edge.from().contains(from) && edge.actor() == actor)
                .map(Transition::to)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return states.isEmpty() ? "none" : states;
    }

    List<Transition> all() {
        return all;
    }

    private Stream<Transition> between(String from, String to) {
        return all.stream()
                .filter(edge -> edge.from().contains(from) && edge.to().equals(to));
    }

    private static Transition read(ConceptDefinitionComponent concept) {
        return new Transition(
                concept.getCode(),
                Set.copyOf(Concepts.values(concept, "from")),
                Concepts.value(concept, "to").orElseThrow(),
                Actor.valueOf(Concepts.value(concept, "actor").orElseThrow().toUpperCase(Locale.ROOT)),
                Concepts.value(concept, "statusReason"),
                Concepts.value(concept, "businessStatus"),
                Concepts.value(concept, "outcome"));
    }
}
