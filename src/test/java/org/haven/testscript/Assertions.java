package org.haven.testscript;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.TestScript;
import org.hl7.fhir.r4.model.TestScript.AssertionOperatorType;
import org.hl7.fhir.r4.model.TestScript.AssertionResponseTypes;
import org.hl7.fhir.r4.model.TestScript.SetupActionAssertComponent;

/** Holds an answer against what a script expects of it. */
final class Assertions {

    private static final String CANONICAL = "https://haven.example.org/ig/";

    /** FHIR R4, value set assert-response-code-types. */
    private static final Map<AssertionResponseTypes, Integer> STATUS = Map.ofEntries(
            Map.entry(AssertionResponseTypes.OKAY, 200),
            Map.entry(AssertionResponseTypes.CREATED, 201),
            Map.entry(AssertionResponseTypes.NOCONTENT, 204),
            Map.entry(AssertionResponseTypes.NOTMODIFIED, 304),
            Map.entry(AssertionResponseTypes.BAD, 400),
            Map.entry(AssertionResponseTypes.FORBIDDEN, 403),
            Map.entry(AssertionResponseTypes.NOTFOUND, 404),
            Map.entry(AssertionResponseTypes.METHODNOTALLOWED, 405),
            Map.entry(AssertionResponseTypes.CONFLICT, 409),
            Map.entry(AssertionResponseTypes.GONE, 410),
            Map.entry(AssertionResponseTypes.PRECONDITIONFAILED, 412),
            Map.entry(AssertionResponseTypes.UNPROCESSABLE, 422));

    private final TestScript script;
    private final ScriptEngine engine;
    private final ScriptValues values;
    private final FhirPaths paths;

    Assertions(TestScript script, ScriptEngine engine, ScriptValues values, FhirPaths paths) {
        this.script = script;
        this.engine = engine;
        this.values = values;
        this.paths = paths;
    }

    /**
     * @throws ScriptFailure if it does not hold
     */
    void check(SetupActionAssertComponent check, Answer last) {
        var answer = check.hasSourceId() ? values.answer(check.getSourceId()) : last;
        if (check.hasResponse()) {
            compare(
                    AssertionOperatorType.EQUALS,
                    status(answer),
                    String.valueOf(STATUS.get(check.getResponse())),
                    "status");
        } else if (check.hasResponseCode()) {
            compare(operator(check), status(answer), values.fill(check.getResponseCode()), "status");
        } else if (check.hasContentType()) {
            var type = answer.header("Content-Type").replaceFirst(";.*$", "");
            compare(operator(check), type, check.getContentType(), "content type");
        } else if (check.hasHeaderField()) {
            var header = answer.header(check.getHeaderField());
            compare(operator(check), header, values.fill(check.getValue()), check.getHeaderField());
        } else if (check.hasResource()) {
            compare(operator(check), resource(answer).fhirType(), check.getResource(), "resource type");
        } else if (check.hasValidateProfileId()) {
            checkProfile(check.getValidateProfileId(), resource(answer));
        } else if (check.hasExpression()) {
            checkExpression(check, resource(answer));
        } else {
            throw new UnsupportedScript("This assert checks nothing");
        }
    }

    private void checkExpression(SetupActionAssertComponent check, Resource resource) {
        var expression = values.fill(check.getExpression());
        var found = paths.values(resource, expression);
        if (operator(check) == AssertionOperatorType.EVAL) {
            require(found.equals(List.of("true")), expression + " is " + found + ", not true");
            return;
        }
        require(found.size() <= 1, expression + " has several values, " + found);
        var expected = check.hasCompareToSourceId()
                ? only(paths.values(
                        resource(values.answer(check.getCompareToSourceId())),
                        values.fill(check.getCompareToSourceExpression())))
                : values.fill(String.valueOf(check.getValue()));
        compare(operator(check), found.isEmpty() ? "" : found.get(0), expected, expression);
    }

    private void checkProfile(String id, Resource resource) {
        var profile = script.getProfile().stream()
                .filter(reference -> id.equals(reference.getId()))
                .findFirst()
                .orElseThrow(() -> new UnsupportedScript("There is no profile '" + id + "'"));
        var errors = engine.profiles().apply(resource, CANONICAL + profile.getReference());
        require(errors.isEmpty(), "The resource does not meet " + profile.getReference() + ": " + errors);
    }

    private static void compare(AssertionOperatorType operator, String found, String expected, String what) {
        var list = List.of(expected.split(","));
        boolean holds = switch (operator) {
            case EQUALS -> found.equals(expected);
            case NOTEQUALS -> !found.equals(expected);
            case IN -> list.contains(found);
            case NOTIN -> !list.contains(found);
            case CONTAINS -> found.contains(expected);
            case NOTCONTAINS -> !found.contains(expected);
            case EMPTY -> found.isEmpty();
            case NOTEMPTY -> !found.isEmpty();
            default -> throw new UnsupportedScript("The operator " + operator.toCode() + " is not supported here");
        };
        require(holds, what + " is '" + found + "'; expected: " + operator.toCode() + " '" + expected + "'");
    }

    private static AssertionOperatorType operator(SetupActionAssertComponent check) {
        return check.hasOperator() ? check.getOperator() : AssertionOperatorType.EQUALS;
    }

    private static String status(Answer answer) {
        return String.valueOf(answer.status());
    }

    private static Resource resource(Answer answer) {
        return answer.resource().orElseThrow(() -> new ScriptFailure("The answer is no resource"));
    }

    private static String only(List<String> found) {
        require(found.size() == 1, "The value to compare with has " + found.size() + " values");
        return found.get(0);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new ScriptFailure(message);
        }
    }
}
