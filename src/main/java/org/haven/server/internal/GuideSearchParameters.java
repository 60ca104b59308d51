package org.haven.server.internal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.FhirVersionEnum;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.jpa.searchparam.registry.ISearchParamProvider;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.server.SimpleBundleProvider;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haven.guide.Guide;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.SearchParameter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Gives HAPI's registry the search parameters that the guide's CapabilityStatement names, and no others: what is not
 * offered is not indexed, and what is not indexed is refused.
 */
@Component
class GuideSearchParameters implements ISearchParamProvider {

    private final List<SearchParameter> parameters;
    private final Set<String> types;

    @Autowired
    GuideSearchParameters(Guide guide) {
        this(guide, offered(guide));
    }

    GuideSearchParameters(Guide guide, List<SearchParameter> parameters) {
        this.parameters = parameters;
        this.types = guide.rest().getResource().stream()
                .map(CapabilityStatementRestResourceComponent::getType)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<SearchParameter> offered(Guide guide) {
        var bases = new LinkedHashMap<String, TreeSet<String>>();
        for (var resource : guide.rest().getResource()) {
            resource.getSearchParam()
                    .forEach(parameter -> bases.computeIfAbsent(parameter.getDefinition(), url -> new TreeSet<>())
                            .add(resource.getType()));
            guide.rest()
                    .getSearchParam()
                    .forEach(parameter -> bases.computeIfAbsent(parameter.getDefinition(), url -> new TreeSet<>())
                            .add(resource.getType()));
        }
        var known = known(guide);
        var parameters = new ArrayList<SearchParameter>();
        bases.forEach((url, on) -> {
            var definition = known.get(url);
            if (definition == null) {
                throw new IllegalStateException("The guide offers a search parameter that nobody defines: " + url);
            }
            var narrowed = definition.copy();
            narrowed.setId("SearchParameter/" + definition.getIdPart());
            // FHIR R4 published most of its search parameters as drafts; HAPI leaves drafts out.
            narrowed.setStatus(PublicationStatus.ACTIVE);
            narrowed.getBase().clear();
            on.forEach(narrowed::addBase);
            // So that a chain without a type leads to those that are here.
            narrowed.getTarget()
                    .removeIf(target -> !target.getCode().equals("Resource")
                            && guide.offered(target.getCode()).isEmpty());
            parameters.add(narrowed);
        });
        return parameters;
    }

    private static Map<String, SearchParameter> known(Guide guide) {
        var known = new HashMap<String, SearchParameter>();
        List<IBaseResource> standard =
                FhirContext.forCached(FhirVersionEnum.R4).getValidationSupport().fetchAllSearchParameters();
        standard.stream().map(SearchParameter.class::cast).forEach(p -> known.put(p.getUrl(), p));
        guide.all(SearchParameter.class).forEach(p -> known.put(p.getUrl(), p));
        return known;
    }

    /** The definition of a parameter that is offered for a type; its targets are types that are offered. */
    Optional<SearchParameter> find(String type, String name) {
        return parameters.stream()
                .filter(parameter -> parameter.getCode().equals(name) && parameter.hasBase(type))
                .findFirst();
    }

    /** The offered types that a reference parameter leads to. */
    Set<String> targets(SearchParameter definition) {
        return definition.getTarget().stream()
                .map(CodeType::getCode)
                .flatMap(target -> target.equals("Resource") ? types.stream() : Stream.of(target))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<IIdType> ids() {
        return parameters.stream()
                .map(SearchParameter::getIdElement)
                .map(IIdType.class::cast)
                .toList();
    }

    @Override
    public IBundleProvider search(SearchParameterMap ignored) {
        return new SimpleBundleProvider(
                parameters.stream().map(SearchParameter::copy).toList());
    }

    @Override
    public IBaseResource read(IIdType id) {
        return parameters.stream()
                .filter(parameter -> parameter.getIdPart().equals(id.getIdPart()))
                .findFirst()
                .map(SearchParameter::copy)
                .orElseThrow(() -> new ResourceNotFoundException(id));
    }
}
