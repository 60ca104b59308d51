package org.haven.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.haven.guide.Concepts;
import org.haven.guide.Guide;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.stereotype.Component;

/**
 * What a source's Task shows: the Task as the source wrote it, moved on by those steps of the referral that the tier tells,
 * and by nothing else, not even a time stamp. Which they are is in the guide's CodeSystem {@code disclosure-tier}.
 */
@Component
public class Projection {

    private static final String REASONS = Guide.url("CodeSystem", "referral-reason");
    private static final String STATUSES = Guide.url("CodeSystem", "referral-business-status");
    private static final String OUTPUTS = Guide.url("CodeSystem", "referral-task-output");
    private static final String OUTCOMES = Guide.url("CodeSystem", "referral-outcome");

    private final Tiers tiers;
    private final Map<String, String> actors;

    Projection(Guide guide, Tiers tiers) {
        this.tiers = tiers;
        actors = guide.byUrl(CodeSystem.class, Guide.url("CodeSystem", "referral-transition")).getConcept().stream()
                .collect(Collectors.toUnmodifiableMap(ConceptDefinitionComponent::getCode, Projection::actor));
    }

    /** The source's Task once its referral has been delivered; the given Task is left as it is. */
    public Task delivered(Task source) {
        return shown(
                source,
                tiers.withoutRelease(),
                List.of(new Step("receive", new Task().setStatus(TaskStatus.RECEIVED))));
    }

    /**
     * @param source the Task as the source itself wrote it; it is left as it is
     * @param tier the tier in force
     * @param steps the steps of the referral since then, in their order
     * @throws IllegalStateException if the guide contradicts itself: a step that is told leads to a state that is not
     */
    public Task shown(Task source, Tier tier, List<Step> steps) {
        var shown = source.copy();
        steps.stream()
                .filter(step -> tier.transitions().contains(step.transition()))
                .forEach(step -> take(shown, step, tier));
        return shown;
    }

    /**
     * A Task as the source itself left it, without what it had been shown and the tier tells no more: a client sends back
     * what it has read.
     */
    public static Task withoutUntold(Task source, Tier tier) {
        var clean = source.copy();
        told(clean.getBusinessStatus(), STATUSES)
                .filter(status -> !tier.businessStatuses().contains(status))
                .ifPresent(status -> clean.setBusinessStatus(null));
        if (!tier.outcome()) {
            clean.getOutput().removeIf(output -> output.getType().hasCoding(OUTPUTS, "outcome"));
        }
        return clean;
    }

    /**
     * What a source's request to stop shows once the target has answered it.
     *
     * @param request as the source wrote it; it is left as it is
     * @param answer the target's copy
     * @param transition the step that the answer is
     */
    public static Task answered(Task request, Task answer, String transition, Tier tier) {
        var shown = request.copy();
        if (tier.transitions().contains(transition)) {
            shown.setStatus(answer.getStatus());
            if (answer.hasStatusReason()) {
                tier.reasonShown().ifPresent(code -> shown.setStatusReason(concept(REASONS, code)));
            }
        }
        return shown;
    }

    private void take(Task shown, Step step, Tier tier) {
        var after = step.after();
        if (!tier.statuses().contains(after.getStatus().toCode())) {
            throw new IllegalStateException("Tier " + tier.code() + " tells of " + step.transition() + " but not of "
                    + after.getStatus().toCode());
        }
        shown.setStatus(after.getStatus());
        told(after.getBusinessStatus(), STATUSES).ifPresent(status -> {
            if (tier.businessStatuses().contains(status)) {
                shown.setBusinessStatus(concept(STATUSES, status));
            }
        });
        showReason(shown, step, tier);
        if (tier.outcome()) {
            after.getOutput().stream()
                    .filter(output -> output.getType().hasCoding(OUTPUTS, "outcome"))
                    .filter(output -> output.getValue() instanceof CodeableConcept)
                    .flatMap(output -> told((CodeableConcept) output.getValue(), OUTCOMES).stream())
                    .findFirst()
                    .ifPresent(outcome -> showOutcome(shown, outcome));
        }
    }

    private static void showOutcome(Task shown, String outcome) {
        shown.getOutput().removeIf(output -> output.getType().hasCoding(OUTPUTS, "outcome"));
        shown.addOutput().setType(concept(OUTPUTS, "outcome")).setValue(concept(OUTCOMES, outcome));
    }

    /** A reason of the source's or the server's is the source's to know; of the target's, at most that there is one. */
    private void showReason(Task shown, Step step, Tier tier) {
        shown.setStatusReason(null);
        if (!step.after().hasStatusReason()) {
            return;
        }
        if (!"target".equals(actors.get(step.transition()))) {
            shown.setStatusReason(step.after().getStatusReason().copy());
        } else {
            tier.reasonShown().ifPresent(code -> shown.setStatusReason(concept(REASONS, code)));
        }
    }

    /** The code alone: no display, no text, nothing that a person wrote. */
    private static Optional<String> told(CodeableConcept concept, String system) {
        return concept.getCoding().stream()
                .filter(coding -> system.equals(coding.getSystem()))
                .map(Coding::getCode)
                .findFirst();
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept().addCoding(new Coding(system, code, null));
    }

    private static String actor(ConceptDefinitionComponent transition) {
        return Concepts.value(transition, "actor").orElse("");
    }

    /**
     * One step of a referral.
     *
     * @param transition a code of the guide's CodeSystem {@code referral-transition}
     * @param after the Task of the side that took it, as it was afterwards
     */
    public record Step(String transition, Task after) {}
}
