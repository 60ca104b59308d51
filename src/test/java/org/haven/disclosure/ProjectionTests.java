package org.haven.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.haven.disclosure.Projection.Step;
import org.haven.guide.Guide;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/**
 * A source's Task tells what the tier allows and not a byte more, whatever the referral goes through. Walks of the guide's own
 * transitions are shown; whatever the target writes carries a marker.
 */
class ProjectionTests {

    private static final String MARKER = "marker-of-the-target";

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final Guide GUIDE = new Guide(FHIR);
    private static final Tiers TIERS = new Tiers(GUIDE);
    private static final Projection PROJECTION = new Projection(GUIDE, TIERS);
    private static final List<ConceptDefinitionComponent> TRANSITIONS = GUIDE.byUrl(
                    CodeSystem.class, Guide.url("CodeSystem", "referral-transition"))
            .getConcept();

    @Example
    void theTiersAreInTheirOrderAndTheFirstNeedsNoRelease() {
        assertThat(TIERS.all())
                .extracting(Tier::code)
                .containsExactly("delivery", "acknowledgement", "status", "outcome");
        assertThat(TIERS.withoutRelease().code()).isEqualTo("delivery");
        assertThat(TIERS.all().stream().filter(Tier::needsRelease)).hasSize(3);
    }

    @Example
    void aHigherTierTellsAllThatALowerOneTells() {
        for (int i = 1; i < TIERS.all().size(); i++) {
            var lower = TIERS.all().get(i - 1);
            var higher = TIERS.all().get(i);
            assertThat(higher.transitions()).containsAll(lower.transitions());
            assertThat(higher.statuses()).containsAll(lower.statuses());
            assertThat(higher.businessStatuses()).containsAll(lower.businessStatuses());
        }
    }

    @Example
    void everyStateThatATierTellsIsReachedByAStepThatItTells() {
        for (var tier : TIERS.all()) {
            var reached = TRANSITIONS.stream()
                    .filter(step -> tier.transitions().contains(step.getCode()))
                    .flatMap(step -> values(step, "to").stream())
                    .collect(Collectors.toSet());
            assertThat(tier.statuses()).as(tier.code()).isEqualTo(reached);
        }
    }

    @Example
    void withoutAReleaseAcceptanceIsNotTold() {
        var shown = PROJECTION.shown(
                source(),
                tier("delivery"),
                List.of(step("receive", "received"), step("accept", "accepted"), step("start", "in-progress")));
        assertThat(shown.getStatus()).isEqualTo(TaskStatus.RECEIVED);
    }

    @Example
    void aRejectionIsToldWithoutItsReason() {
        var shown = PROJECTION.shown(
                source(), tier("acknowledgement"), List.of(step("receive", "received"), step("reject", "rejected")));
        assertThat(shown.getStatus()).isEqualTo(TaskStatus.REJECTED);
        assertThat(shown.getStatusReason().getCoding())
                .extracting(Coding::getCode)
                .containsExactly("not-disclosed");
    }

    /** A source that cancels sends back what it was shown under a tier that has fallen since. */
    @Example
    void whatASourceSendsBackKeepsNothingThatTheTierTellsNoMore() {
        var sent = source();
        sent.setBusinessStatus(new CodeableConcept()
                .addCoding(new Coding(Guide.url("CodeSystem", "referral-business-status"), "scheduled", null)));
        sent.addOutput()
                .setType(new CodeableConcept()
                        .addCoding(new Coding(Guide.url("CodeSystem", "referral-task-output"), "outcome", null)))
                .setValue(new CodeableConcept()
                        .addCoding(
                                new Coding(Guide.url("CodeSystem", "referral-outcome"), "services-completed", null)));
        assertThat(Projection.withoutUntold(sent, tier("delivery")).equalsDeep(source()))
                .isTrue();
        assertThat(Projection.withoutUntold(sent, tier("status")).hasBusinessStatus())
                .isTrue();
        assertThat(Projection.withoutUntold(sent, tier("status")).hasOutput()).isFalse();
        assertThat(Projection.withoutUntold(sent, tier("outcome")).equalsDeep(sent))
                .isTrue();
    }

