package org.haven.referral.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haven.guide.Concepts;
import org.haven.guide.Guide;
import org.haven.referral.internal.Transition.Actor;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;

/** A Task's states and edges, read from the guide; what the guide marks as planned is no edge yet. */
final class Transitions {

    private final List<Transition> all;
    private final List<Transition> updates;

    private Transitions(Guide guide, String codeSystem) {
        all = guide.byUrl(CodeSystem.class, Guide.url("CodeSystem", codeSystem)).getConcept().stream()
                .filter(edge -> !Concepts.is(edge, "planned"))
                .map(Transitions::read)
                .toList();
        updates = all.stream().filter(edge -> edge.byTask().isEmpty()).toList();
    }

    /** Those of a coordinating Task. */
    static Transitions ofReferral(Guide guide) {
        return new Transitions(guide, "referral-transition");
    }

    /** Those of a request to abort. */
    static Transitions ofAbort(Guide guide) {
        return new Transitions(guide, "abort-transition");
    }

    /**
     * The edge that leads from one state to another for this actor, by an update of the Task.
     *
     * @param before the state before the one that is left; asked for only if an edge depends on it
     */
    Optional<Transition> find(String from, String to, Actor actor, Supplier<String> before) {
        return between(from, to)
                .filter(edge -> edge.actor() == actor)
                .filter(edge -> !edge.back() || edge.to().equals(before.get()))
                .findFirst();
    }

    /** True if somebody may take the step, though perhaps not this actor. */
    boolean exists(String from, String to) {
        return all.stream()
                .anyMatch(edge -> edge.from().contains(from)
                        && edge.to().equals(to)
                        && (edge.byTask().isEmpty() || !from.equals(to)));
    }

    /** True if this actor may take the step, were it not for what was before. */
    boolean takes(String from, String to, Actor actor) {
        return between(from, to).anyMatch(edge -> edge.actor() == actor);
    }

    /** The states that an actor can reach from here by an update, for the refusal that names them. */
    String reachable(String from, Actor actor, Supplier<String> before) {
        var states = updates.stream()
                .filter(edge -> edge.from().contains(from) && edge.actor() == actor)
                .filter(edge -> !edge.back() || edge.to().equals(before.get()))
                .map(Transition::to)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return states.isEmpty() ? "none" : states;
    }

    /** The states in which an actor may bring about something by a separate Task. */
    Set<String> statesFor(String byTask, Actor actor) {
        return all.stream()
                .filter(edge -> edge.byTask().filter(byTask::equals).isPresent() && edge.actor() == actor)
                .flatMap(edge -> edge.from().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** True if nothing leaves the state but a correction: an edge to a state that nothing leaves. */
    boolean isEnd(String state) {
        return all.stream()
                .filter(edge -> edge.from().contains(state))
                .allMatch(edge -> all.stream().noneMatch(next -> next.from().contains(edge.to())));
    }

    List<Transition> all() {
        return all;
    }

    private Stream<Transition> between(String from, String to) {
        return updates.stream()
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
                Concepts.value(concept, "outcome"),
                Concepts.is(concept, "reason"),
                Concepts.is(concept, "back"),
                Concepts.value(concept, "byTask"));
    }
}
