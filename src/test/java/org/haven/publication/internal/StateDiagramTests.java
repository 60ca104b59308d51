package org.haven.publication.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.haven.guide.Guide;
import org.haven.publication.internal.Transitions.Change;
import org.hl7.fhir.r4.model.CodeSystem;
import org.junit.jupiter.api.Test;

class StateDiagramTests {

    private static final Pattern BOX =
            Pattern.compile("<rect class=\"state[^\"]*\" x=\"(\\d+)\" y=\"(\\d+)\" width=\"(\\d+)\" height=\"(\\d+)\"");

    private final Transitions small = new Transitions(List.of(
            new Change("open", List.of("new"), "active", "source", false),
            new Change("pause", List.of("active"), "waiting", "target", false),
            new Change("resume", List.of("waiting"), "active", "target", false),
            new Change("close", List.of("active", "waiting"), "done", "target", false),
            new Change("correct", List.of("active", "done"), "void", "server", true)));

    @Test
    void aStateThatNothingLeavesButACorrectionIsAnEnd() {
        assertThat(small.ends()).containsExactlyInAnyOrder("done", "void");
    }

    @Test
    void everyStateAndEveryChangeIsInThePicture() {
        var svg = new StateDiagram(small).svg("Small", "A small one");
        assertThat(svg).contains(">new<", ">active<", ">waiting<", ">done<", ">void<");
        assertThat(svg)
                .contains(
                        ">source: open<",
                        ">target: pause<",
                        ">target: resume<",
                        ">target: close<",
                        ">server: correct<");
    }

    @Test
    void whatIsPlannedIsDrawnOtherwiseThanWhatIsDone() {
        var svg = new StateDiagram(small).svg("Small", "A small one");
        assertThat(svg).contains("class=\"by-server planned\"").doesNotContain("class=\"by-target planned\"");
    }

    @Test
    void theReferralsPictureIsMadeOfItsTableAndNoTwoStatesOverlap() {
        var system = TheSite.GUIDE.byUrl(CodeSystem.class, Guide.url("CodeSystem", "referral-transition"));
        var transitions = Transitions.of(system);
        var svg = new StateDiagram(transitions).svg("Referral", "Its life");
        assertThat(transitions.states()).contains("requested", "accepted", "completed");
        transitions.changes().forEach(change -> assertThat(svg).contains(": " + change.code() + "<"));
        var boxes = BOX.matcher(svg)
                .results()
                .map(match -> new int[] {
                    Integer.parseInt(match.group(1)),
                    Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(3)),
                    Integer.parseInt(match.group(4))
                })
                .toList();
        assertThat(boxes).hasSize(transitions.states().size());
        for (var one : boxes) {
            for (var other : boxes) {
                assertThat(one == other
                                || one[0] + one[2] <= other[0]
                                || other[0] + other[2] <= one[0]
                                || one[1] + one[3] <= other[1]
                                || other[1] + other[3] <= one[1])
                        .isTrue();
            }
        }
    }
}
