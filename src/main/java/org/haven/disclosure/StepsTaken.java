package org.haven.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haven.disclosure.Projection.Step;
import org.haven.guide.Concepts;
import org.haven.guide.Guide;
import org.haven.guide.Terminology;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/** Which steps of the guide's CodeSystem {@code referral-transition} a Task has taken, told from its versions. */
@Component
public class StepsTaken {

    private static final String DELIVERED = "receive";

    private final List<ConceptDefinitionComponent> transitions;
    private final Terminology terminology;

    StepsTaken(Guide guide, Terminology terminology) {
        this.terminology = terminology;
        transitions = guide.byUrl(CodeSystem.class, Guide.url("CodeSystem", "referral-transition"))
                .getConcept();
    }

    /**
     * @param versions the target's Task as it was, from its delivery on, each version in its order
     * @return the steps; a version that is none, such as another priority, is passed over
     */
    public List<Step> of(List<Task> versions) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < versions.size(); i++) {
            var after = versions.get(i);
            var code = i == 0 ? Optional.of(DELIVERED) : between(versions.get(i - 1), after);
            code.ifPresent(transition -> steps.add(new Step(transition, after)));
        }
        return List.copyOf(steps);
    }

    private Optional<String> between(Task before, Task after) {
        var from = before.getStatus().toCode();
        var to = after.getStatus().toCode();
        return transitions.stream()
                .filter(edge -> Concepts.values(edge, "from").contains(from)
                        && Concepts.value(edge, "to").filter(to::equals).isPresent())
                // A request to stop and its refusal are told of by a Task of their own.
                .filter(edge ->
                        !from.equals(to) || Concepts.value(edge, "byTask").isEmpty())
                .filter(edge -> fits(edge, after))
                .map(ConceptDefinitionComponent::getCode)
                .findFirst();
    }

    private boolean fits(ConceptDefinitionComponent edge, Task after) {
        return Concepts.value(edge, "statusReason")
                        .map(set -> terminology.contains(set, after.getStatusReason()))
                        .orElse(true)
                && Concepts.value(edge, "businessStatus")
                        .map(set -> terminology.contains(set, after.getBusinessStatus()))
                        .orElse(true);
    }
}
