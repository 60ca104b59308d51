package org.haven.server.internal;

import static org.haven.server.internal.SearchRules.printable;
import static org.haven.server.internal.SearchRules.refused;

import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a call of {@code $everything} asks for.
 *
 * @param types the types to show, in the order of the pages; empty for all
 * @param since value of {@code _since}
 * @param count the most resources of a page
 * @param start the type that the page begins with; empty for the first
 * @param offset how many resources of that type came before
 */
record EverythingRequest(Set<String> types, Optional<String> since, int count, Optional<String> start, int offset) {

    private static final Set<String> KNOWN = Set.of("_count", "_format", "_page", "_pretty", "_since", "_type");
    private static final Pattern PAGE = Pattern.compile("(?<type>[A-Za-z]+)\\.(?<offset>\\d{1,6})");

    /**
     * @param known the types that can be asked for
     * @param usual the page's size if none is asked for
     * @param most the greatest size
     * @throws BaseServerResponseException 400 for a parameter that is unknown, or has a value that cannot be read
     */
    static EverythingRequest of(Map<String, String[]> parameters, List<String> known, int usual, int most) {
        parameters.forEach((name, values) -> {
            if (!KNOWN.contains(name)) {
                throw refused("'" + printable(name) + "' is not a parameter of $everything; there are "
                        + String.join(", ", new TreeSet<>(KNOWN)));
            }
            SearchValues.checkResult(name, values);
        });
        var types = values(parameters, "_type").toList();
        types.forEach(type -> requireKnown(type, known));
        var page = one(parameters, "_page").map(PAGE::matcher);
        page.ifPresent(found -> {
            if (!found.matches()) {
                throw refused("_page comes from the link next of the page before; send it as it was");
            }
            requireKnown(found.group("type"), known);
        });
        var since = one(parameters, "_since");
        since.ifPresent(value -> {
            if (new DateParam(value).getPrefix() != null) {
                throw refused("_since takes an instant without a prefix, for example 2026-01-01T00:00:00Z");
            }
        });
        var count = one(parameters, "_count").map(Integer::parseInt).orElse(usual);
        return new EverythingRequest(
                Set.copyOf(types),
                since,
                count < 1 ? usual : Math.min(count, most),
                page.map(found -> found.group("type")),
                page.map(found -> Integer.parseInt(found.group("offset"))).orElse(0));
    }

    /** The query of another page of the same answer. */
    String query(String type, int from) {
        var parts = new ArrayList<String>();
        parts.add("_count=" + count);
        since.ifPresent(value -> parts.add("_since=" + value.replace("+", "%2B")));
        if (!types.isEmpty()) {
            parts.add("_type=" + String.join(",", new TreeSet<>(types)));
        }
        parts.add("_page=" + type + "." + from);
        return String.join("&", parts);
    }

    private static void requireKnown(String type, List<String> known) {
        if (!known.contains(type)) {
            throw refused("'" + printable(type) + "' is no type of $everything; there are " + String.join(", ", known));
        }
    }

    private static Optional<String> one(Map<String, String[]> parameters, String name) {
        var values = values(parameters, name).toList();
        if (values.size() > 1) {
            throw refused(name + " is given more than once; send it once");
        }
        return values.stream().findFirst();
    }

    private static Stream<String> values(Map<String, String[]> parameters, String name) {
        return Stream.of(parameters.getOrDefault(name, new String[0]))
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::trim)
                .filter(value -> !value.isEmpty());
    }
}
