package org.haven.server.internal;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haven.guide.Guide;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.springframework.stereotype.Component;

/**
 * Which search parameters may be used: those that the guide's CapabilityStatement names. Silence is no: an unknown
 * parameter is refused, never ignored, because an ignored one answers a wider question than was asked.
 */
@Component
final class SearchRules {

    /** Parameters that shape the answer; FHIR R4, 3.1.1.4 and 3.1.1.5. */
    private static final Set<String> RESULT = Set.of(
            "_count", "_elements", "_format", "_include", "_offset", "_pretty", "_revinclude", "_sort", "_summary", "_total");

    private final Guide guide;

    SearchRules(Guide guide) {
        this.guide = guide;
    }

    /**
     * @param parameters names as sent, with modifiers and chains, and their values
     * @throws InvalidRequestException for a parameter, an include or a sort that is not offered for the type
     */
    void check(String type, Map<String, String[]> parameters) {
        var offered = guide.offered(type).orElseThrow();
        parameters.forEach((name, values) -> {
            switch (name.replaceFirst(":.*$", "")) {
                case "_include" -> checkIncludes(name, values, offered.getSearchInclude(), type);
                case "_revinclude" -> checkIncludes(name, values, offered.getSearchRevInclude(), type);
                case "_sort" -> checkSort(values, type);
                default -> checkName(name, type);
            }
        });
    }

    /** Checks one parameter's name, which may carry a modifier or a chain. */
    void checkName(String name, String type) {
        var plain = name.replaceFirst("[:.].*$", "");
        if (!RESULT.contains(plain) && !plain.equals("_has") && !names(type).contains(plain)) {
            throw new InvalidRequestException("Unknown search parameter '" + plain + "' for " + type + "; there are "
                    + String.join(", ", names(type)));
        }
    }

    private void checkSort(String[] values, String type) {
        Stream.of(values)
                .flatMap(value -> Stream.of(value.split(",")))
                .map(key -> key.replaceFirst("^-", ""))
                .filter(key -> !key.isBlank() && !names(type).contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new InvalidRequestException("_sort: '" + key + "' is not a search parameter of " + type);
                });
    }

    private static void checkIncludes(
            String name, String[] values, Collection<? extends PrimitiveType<String>> offered, String type) {
        var known = offered.stream().map(PrimitiveType::getValue).collect(Collectors.toCollection(TreeSet::new));
        for (var value : values) {
            var plain = value.replaceFirst("^([^:]+:[^:]+):.*$", "$1");
            if (!known.contains(plain)) {
                throw new InvalidRequestException(
                        name + "=" + value.replaceAll("[^A-Za-z0-9:*_-]", "?") + " is not offered for " + type + "; there are "
                                + String.join(", ", known));
            }
        }
    }

    private Set<String> names(String type) {
        return Stream.concat(
                        guide.offered(type).stream()
                                .map(CapabilityStatementRestResourceComponent::getSearchParam)
                                .flatMap(Collection::stream),
                        guide.rest().getSearchParam().stream())
                .map(CapabilityStatementRestResourceSearchParamComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
