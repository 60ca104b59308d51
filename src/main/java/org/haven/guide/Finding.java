package org.haven.guide;

import org.apache.commons.lang3.StringUtils;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/**
 * What the validator has to say about one element, in words for whoever has to mend it.
 *
 * @param severity how bad it is; an error keeps a resource from being stored
 * @param code FHIR's issue type
 * @param expression FHIRPath of the element
 * @param message what is wrong
 * @param fix what to send instead; empty if there is nothing to do
 * @param original the validator's own words
 * @param line line of the element in what was sent; 0 if not known
 * @param column column of the element in what was sent; 0 if not known
 */
public record Finding(
        IssueSeverity severity,
        IssueType code,
        String expression,
        String message,
        String fix,
        String original,
        int line,
        int column) {

    /** A nested text repeats itself in each path: nobody reads more of one. */
    private static final int LONGEST = 1000;

    public Finding {
        expression = StringUtils.abbreviate(expression, LONGEST);
        message = StringUtils.abbreviate(message, LONGEST);
        fix = StringUtils.abbreviate(fix, 4 * LONGEST);
        original = StringUtils.abbreviate(original, LONGEST);
    }

    private static final String LINE = "http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-line";
    private static final String COLUMN = "http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-col";

    /** A finding of the server's own about a whole resource. */
    public static Finding of(IssueSeverity severity, IssueType code, String expression, String message, String fix) {
        return new Finding(severity, code, expression, message, fix, message, 0, 0);
    }

    public boolean isError() {
        return severity == IssueSeverity.ERROR || severity == IssueSeverity.FATAL;
    }

    /** The same finding, where the lines are not those of what was sent. */
    public Finding withoutPosition() {
        return new Finding(severity, code, expression, message, fix, original, 0, 0);
    }

    public boolean saysTheSameAs(Finding other) {
        return expression.equals(other.expression) && message.equals(other.message);
    }

    /** The same finding, of a resource that stands at this path in another. */
    public Finding within(String path) {
        return new Finding(
                severity, code, expression.replaceFirst("^[A-Za-z]+", path), message, fix, original, line, column);
    }

    /** The finding as an issue: plain words in {@code diagnostics}, the validator's own in {@code details.text}. */
    public OperationOutcomeIssueComponent issue() {
        var issue = new OperationOutcomeIssueComponent()
                .setSeverity(severity)
                .setCode(code)
                .setDiagnostics(fix.isEmpty() ? message : message + ": " + fix);
        if (!expression.isEmpty()) {
            issue.addExpression(expression);
        }
        if (!original.equals(message)) {
            issue.getDetails().setText(original);
        }
        if (line > 0) {
            issue.addExtension(new Extension(LINE, new IntegerType(line)));
            issue.addExtension(new Extension(COLUMN, new IntegerType(column)));
        }
        return issue;
    }
}
