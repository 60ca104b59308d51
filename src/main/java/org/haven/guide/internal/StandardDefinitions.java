package org.haven.guide.internal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haven.guide.Guide;
import org.hl7.fhir.common.hapi.validation.support.BaseValidationSupportWrapper;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;

/**
 * FHIR R4's own definitions. Any of them is found by its URL; when the validator asks for all of them, to turn each into
 * its own model, it gets the data types and the resource types that this server offers or its guide profiles, and not the
 * other five hundred.
 */
final class StandardDefinitions extends BaseValidationSupportWrapper {

    private final Guide guide;
    private final Set<String> profiled;
    private final Map<String, Set<String>> listed;
    private final Map<String, Optional<CodeSystem>> codeSystems = new ConcurrentHashMap<>();

    StandardDefinitions(FhirContext fhir, DefaultProfileValidationSupport standard, Guide guide) {
        super(fhir, standard);
        this.guide = guide;
        profiled = guide.all(StructureDefinition.class).stream()
                .map(StructureDefinition::getType)
                .collect(Collectors.toSet());
        listed = guide.all(ValueSet.class).stream()
                .flatMap(set -> set.getCompose().getInclude().stream())
                .filter(ConceptSetComponent::hasSystem)
                .collect(Collectors.groupingBy(
                        ConceptSetComponent::getSystem,
                        Collectors.flatMapping(
                                include -> include.getConcept().stream().map(ConceptReferenceComponent::getCode),
                                Collectors.toSet())));
    }

    /** HL7 adds codes to its systems after FHIR R4 was published; those that a value set of the guide lists are known. */
    @Override
    public IBaseResource fetchCodeSystem(String system) {
        // Any other address may come from a caller, and what callers send is not kept.
        return listed.containsKey(system)
                ? codeSystems.computeIfAbsent(system, this::completed).orElse(null)
                : super.fetchCodeSystem(system);
    }

    private Optional<CodeSystem> completed(String system) {
        var standard = (CodeSystem) super.fetchCodeSystem(system);
        var missing = new TreeSet<>(listed.get(system));
        if (standard == null || !standard.hasConcept()) {
            return Optional.ofNullable(standard);
        }
        missing.removeAll(codes(standard.getConcept()));
        if (missing.isEmpty()) {
            return Optional.of(standard);
        }
        var completed = standard.copy();
        missing.forEach(code -> completed.addConcept().setCode(code));
        return Optional.of(completed);
    }

    private static Set<String> codes(List<ConceptDefinitionComponent> concepts) {
        return concepts.stream()
                .flatMap(concept -> Stream.concat(Stream.of(concept.getCode()), codes(concept.getConcept()).stream()))
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
