package org.haven.server.internal;

import static org.haven.server.Problems.refusal;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haven.guide.Guide;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.SearchParameter;
import org.springframework.stereotype.Component;

/**
 * Which search parameters may be used, and how: those that the guide's CapabilityStatement names. Silence is no: an unknown
 * parameter is refused, never ignored, because an ignored one answers a wider question than was asked. A parameter without
 * a value is ignored, as FHIR has it.
 *
 * @see <a href="https://hl7.org/fhir/R4/search.html">FHIR R4, search</a>
 */
@Component
final class SearchRules {

    private static final Set<String> READ = Set.of("_elements", "_format", "_pretty", "_summary");
    private static final Set<String> HISTORY =
            Set.of("_at", "_count", "_elements", "_format", "_offset", "_pretty", "_since", "_summary", "_total");

    /** Parameters that shape the answer; FHIR R4, 3.1.1.4 and 3.1.1.5. */
    private static final Set<String> RESULT = Set.of(
            "_count",
            "_elements",
            "_format",
            "_include",
            "_offset",
            "_pretty",
            "_revinclude",
            "_sort",
            "_summary",
            "_total");

    private static final Pattern CRITERION =
            Pattern.compile("(?<name>[^:.]+)(?::(?<modifier>[^:.]*))?(?:\\.(?<chain>.*))?");
    private static final Pattern HAS = Pattern.compile("_has:(?<type>[^:.]+):(?<link>[^:.]+):(?<name>[^:.]+)");

    private final Guide guide;
    private final GuideSearchParameters definitions;

    SearchRules(Guide guide, GuideSearchParameters definitions) {
        this.guide = guide;
        this.definitions = definitions;
    }

    /**
     * @param parameters names as sent, with modifiers and chains, and their values
     * @throws BaseServerResponseException 400 for what is not offered for the type, or cannot be read
     */
    void check(String type, Map<String, String[]> parameters) {
        var offered = guide.offered(type).orElseThrow();
        parameters.forEach((name, values) -> {
            switch (name.replaceFirst(":iterate$", "")) {
                case "_include" -> checkIncludes(name, values, offered.getSearchInclude(), type);
                case "_revinclude" -> checkIncludes(name, values, offered.getSearchRevInclude(), type);
                case "_sort" -> checkSort(values, type);
                default -> {
                    if (RESULT.contains(name)) {
                        SearchValues.checkResult(name, values);
                    } else {
                        checkCriterion(name, values, type);
                    }
                }
            }
        });
    }

    /** Checks the parameters of a read. */
    void checkRead(Map<String, String[]> parameters) {
        checkShape(parameters, READ);
    }

    /** Checks the parameters of a history. */
    void checkHistory(Map<String, String[]> parameters) {
        checkShape(parameters, HISTORY);
    }

    private static void checkShape(Map<String, String[]> parameters, Set<String> known) {
        parameters.forEach((name, values) -> {
            if (!known.contains(name)) {
                throw unknown(name, "this interaction", known);
            }
            SearchValues.checkResult(name, values);
        });
    }

    /**
     * Checks the criteria of a conditional create or reference: they must be there, and each must be offered.
     *
     * @param query the part after the question mark
     * @param where the header or element that holds it
     */
    void checkConditional(String type, String query, String where) {
        var criteria = asArrays(parse(query, where));
        if (criteria.values().stream().flatMap(Stream::of).allMatch(String::isBlank)) {
            throw refusal(
                    400,
                    IssueType.INVALID,
                    where,
                    where + " has no criteria; send for example identifier=[system]|[value]");
        }
        criteria.forEach((name, values) -> checkCriterion(name, values, type));
    }

    /** Checks the search of a Bundle's entry. */
    void checkQuery(String type, String query, String where) {
        check(type, asArrays(parse(query, where)));
    }

    /** Checks the query of a Bundle's entry that asks for a history. */
    void checkHistoryQuery(String query, String where) {
        checkHistory(asArrays(parse(query, where)));
    }

    boolean offers(String type) {
        return guide.offered(type).isPresent();
    }

    private static Map<String, List<String>> parse(String query, String where) {
        try {
            return QueryRule.parse(query);
        } catch (BodyRefusal e) {
            throw refusal(400, IssueType.INVALID, where, where + ": " + e.getMessage());
        }
    }

