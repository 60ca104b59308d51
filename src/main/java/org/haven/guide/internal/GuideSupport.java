package org.haven.guide.internal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.haven.guide.Guide;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;

/** Shows the guide's artefacts to the validator, by canonical URL with and without version. */
final class GuideSupport implements IValidationSupport {

    private final FhirContext fhir;
    private final Map<String, MetadataResource> byUrl = new HashMap<>();

    GuideSupport(FhirContext fhir, Guide guide) {
        this.fhir = fhir;
        guide.all(MetadataResource.class).forEach(artefact -> {
            byUrl.put(artefact.getUrl(), artefact);
            byUrl.put(artefact.getUrl() + "|" + artefact.getVersion(), artefact);
        });
    }

    @Override
    public FhirContext getFhirContext() {
        return fhir;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends IBaseResource> T fetchResource(Class<T> type, String canonical) {
        var found = byUrl.get(canonical);
        // The validator asks without a type when any will do.
        return type == null || type.isInstance(found) ? (T) found : null;
    }

    @Override
    public IBaseResource fetchStructureDefinition(String canonical) {
        return fetchResource(StructureDefinition.class, canonical);
    }

    @Override
    public IBaseResource fetchValueSet(String canonical) {
        return fetchResource(ValueSet.class, canonical);
    }

    @Override
    public IBaseResource fetchCodeSystem(String canonical) {
        return fetchResource(CodeSystem.class, canonical);
    }

    @Override
    public boolean isCodeSystemSupported(ValidationSupportContext context, String system) {
        return fetchCodeSystem(system) != null;
    }

    @Override
    public boolean isValueSetSupported(ValidationSupportContext context, String canonical) {
        return fetchValueSet(canonical) != null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends IBaseResource> List<T> fetchAllNonBaseStructureDefinitions() {
        var definitions = new ArrayList<T>();
        byUrl.forEach((url, artefact) -> {
            if (artefact instanceof StructureDefinition && !url.contains("|")) {
                definitions.add((T) artefact);
            }
        });
        return definitions;
    }
}
