package org.haven.server.internal;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** A request that is not read any further, before any FHIR parser has seen it. */
final class BodyRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final IssueType code;
    private final String expression;

    /**
     * @param status HTTP status
     * @param code FHIR's issue type
     * @param expression path of the offending element; null if there is none
     * @param diagnostics what is wrong and what to send instead
     */
    BodyRefusal(int status, IssueType code, String expression, String diagnostics) {
        super(diagnostics, null, false, false);
        this.status = status;
        this.code = code;
        this.expression = expression;
    }

    BodyRefusal(int status, IssueType code, String diagnostics) {
        this(status, code, null, diagnostics);
    }

    int status() {
        return status;
    }

    IssueType code() {
        return code;
    }

    String expression() {
        return expression;
    }
}