    private static Map<String, String[]> asArrays(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toArray(String[]::new)));
    }

    /** Checks one parameter's name, without modifier or chain. */
    void checkName(String name, String type) {
        var plain = name.replaceFirst("[:.].*$", "");
        if (!RESULT.contains(plain) && !plain.equals("_has") && !names(type).contains(plain)) {
            throw unknown(plain, type, names(type));
        }
    }

    private void checkCriterion(String name, String[] values, String type) {
        if (name.startsWith("_has")) {
            checkHas(name, values, type);
            return;
        }
        var parts = CRITERION.matcher(name);
        if (!parts.matches() || !names(type).contains(parts.group("name"))) {
            throw unknown(name.replaceFirst("[:.].*$", ""), type, names(type));
        }
        var definition = definitions.find(type, parts.group("name")).orElseThrow();
        if (parts.group("chain") != null) {
            checkChain(name, definition, parts.group("modifier"), parts.group("chain"), values);
        } else {
            checkModifier(name, definition, parts.group("modifier"));
            SearchValues.check(name, definition, definitions.targets(definition), values);
        }
    }

    private void checkChain(String name, SearchParameter definition, String target, String chain, String[] values) {
        var targets = definition.getType() == SearchParamType.REFERENCE
                ? definitions.targets(definition)
                : new TreeSet<String>();
        if (target != null) {
            targets.retainAll(Set.of(target));
        }
        var last = chain.replaceFirst(":.*$", "");
        var on = chain.contains(".")
                ? Optional.<String>empty()
                : targets.stream().filter(type -> names(type).contains(last)).findFirst();
        if (on.isEmpty()) {
            throw refused("'" + printable(name) + "' is not a chain that this server follows; one step is offered: "
                    + "[reference]:[type].[parameter of that type]");
        }
        checkCriterion(chain, values, on.get());
    }

    private void checkModifier(String name, SearchParameter definition, String modifier) {
        if (modifier == null) {
            return;
        }
        var offered = definition.getCode().startsWith("_")
                ? definition.getCode().equals("_id") ? Set.of("not") : Set.<String>of()
                : switch (definition.getType()) {
                    case STRING -> Set.of("contains", "exact");
                    case TOKEN -> Set.of("not");
                    case REFERENCE -> definitions.targets(definition);
                    default -> Set.<String>of();
                };
        if (!offered.contains(modifier)) {
            throw refused("'" + printable(name) + "': the modifier is not offered for " + definition.getCode()
                    + "; there " + (offered.isEmpty() ? "is none" : "are " + list(offered)));
        }
    }

    private void checkHas(String name, String[] values, String type) {
        var parts = HAS.matcher(name);
        if (!parts.matches()) {
            throw refused("'" + printable(name)
                    + "' must have the form _has:[type]:[reference]:[parameter], without a chain");
        }
        var other = parts.group("type");
        var link = guide.offered(other).flatMap(offered -> definitions.find(other, parts.group("link")));
        if (link.filter(definition -> definitions.targets(definition).contains(type))
                .isEmpty()) {
            throw refused("'" + printable(name) + "': no " + printable(other) + " refers to a " + type
                    + " by that parameter");
        }
        checkCriterion(parts.group("name"), values, other);
    }

    private void checkSort(String[] values, String type) {
        Stream.of(values)
                .flatMap(value -> Stream.of(value.split(",")))
                .map(key -> key.replaceFirst("^-", ""))
                .filter(key -> !key.isBlank() && !names(type).contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw refused("_sort: '" + printable(key) + "' is not a search parameter of " + type
                            + "; there are " + list(names(type)));
                });
    }

    private void checkIncludes(
            String name, String[] values, Collection<? extends PrimitiveType<String>> offered, String type) {
        var known = offered.stream().map(PrimitiveType::getValue).collect(Collectors.toCollection(TreeSet::new));
        for (var value : values) {
            var plain = value.replaceFirst("^([^:]+:[^:]+):.*$", "$1");
            var target = value.equals(plain) ? null : value.substring(plain.length() + 1);
            if (!known.contains(plain)) {
                throw refused(printable(name + "=" + value) + " is not offered for " + type + "; there "
                        + (known.isEmpty() ? "is none" : "are " + list(known)));
            }
            if (target != null && guide.offered(target).isEmpty()) {
                throw refused(printable(name + "=" + value) + ": there is no " + printable(target) + " on this server");
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

    private static BaseServerResponseException unknown(String name, String type, Collection<String> known) {
        return refusal(
                400,
                IssueType.NOTSUPPORTED,
                null,
                "Unknown search parameter '" + printable(name) + "' for " + type + "; there are " + list(known));
    }

    static BaseServerResponseException refused(String cure) {
        return refusal(400, IssueType.INVALID, null, cure);
    }

    /** What a caller sent, fit to be shown to it. */
    static String printable(String sent) {
        var shown = sent.replaceAll("[^A-Za-z0-9:.*_|/$,=-]", "?");
        return shown.length() <= 80 ? shown : shown.substring(0, 80) + "…";
    }

    private static String list(Collection<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }
}
