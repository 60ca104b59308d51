package org.haven.server.internal;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.NotModifiedException;
import ca.uhn.fhir.rest.server.exceptions.PreconditionFailedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns whatever went wrong into a FHIR answer that says what the caller can do about it, and nothing of the server's
 * inside or of another party.
 */
@Interceptor
class ErrorTranslator {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorTranslator.class);

    /** PostgreSQL's insufficient_privilege: row-level security has refused a write. */
    private static final String REFUSED_BY_DATABASE = "42501";

    static final String STALE = "The resource has changed since the version in If-Match was current: read it again, "
            + "and send If-Match: W/\"[version]\" with the version in its meta.versionId";

    private final AllowedMethods methods;

    ErrorTranslator(AllowedMethods methods) {
        this.methods = methods;
    }

    @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
    public BaseServerResponseException translate(Throwable thrown, RequestDetails request) {
        if (DatabaseLoss.in(thrown)) {
            logLoss(thrown);
            return Unavailable.exception(
                    Unavailable.text(request.getRequestType().name(), request.getRequestPath()));
        }
        var answer = told(thrown);
        if (answer instanceof NotModifiedException && request.getHeader("If-None-Match") != null) {
            answer.addResponseHeader("ETag", request.getHeader("If-None-Match"));
        }
        if (answer.getStatusCode() == 405) {
            answer.getResponseHeaders()
                    .putIfAbsent(Constants.HEADER_ALLOW, List.of(methods.at(request.getRequestPath())));
        }
        return answer;
    }

    /** What the caller is told of a failure: an exception that has an OperationOutcome. */
    static BaseServerResponseException told(Throwable thrown) {
        var answer = answer(thrown);
        if (answer.getOperationOutcome() == null) {
            answer.setOperationOutcome(outcome(answer));
        }
        return answer;
    }

    private static BaseServerResponseException answer(Throwable thrown) {
        if (causes(thrown).anyMatch(ErrorTranslator::refusedByDatabase)) {
            return new ForbiddenOperationException("This is not yours to change");
        }
        var told = causes(thrown)
                .filter(BaseServerResponseException.class::isInstance)
                .map(BaseServerResponseException.class::cast)
                .filter(cause -> cause.getStatusCode() < 500 || cause.getStatusCode() == Unavailable.STATUS)
                .findFirst();
        if (told.isPresent()) {
            return staleVersion(told.get()) ? new PreconditionFailedException(STALE) : told.get();
        }
        if (causes(thrown).anyMatch(ErrorTranslator::isUnreadableRequest)) {
            return new InvalidRequestException(thrown.getMessage());
        }
        var reference = UUID.randomUUID();
        log(reference, thrown);
        return new InternalErrorException(
                "The server failed unexpectedly; the operator finds it in the log as " + reference);
    }

    /** HAPI answers 409 where FHIR asks for 412: the update named a version that is not the current one. */
    private static boolean staleVersion(BaseServerResponseException told) {
        return told instanceof ResourceVersionConflictException
                && String.valueOf(told.getMessage()).contains("is not the current version");
    }

    /** What lies in the database was readable once: that it is not any more is no fault of the caller. */
    private static boolean isUnreadableRequest(Throwable cause) {
        return cause instanceof DataFormatException
                && !String.valueOf(cause.getMessage()).contains("Failed to parse database resource");
    }

    /** What the database says of a failed statement holds the row's values, so of such a failure only the kinds are logged. */
    private static void log(UUID reference, Throwable thrown) {
        if (causes(thrown).anyMatch(SQLException.class::isInstance)) {
            LOG.error("Unexpected failure {} in the database: {}", reference, kinds(thrown));
        } else {
            LOG.error("Unexpected failure {}", reference, thrown);
        }
    }

    static void logLoss(Throwable thrown) {
        LOG.warn("The database is away or too busy: {}", kinds(thrown));
    }

    private static List<String> kinds(Throwable thrown) {
        return causes(thrown)
                .map(cause -> cause instanceof SQLException sql
                        ? cause.getClass().getName() + " " + sql.getSQLState()
                        : cause.getClass().getName())
                .toList();
    }

    private static boolean refusedByDatabase(Throwable cause) {
        return cause instanceof SQLException sql && REFUSED_BY_DATABASE.equals(sql.getSQLState());
    }

    private static OperationOutcome outcome(BaseServerResponseException answer) {
        var outcome = new OperationOutcome();
        var message = HapiMessage.of(String.valueOf(answer.getMessage()));
        var issue = outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(message.code().orElse(code(answer.getStatusCode())))
                .setDiagnostics(message.text());
        message.expression().ifPresent(issue::addExpression);
        return outcome;
    }

    /** The issue type that goes with an HTTP status. */
    static IssueType code(int status) {
        return switch (status) {
            case 400 -> IssueType.INVALID;
            case 401 -> IssueType.LOGIN;
            case 403 -> IssueType.FORBIDDEN;
            case 404, 410 -> IssueType.NOTFOUND;
            case 405, 406, 415 -> IssueType.NOTSUPPORTED;
            case 409, 412 -> IssueType.CONFLICT;
            case 413 -> IssueType.TOOLONG;
            case 428 -> IssueType.REQUIRED;
            case 422 -> IssueType.PROCESSING;
            default -> IssueType.EXCEPTION;
        };
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
