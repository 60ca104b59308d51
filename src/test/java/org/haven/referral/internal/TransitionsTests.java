package org.haven.referral.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.haven.guide.Guide;
import org.haven.referral.internal.Transition.Actor;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.hl7.fhir.r4.model.ValueSet;

/** The referral's states and edges, as the guide draws them. */
class TransitionsTests {

    private static final Guide GUIDE = new Guide(FhirContext.forR4Cached());
    private static final Transitions TRANSITIONS = new Transitions(GUIDE);
    private static final Set<String> ENDS = Set.of("cancelled", "rejected", "completed", "failed");

    @Example
    void everyStateIsOneOfFhirs() {
        assertThat(states0().stream().filter(state -> !state.equals(Transition.NEW)))
                .allSatisfy(state -> assertThat(TaskStatus.fromCode(state)).isNotNull());
    }

    @Example
    void everyValueSetThatAnEdgeNeedsIsInTheGuide() {
        assertThat(TRANSITIONS.all())
                .flatMap(edge -> Stream.of(edge.statusReason(), edge.businessStatus(), edge.outcome())
                        .flatMap(java.util.Optional::stream)
                        .toList())
                .allSatisfy(set -> assertThat(GUIDE.find(ValueSet.class, set)).isPresent());
    }

    @Example
    void fromAnEndNobodyGoesOn() {
        assertThat(ENDS)
                .allSatisfy(end -> assertThat(List.of(Actor.values()))
                        .allSatisfy(actor ->
                                assertThat(TRANSITIONS.reachable(end, actor)).isEqualTo("none")));
    }

    @Example
    void everyStateIsReachedFromTheBeginning() {
        var reached = Stream.iterate(
                        Set.of(Transition.NEW),
                        known -> Stream.concat(
                                        known.stream(),
                                        TRANSITIONS.all().stream()
                                                .filter(edge ->
                                                        edge.from().stream().anyMatch(known::contains))
                                                .map(Transition::to))
                                .collect(Collectors.toSet()))
                .skip(10)
                .findFirst()
                .orElseThrow();
        assertThat(reached).containsAll(states0()).containsAll(ENDS);
    }

    @Example
    void aSourceBeginsAndATargetDoesNot() {
        assertThat(TRANSITIONS.reachable(Transition.NEW, Actor.SOURCE)).isEqualTo("draft, requested");
        assertThat(TRANSITIONS.reachable(Transition.NEW, Actor.TARGET)).isEqualTo("none");
    }

    @Example
    void whatTheGuidePlansIsNoEdgeYet() {
        assertThat(TRANSITIONS.all()).extracting(Transition::code).contains("submit", "cancel", "complete");
        assertThat(TRANSITIONS.all())
                .extracting(Transition::code)
                .doesNotContain("cancel-delivered", "expire", "abort-accepted", "revoke", "entered-in-error");
    }

    @Example
    void everyRowOfTheTableIsInTheGuide() {
        var rows = GUIDE.byUrl(CodeSystem.class, Guide.url("CodeSystem", "referral-transition")).getConcept().stream()
                .flatMap(concept -> concept.getProperty().stream())
                .filter(property -> property.getCode().equals("row"))
                .map(property -> property.getValueIntegerType().getValue())
                .collect(Collectors.toSet());
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 18).boxed().toList());
    }

    @Property
    void anEdgeIsFoundExactlyWhereTheGuideDrawsIt(
            @ForAll("states") String from, @ForAll("states") String to, @ForAll Actor actor) {
        var drawn = TRANSITIONS.all().stream()
                .anyMatch(edge -> edge.from().contains(from) && edge.to().equals(to) && edge.actor() == actor);
        assertThat(TRANSITIONS.find(from, to, actor).isPresent()).isEqualTo(drawn);
        assertThat(TRANSITIONS.reachable(from, actor).contains(to)).isEqualTo(drawn);
    }

    @Provide
    Arbitrary<String> states() {
        return Arbitraries.of(states0());
    }

    private static Set<String> states0() {
        return TRANSITIONS.all().stream()
                .flatMap(edge -> Stream.concat(edge.from().stream(), Stream.of(edge.to())))
                .collect(Collectors.toSet());
    }
}
