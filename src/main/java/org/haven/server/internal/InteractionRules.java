package org.haven.server.internal;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.stream.Collectors;
import org.haven.guide.Guide;
import org.haven.party.Caller;
import org.haven.party.PartyRole;
import org.haven.server.DirectoryTypes;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.springframework.stereotype.Component;

/**
 * What may be asked at all, and by whom: the guide's CapabilityStatement says what is offered, the token's scopes what
 * this caller may do of it, and the directory is written by the operator.
 */
@Component
final class InteractionRules {

    private final Guide guide;

    InteractionRules(Guide guide) {
        this.guide = guide;
    }

    /**
     * @throws BaseServerResponseException 404 for a type that is not offered, 405 for an interaction that is not, 403 if
     *     the caller may not
     */
    void check(Interaction interaction, Caller caller) {
        if (interaction.resourceType() == null) {
            checkSystem(interaction);
            return;
        }
        var type = interaction.resourceType();
        var offered = (interaction.isOperation() ? guide.named(type) : guide.offered(type))
                .orElseThrow(
                        () -> new ResourceNotFoundException("This server has no " + type + "; it offers " + types()));
        if (!offers(offered, interaction)) {
            throw new MethodNotAllowedException(interaction + " is not offered; for " + type + " there are "
                    + offered.getInteraction().stream()
                            .map(i -> i.getCode().toCode())
                            .collect(Collectors.joining(", ")));
        }
        if (interaction.isOperation()) {
            return;
        }
        if (!caller.may(interaction.permission(), type)) {
            throw new ForbiddenOperationException("The token's scopes do not allow this: " + interaction
                    + " needs system/" + type + "." + interaction.permission());
        }
        if (interaction.writes()
                && DirectoryTypes.contains(type)
                && caller.party().role() != PartyRole.OPERATOR) {
            throw new ForbiddenOperationException("The directory is kept by the operator of this server");
        }
    }

    private void checkSystem(Interaction interaction) {
        var offered = guide.rest().getInteraction().stream()
                .anyMatch(i -> i.getCode().toCode().equals(interaction.code()));
        if (!offered) {
            throw new MethodNotAllowedException(interaction + " is not offered for the whole server");
        }
    }

    private static boolean offers(CapabilityStatementRestResourceComponent offered, Interaction interaction) {
        return interaction.isOperation()
                ? offered.getOperation().stream()
                        .anyMatch(o -> interaction.code().equals("$" + o.getName()))
                : offered.getInteraction().stream()
                        .anyMatch(i -> i.getCode().toCode().equals(interaction.code()));
    }

    private String types() {
        return guide.rest().getResource().stream()
                .filter(CapabilityStatementRestResourceComponent::hasInteraction)
                .map(CapabilityStatementRestResourceComponent::getType)
                .collect(Collectors.joining(", "));
    }
}
