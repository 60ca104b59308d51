package org.haven.testscript;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.TestScript;
import org.hl7.fhir.r4.model.TestScript.TestScriptVariableComponent;

/** The variables of one run: what the caller gave, what earlier answers say, and else the default. */
final class ScriptValues {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9_-]*)}");

    private final FhirPaths paths;
    private final Map<String, TestScriptVariableComponent> declared = new HashMap<>();
    private final Map<String, String> given;
    private final Map<String, Answer> answers = new HashMap<>();

    ScriptValues(TestScript script, FhirPaths paths, Map<String, String> given) {
        this.paths = paths;
        this.given = given;
        script.getVariable().forEach(variable -> declared.put(variable.getName(), variable));
    }

    void keep(String id, Answer answer) {
        answers.put(id, answer);
    }

    Answer answer(String id) {
        var answer = answers.get(id);
        if (answer == null) {
            throw new UnsupportedScript("There is no answer '" + id + "' yet");
        }
        return answer;
    }

    /** The text with its placeholders filled in. */
    String fill(String text) {
        return fill(text, value -> value);
    }

    /** A JSON text with its placeholders filled in. */
    String fillJson(String json) {
        return fill(json, value -> new String(JsonStringEncoder.getInstance().quoteAsString(value)));
    }

    private String fill(String text, UnaryOperator<String> quote) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(quote.apply(value(match.group(1)))));
    }

    private String value(String name) {
        var variable = declared.get(name);
        if (variable == null) {
            throw new UnsupportedScript("The script declares no variable '" + name + "'");
        }
        if (given.containsKey(name)) {
            return given.get(name);
        }
        if (variable.hasSourceId()) {
            return read(variable);
        }
        if (variable.hasDefaultValue()) {
            return variable.getDefaultValue();
        }
        throw new UnsupportedScript("The variable '" + name + "' needs a value: " + variable.getHint());
    }

    private String read(TestScriptVariableComponent variable) {
        var answer = answer(variable.getSourceId());
        if (variable.hasHeaderField()) {
            return answer.header(variable.getHeaderField());
        }
        var values = answer.resource()
                .map(resource -> paths.values(resource, variable.getExpression()))
                .orElseThrow(
                        () -> new ScriptFailure("The variable '" + variable.getName() + "' is read from\n" + answer));
        if (values.size() != 1) {
            throw new ScriptFailure(
                    "The variable '" + variable.getName() + "' has " + values.size() + " values in\n" + answer);
        }
        return values.get(0);
    }
}
