package org.haven.guide.internal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.haven.guide.Guide;
import org.hl7.fhir.common.hapi.validation.support.BaseValidationSupportWrapper;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;

/**
 * FHIR R4's own definitions. Any of them is found by its URL; when the validator asks for all of them, to turn each into
 * its own model, it gets the data types and the resource types that this server offers or its guide profiles, and not the
 * other five hundred.
 */
final class StandardDefinitions extends BaseValidationSupportWrapper {

    private final Guide guide;
    private final Set<String> profiled;

    StandardDefinitions(FhirContext fhir, DefaultProfileValidationSupport standard, Guide guide) {
        super(fhir, standard);
        this.guide = guide;
        profiled = guide.all(StructureDefinition.class).stream()
                .map(StructureDefinition::getType)
                .collect(Collectors.toSet());
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends IBaseResource> List<T> fetchAllStructureDefinitions() {
        return (List<T>) super.<StructureDefinition>fetchAllStructureDefinitions().stream()
                .filter(this::needed)
                .toList();
    }

    @Override
    public <T extends IBaseResource> List<T> fetchAllNonBaseStructureDefinitions() {
        return List.of();
    }

    private boolean needed(StructureDefinition definition) {
        if (definition.getDerivation() == TypeDerivationRule.CONSTRAINT) {
            return false;
        }
        return definition.getKind() != StructureDefinitionKind.RESOURCE
                || definition.getAbstract()
                || definition.getType().equals("Bundle")
                || guide.named(definition.getType()).isPresent()
                || profiled.contains(definition.getType());
    }
}
