package org.haven.server;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Refusals that name the element and the cure. */
public final class Problems {

    private Problems() {}

    /**
     * @param status HTTP status
     * @param code FHIR's issue type
     * @param expression FHIRPath of the offending element; null if no element is to blame
     * @param cure what is wrong and what to send instead
     */
    public static BaseServerResponseException refusal(int status, IssueType code, String expression, String cure) {
        var outcome = new OperationOutcome();
        var issue = outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(code)
                .setDiagnostics(cure);
        if (expression != null) {
            issue.addExpression(expression);
        }
        var refusal = BaseServerResponseException.newInstance(status, cure);
        refusal.setOperationOutcome(outcome);
        return refusal;
    }
}
