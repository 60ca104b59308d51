package org.haven.server.internal;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * 503: the database is away or too busy. Of a write it is never said that it was not stored, because a connection that
 * breaks in the commit leaves that open.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4">RFC 9110, section 15.6.4</a>
 */
final class Unavailable {

    static final int STATUS = 503;
    static final String RETRY_AFTER = "Retry-After";

    private static final String READ =
            "The database is away or too busy; ask again after the seconds in the header Retry-After";
    private static final String WRITE = "The database is away or too busy, and whether this was stored is not certain: "
            + "send the same again, with the same X-Request-ID, after the seconds in the header Retry-After, "
            + "or read first what is there";

    private Unavailable() {}

    /** @param method the HTTP method of what was asked */
    static String text(String method, String path) {
        var reads = "GET".equals(method)
                || "HEAD".equals(method)
                || String.valueOf(path).endsWith("/_search");
        return reads ? READ : WRITE;
    }

    static BaseServerResponseException exception(String text) {
        var answer = new UnclassifiedServerFailureException(STATUS, text);
        answer.setOperationOutcome(outcome(text));
        answer.addResponseHeader(RETRY_AFTER, String.valueOf(DatabaseLoss.RETRY_AFTER));
        return answer;
    }

    static OperationOutcome outcome(String text) {
        var outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(IssueType.TRANSIENT)
                .setDiagnostics(text);
        return outcome;
    }
}
