package org.haven.server.internal;

import static org.haven.server.Problems.refusal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.haven.server.Requests;
import org.haven.server.internal.FirstAnswers.FirstAnswer;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/**
 * Answers a request that comes a second time as it was answered the first time. The first answer commits with what it
 * tells of, so there is never the one without the other; a request that fails leaves nothing behind. Of two that come at
 * once, the second waits for the first.
 */
@Interceptor
class Repeats {

    /** How long the second of two waits for the first; the database gives up earlier and is asked again. */
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private static final String ANSWER = Repeats.class.getName();

    private final FirstAnswers answers;
    private final Requests requests;
    private final IHapiTransactionService transactions;
    private final FhirContext fhir;

    Repeats(FirstAnswers answers, Requests requests, IHapiTransactionService transactions, FhirContext fhir) {
        this.answers = answers;
        this.requests = requests;
        this.transactions = transactions;
        this.fhir = fhir;
    }

    /** True if the request was answered before, so that nothing in it is to be judged or stored. */
    static boolean isAnswered(RequestDetails request) {
        return request.getUserData().containsKey(ANSWER);
    }

    /** After it is known that the caller may do this, and before anything judges what it sent: that has been done. */
    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = 10)
    public void beforeHandling(RestOperationTypeEnum operation, RequestDetails request) {
        if (operation == RestOperationTypeEnum.CREATE || operation == RestOperationTypeEnum.TRANSACTION) {
            keyOf(request)
                    .flatMap(key -> first(key, request))
                    .ifPresent(answer -> request.getUserData().put(ANSWER, answer));
        }
    }

    /**
     * The first answer to this request, or else that of the work, which is then kept.
     *
     * @param work what to do; takes part in the transaction that is open
     * @param asBundle the answer as a Bundle of responses
     * @return the answer of the work as it is, or an earlier one as a Bundle
     */
    <T> Answered<T> once(RequestDetails request, Supplier<T> work, Function<T, Bundle> asBundle) {
        if (request.getUserData().get(ANSWER) instanceof Bundle answer) {
            return new Answered<>(null, answer);
        }
        var key = keyOf(request);
        if (key.isEmpty()) {
            return new Answered<>(work.get(), null);
        }
        for (var end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; ) {
            try {
                return new Answered<>(doAndKeep(key.get(), request, work, asBundle), null);
            } catch (Taken e) {
                var answer = first(key.get(), request);
                if (answer.isPresent()) {
                    return new Answered<>(null, answer.get());
                }
            }
        }
        throw refusal(
                409,
                IssueType.LOCKERROR,
                null,
                "A request with this " + RequestKey.HEADER + " is still being worked on; send it again a little later");
    }

    private <T> T doAndKeep(RequestKey key, RequestDetails request, Supplier<T> work, Function<T, Bundle> asBundle) {
        var access = requests.accessOf(request);
        return transactions.withRequest(request).execute(status -> {
            try {
                answers.take(key, access);
            } catch (DuplicateKeyException | ConcurrencyFailureException e) {
                throw new Taken();
            }
            var answer = work.get();
            answers.keep(key, fhir.newJsonParser().encodeResourceToString(asBundle.apply(answer)), access);
            return answer;
        });
    }

    private Optional<Bundle> first(RequestKey key, RequestDetails request) {
        return answers.find(key, requests.accessOf(request)).map(answer -> read(key, answer));
    }

    private Bundle read(RequestKey key, FirstAnswer answer) {
        if (!answer.requestHash().equals(key.bodyHash())) {
            throw refusal(
                    409,
                    IssueType.DUPLICATE,
                    null,
                    "Another request with the same " + RequestKey.HEADER + ", or the same Bundle.identifier, has been"
                            + " answered already; a new request needs a new one");
        }
        return fhir.newJsonParser().parseResource(Bundle.class, answer.answer());
    }

    private static Optional<RequestKey> keyOf(RequestDetails request) {
        return RequestKey.of(request);
    }

    /**
     * @param fresh the answer of the work; null if the request was answered before
     * @param earlier the earlier answer; null if there was none
     */
    record Answered<T>(T fresh, Bundle earlier) {

        <R> R map(Function<T, R> ofFresh, Function<Bundle, R> ofEarlier) {
            return earlier == null ? ofFresh.apply(fresh) : ofEarlier.apply(earlier);
        }
    }

    /** Another request holds the key. */
    private static final class Taken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Taken() {
            super("taken", null, false, false);
        }
    }
}
