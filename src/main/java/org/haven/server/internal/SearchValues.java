package org.haven.server.internal;

import static org.haven.server.internal.SearchRules.printable;
import static org.haven.server.internal.SearchRules.refused;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.SearchParameter;

/**
 * What the values of search parameters look like.
 *
 * @see <a href="https://hl7.org/fhir/R4/search.html#ptypes">FHIR R4, search parameter types</a>
 */
final class SearchValues {

    /** Longest value in characters; HAPI indexes no more of a string. */
    private static final int LONGEST = 768;

    private static final String PREFIX = "(eq|ne|gt|lt|ge|le|sa|eb|ap)?";
    private static final Pattern DATE = Pattern.compile(
            PREFIX + "[12]\\d{3}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d)?)?)?)?");
    private static final Pattern QUANTITY =
            Pattern.compile(PREFIX + "[+-]?\\d{1,15}(\\.\\d{1,15})?([eE][+-]?\\d)?(\\|[^|]*\\|[^|]*)?");
    private static final Pattern REFERENCE =
            Pattern.compile("(?:(?<type>[A-Za-z]+)/)?[A-Za-z0-9\\-.]{1,64}(?:/_history/\\d{1,9})?|https?://\\S+");
    private static final Pattern TOKEN = Pattern.compile("(?:[^|\\\\]|\\\\.)*(?:\\|(?:[^|\\\\]|\\\\.)*)?");
    private static final Pattern NEAR =
            Pattern.compile("(?<latitude>-?\\d{1,2}(\\.\\d{1,9})?)\\|(?<longitude>-?\\d{1,3}(\\.\\d{1,9})?)"
                    + "(\\|(?<distance>\\d{1,3}(\\.\\d{1,3})?)(\\|km)?)?");

    /** The greatest distance in a search for what is near, in km. */
    private static final int FARTHEST = 500;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern ELEMENTS = Pattern.compile("[A-Za-z][\\w.]*(,[A-Za-z][\\w.]*)*");

    private SearchValues() {}

    /** Checks the values of a criterion; the targets are the types that a reference may name. */
    static void check(String name, SearchParameter definition, Set<String> targets, String[] values) {
        Stream.of(values)
                .flatMap(value -> Stream.of(value.split("(?<!\\\\),")))
                .filter(value -> !value.isBlank())
                .forEach(value -> checkOne(name, definition, targets, value));
    }

    private static void checkOne(String name, SearchParameter definition, Set<String> targets, String value) {
        if (value.length() > LONGEST) {
            throw refused("'" + printable(name) + "': a value has at most " + LONGEST + " characters");
        }
        switch (definition.getType()) {
            case DATE -> checkDate(name, value);
            case QUANTITY, NUMBER ->
                require(QUANTITY, name, value, "[prefix][number]|[system]|[code], for example gt10 or 10||{score}");
            case REFERENCE -> checkReference(name, targets, value);
            case SPECIAL -> checkNear(name, value);
            case TOKEN -> require(TOKEN, name, value, "[code], [system]|[code] or [system]|");
            default -> {
                // any text and any URI
            }
        }
    }

    private static void checkDate(String name, String value) {
        require(DATE, name, value, "[prefix]yyyy-mm-ddThh:mm:ssZ or a beginning of it, for example ge2026-01-01");
        try {
            new DateParam(value).getValue();
        } catch (DataFormatException | InvalidRequestException e) {
            throw bad(name, value, "a date that exists, for example ge2026-01-01");
        }
    }

    private static void checkReference(String name, Set<String> targets, String value) {
        var form = REFERENCE.matcher(value);
        if (!form.matches() || form.group("type") != null && !targets.contains(form.group("type"))) {
            throw bad(name, value, "[type]/[id], where type is one of " + String.join(", ", targets));
        }
    }

    /** HAPI would take what is wrong in it for something else, or fail. */
    private static void checkNear(String name, String value) {
        var form = NEAR.matcher(value);
        var distance =
                form.matches() && form.group("distance") != null ? Double.parseDouble(form.group("distance")) : 1;
        if (!form.matches()
                || Math.abs(Double.parseDouble(form.group("latitude"))) > 90
                || Math.abs(Double.parseDouble(form.group("longitude"))) > 180
                || distance <= 0
                || distance > FARTHEST) {
            throw bad(
                    name,
                    value,
                    "[latitude]|[longitude]|[distance]|km, for example 39.80|-89.64|25|km; the distance is at most "
                            + FARTHEST);
        }
    }

    /** Checks the values of a parameter that shapes the answer. */
    static void checkResult(String name, String[] values) {
        for (var value : values) {
            if (value.isBlank()) {
                continue;
            }
            switch (name) {
                case "_count", "_offset" -> require(NUMBER, name, value, "a whole number, 0 or more");
                case "_total" ->
                    require(Pattern.compile("none|estimate|accurate"), name, value, "none, estimate or accurate");
                case "_summary" ->
                    require(
                            Pattern.compile("true|text|data|count|false"),
                            name,
                            value,
                            "true, text, data, count or false");
                case "_pretty" -> require(Pattern.compile("true|false"), name, value, "true or false");
                case "_elements" -> require(ELEMENTS, name, value, "names of elements, with commas between them");
                case "_since", "_at" -> checkDate(name, value);
                default -> {
                    // _format is judged where the body is
                }
            }
        }
    }

    private static void require(Pattern form, String name, String value, String wanted) {
        if (!form.matcher(value).matches()) {
            throw bad(name, value, wanted);
        }
    }

    private static RuntimeException bad(String name, String value, String wanted) {
        return refused("'" + printable(name) + "' has the value '" + printable(value) + "'; send " + wanted);
    }
}
