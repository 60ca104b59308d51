package org.haven.referral.internal;

import static org.haven.server.Problems.refusal;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.haven.guide.Guide;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Type;

/**
 * What a source asks for by {@code $transfer}: the parameters of the guide's OperationDefinition {@code task-transfer}.
 *
 * @param owner the new target, {@code Organization/[id]}
 * @param identifier the source's number of the new Task
 * @param release the Consent that names the new target, {@code Consent/[id]}
 * @param deadline by when the referral must have arrived
 * @param priority of the new Task
 */
record TransferOrder(
        String owner,
        Identifier identifier,
        Optional<String> release,
        Optional<DateType> deadline,
        Optional<TaskPriority> priority) {

    private static final Set<String> NAMES = Set.of("owner", "identifier", "release", "deadline", "priority");

    /**
     * @throws BaseServerResponseException 400 for what is not a list of these parameters, each at most once
     */
    static TransferOrder of(Parameters sent) {
        if (sent == null) {
            throw refused("Parameters", "Send Parameters with owner and identifier");
        }
        var names = sent.getParameter().stream()
                .map(ParametersParameterComponent::getName)
                .toList();
        if (!NAMES.containsAll(names) || names.stream().distinct().count() != names.size()) {
            throw refused(
                    "Parameters.parameter",
                    "$transfer takes " + NAMES.stream().sorted().collect(Collectors.joining(", "))
                            + ", each at most once");
        }
        var identifier = value(sent, "identifier", Identifier.class)
                .filter(number -> number.hasSystem() && number.hasValue())
                .orElseThrow(() -> missing("identifier", "valueIdentifier with a system and a value"));
        return new TransferOrder(
                value(sent, "owner", Reference.class)
                        .map(Reference::getReference)
                        .orElseThrow(() -> missing("owner", "valueReference with Organization/[id]")),
                identifier,
                value(sent, "release", Reference.class)
                        .map(reference -> Optional.ofNullable(reference.getReference())
                                .orElseThrow(() -> missing("release", "valueReference with Consent/[id]"))),
                value(sent, "deadline", DateType.class),
                value(sent, "priority", CodeType.class).map(TransferOrder::priority));
    }

    private static TaskPriority priority(CodeType code) {
        try {
            return TaskPriority.fromCode(code.getValue());
        } catch (org.hl7.fhir.exceptions.FHIRException e) {
            throw missing("priority", "valueCode routine, urgent, asap or stat");
        }
    }

    private static <T extends Type> Optional<T> value(Parameters sent, String name, Class<T> type) {
        var parameter = sent.getParameter().stream()
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst();
        if (parameter
                .filter(candidate -> !type.isInstance(candidate.getValue()))
                .isPresent()) {
            throw missing(name, "value" + type.getSimpleName().replaceFirst("Type$", ""));
        }
        return parameter.map(ParametersParameterComponent::getValue).map(type::cast);
    }

    private static BaseServerResponseException missing(String name, String cure) {
        return refused(
                "Parameters.parameter.where(name = '" + name + "')",
                name + ": send " + cure + "; see "
                        + Guide.url(OperationDefinition.class.getSimpleName(), "task-transfer"));
    }

    private static BaseServerResponseException refused(String expression, String cure) {
        return refusal(400, IssueType.INVALID, expression, cure);
    }
}
