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
    private static final Transitions TRANSITIONS = Transitions.ofReferral(GUIDE);
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
    void fromAnEndNobodyGoesOnButASourceMayCallItAnError() {
        assertThat(ENDS)
                .allSatisfy(end -> assertThat(List.of(Actor.values()))
                        .allSatisfy(actor -> assertThat(TRANSITIONS.reachable(end, actor, () -> Transition.NEW))
                                .isEqualTo(actor == Actor.SOURCE ? "entered-in-error" : "none")));
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
        assertThat(TRANSITIONS.reachable(Transition.NEW, Actor.SOURCE, () -> Transition.NEW))
                .isEqualTo("draft, requested");
        assertThat(TRANSITIONS.reachable(Transition.NEW, Actor.TARGET, () -> Transition.NEW))
                .isEqualTo("none");
    }

    @Example
    void everyRowIsEnforcedToday() {
        assertThat(GUIDE.byUrl(CodeSystem.class, Guide.url("CodeSystem", "referral-transition"))
                        .getConcept())
                .hasSameSizeAs(TRANSITIONS.all());
    }

    @Example
    void aPauseEndsWhereItBegan() {
        for (var before : List.of("accepted", "in-progress")) {
            assertThat(TRANSITIONS.reachable("on-hold", Actor.TARGET, () -> before))
                    .isEqualTo(before.equals("accepted") ? "accepted, failed" : "failed, in-progress");
            assertThat(TRANSITIONS.find("on-hold", before, Actor.TARGET, () -> before))
                    .isPresent();
        }
        assertThat(TRANSITIONS.find("on-hold", "accepted", Actor.TARGET, () -> "in-progress"))
                .isEmpty();
    }

    @Example
    void whatAnotherTaskMakesNoUpdateMakes() {
        assertThat(TRANSITIONS.find("in-progress", "cancelled", Actor.SOURCE, () -> Transition.NEW))
                .isEmpty();
        assertThat(TRANSITIONS.exists("in-progress", "cancelled")).isTrue();
        assertThat(TRANSITIONS.exists("accepted", "accepted")).isFalse();
        assertThat(TRANSITIONS.statesFor("abort", Actor.SOURCE))
                .containsExactlyInAnyOrder("received", "accepted", "in-progress", "on-hold");
    }

    @Example
    void endsAreWhereNothingButACorrectionFollows() {
        assertThat(states0().stream().filter(TRANSITIONS::isEnd))
                .containsExactlyInAnyOrder("rejected", "cancelled", "failed", "completed", "entered-in-error");
    }

    @Example
    void aRequestToAbortIsAskedByTheSourceAndAnsweredByTheTarget() {
        var abort = Transitions.ofAbort(GUIDE);
        assertThat(abort.reachable(Transition.NEW, Actor.SOURCE, () -> Transition.NEW))
                .isEqualTo("requested");
        assertThat(abort.reachable("requested", Actor.SOURCE, () -> Transition.NEW))
                .isEqualTo("cancelled");
        assertThat(abort.reachable("requested", Actor.TARGET, () -> Transition.NEW))
                .isEqualTo("accepted, rejected");
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
                .filter(edge -> edge.byTask().isEmpty() && (!edge.back() || to.equals("accepted")))
                .anyMatch(edge -> edge.from().contains(from) && edge.to().equals(to) && edge.actor() == actor);
        assertThat(TRANSITIONS.find(from, to, actor, () -> "accepted").isPresent())
                .isEqualTo(drawn);
        assertThat(TRANSITIONS.reachable(from, actor, () -> "accepted").contains(to))
                .isEqualTo(drawn);
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
