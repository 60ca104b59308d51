package org.haven.server.internal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * A message of HAPI's, read for what an integrator can use: which element, what is wrong with it; without the library's
 * numbers, classes and the server's inside.
 *
 * @param text what to show
 * @param code the issue type, if the message tells more than the HTTP status does
 * @param expression the offending element, as far as HAPI names it
 */
record HapiMessage(String text, Optional<IssueType> code, Optional<String> expression) {

    private static final Pattern INVALID_VALUE = Pattern.compile("\\[element=\"([A-Za-z]+)\"] Invalid attribute value");
    private static final Pattern UNKNOWN_ELEMENT = Pattern.compile("Unknown (?:element|attribute) '([A-Za-z_]+)'");
    private static final Pattern WRONG_STRUCTURE =
            Pattern.compile("(?:incorrect type for|at) element '?([A-Za-z_]+)'?");
    private static final Pattern PATH = Pattern.compile(
            "(?:specified in path: |found at path '|found at path\\[)([A-Za-z]+(?:\\.(?!where)[A-Za-z]+)*)");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("found in element named '([A-Za-z.]+)' within resource of type: ([A-Za-z]+)");

    static HapiMessage of(String message) {
        var text = message.replaceAll("HAPI-\\d{4}: ", "")
                .replaceAll(
                        "Failed to parse request body as (JSON|XML) resource. Error was: ", "The body cannot be read: ")
                .replaceAll(
                        "DataFormatException at (\\[\\[row,col [^]]*]: )?\\[(\\d+),(\\d+)]]?: ", "line $2, column $3: ")
                .replaceAll("\\[row,col [^]]*]: ", "")
                .replaceAll(
                        "\\b(java|javax|jakarta|ca\\.uhn|org\\.(hl7|hibernate|springframework|h2|postgresql)|com)\\.[\\w.$]+(: )?",
                        "")
                .replaceAll("does not have a parameter with name: (\\S+)", "has no search parameter $1");
        for (var form : new Pattern[] {INVALID_VALUE, UNKNOWN_ELEMENT, WRONG_STRUCTURE}) {
            var found = form.matcher(text);
            if (found.find()) {
                return new HapiMessage(
                        text,
                        Optional.of(form == INVALID_VALUE ? IssueType.VALUE : IssueType.STRUCTURE),
                        Optional.of(found.group(1)));
            }
        }
        var placeholder = PLACEHOLDER.matcher(text);
        if (placeholder.find()) {
            return new HapiMessage(
                    text,
                    Optional.of(IssueType.NOTFOUND),
                    Optional.of(placeholder.group(2) + "." + placeholder.group(1)));
        }
        var path = PATH.matcher(text);
        return path.find()
                ? new HapiMessage(text, Optional.of(IssueType.NOTFOUND), Optional.of(path.group(1)))
                : new HapiMessage(text, Optional.empty(), Optional.empty());
    }
}