    @Example
    void anOutcomeIsToldAsACodeInTheTierOutcomeOnly() {
        var steps = List.of(
                step("receive", "received"),
                step("accept", "accepted"),
                step("start", "in-progress"),
                step("complete", "completed"));
        assertThat(PROJECTION.shown(source(), tier("status"), steps).getOutput())
                .isEmpty();
        var shown = PROJECTION.shown(source(), tier("outcome"), steps);
        assertThat(shown.getOutput()).hasSize(1);
        assertThat(((CodeableConcept) shown.getOutputFirstRep().getValue())
                        .getCodingFirstRep()
                        .getCode())
                .isEqualTo("services-completed");
    }

    @Property
    void nothingThatTheTargetWroteIsToldByAnyTier(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 9) Integer> choices,
            @ForAll @IntRange(min = 0, max = 3) int rank) {
        var tier = TIERS.all().get(rank);
        var steps = walk(choices);
        var source = source();

        var shown = PROJECTION.shown(source, tier, steps);

        assertThat(json(shown)).doesNotContain(MARKER);
        assertThat(tier.statuses()).contains(shown.getStatus().toCode());
        assertThat(codes(shown.getBusinessStatus())).isSubsetOf(tier.businessStatuses());
        // Beyond these four elements it is the source's own Task.
        shown.setStatus(source.getStatus())
                .setStatusReason(null)
                .setBusinessStatus(null)
                .setOutput(null);
        assertThat(shown.equalsDeep(source)).isTrue();
    }

    @Property
    void whatATierDoesNotTellLeavesNoTrace(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 9) Integer> choices,
            @ForAll @IntRange(min = 0, max = 3) int rank) {
        var tier = TIERS.all().get(rank);
        var steps = walk(choices);
        var told = steps.stream()
                .filter(step -> tier.transitions().contains(step.transition()))
                .toList();

        assertThat(json(PROJECTION.shown(source(), tier, steps)))
                .isEqualTo(json(PROJECTION.shown(source(), tier, told)));
    }

    /** A way through the guide's table from {@code requested}; each choice picks among the steps that are open. */
    private static List<Step> walk(List<Integer> choices) {
        var steps = new ArrayList<Step>();
        var state = "requested";
        for (int choice : choices) {
            var from = state;
            var open = TRANSITIONS.stream()
                    .filter(transition -> values(transition, "from").contains(from))
                    .toList();
            if (open.isEmpty()) {
                break;
            }
            var taken = open.get(choice % open.size());
            state = values(taken, "to").get(0);
            steps.add(step(taken.getCode(), state));
        }
        return steps;
    }

    private static Step step(String transition, String state) {
        var after = new Task().setStatus(TaskStatus.fromCode(state));
        after.setDescription(MARKER).setLastModified(new Date()).setFor(new Reference("Patient/" + MARKER));
        after.addNote().setText(MARKER);
        after.addIdentifier().setValue(MARKER);
        after.setOwner(new Reference("Organization/target").setDisplay(MARKER));
        var byTarget = TRANSITIONS.stream()
                .filter(t -> t.getCode().equals(transition))
                .anyMatch(t -> values(t, "actor").contains("target"));
        if (byTarget) {
            after.setStatusReason(code("referral-reason", "capacity"));
        }
        after.setBusinessStatus(code("referral-business-status", "no-show"));
        after.addOutput()
                .setType(code("referral-task-output", "outcome"))
                .setValue(code("referral-outcome", "services-completed"));
        after.addOutput()
                .setType(new CodeableConcept().setText(MARKER))
                .setValue(new Reference("Observation/" + MARKER));
        return new Step(transition, after);
    }

    private static CodeableConcept code(String system, String code) {
        return new CodeableConcept()
                .setText(MARKER)
                .addCoding(new Coding(Guide.url("CodeSystem", system), code, MARKER));
    }

    private static Task source() {
        var task = new Task().setStatus(TaskStatus.REQUESTED);
        task.setId("Task/source-1");
        task.setOwner(new Reference("Organization/target"));
        return task;
    }

    private static Tier tier(String code) {
        return TIERS.all().stream()
                .filter(t -> t.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> codes(CodeableConcept concept) {
        return concept.getCoding().stream().map(Coding::getCode).collect(Collectors.toSet());
    }

    private static List<String> values(ConceptDefinitionComponent concept, String property) {
        return concept.getProperty().stream()
                .filter(p -> p.getCode().equals(property))
                .map(p -> p.getValue().primitiveValue())
                .toList();
    }

    private static String json(Task task) {
        return FHIR.newJsonParser().encodeResourceToString(task);
    }
}
