package org.haven.exchange.internal;

import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.haven.party.Access;
import org.haven.party.AccessContext;
import org.haven.party.Parties;
import org.haven.party.Party;
import org.haven.server.Records;
import org.hl7.fhir.r4.model.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings the two sides of one referral into agreement: whatever is outstanding between them crosses, in one transaction. It
 * asks how things stand and not what has happened, so it may run late, twice or in any order.
 */
@Component
class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

    /** A party's own write that comes in between wins; we look again at once. */
    private static final int TRIES = 5;

    private final AccessContext context;
    private final TransactionOperations transactions;
    private final Parties parties;
    private final Records records;
    private final ReferralRows rows;
    private final Due due;
    private final List<Passage> passages;
    private final Clock clock;

    Reconciliation(
            AccessContext context,
            TransactionOperations transactions,
            Parties parties,
            Records records,
            ReferralRows rows,
            Due due,
            List<Passage> passages,
            Clock clock) {
        this.context = context;
        this.transactions = transactions;
        this.parties = parties;
        this.records = records;
        this.rows = rows;
        this.due = due;
        this.passages = passages;
        this.clock = clock;
    }

    /**
     * Not inside a transaction of somebody else's.
     *
     * @throws RuntimeException if it could not be done; nothing has crossed then
     */
    void run(CrossingOrder order) {
        var source = party(order.source());
        var target = party(order.target());
        for (int tried = 1; ; tried++) {
            try {
                context.run(
                        Access.crossing(source, target),
                        () -> transactions.executeWithoutResult(status -> reconcile(order, source, target)));
                return;
            } catch (RuntimeException e) {
                if (tried == TRIES || !lostRace(e)) {
                    throw e;
                }
                LOG.debug("Referral {} was changed meanwhile; looking again", order.task());
            }
        }
    }

    private void reconcile(CrossingOrder order, Party source, Party target) {
        var locked = rows.lock(order.task());
        var marks = due.marks(order.task());
        var sourceTask = find("Task/" + order.task(), source);
        var row = locked.orElseGet(() -> ReferralRow.sent(order.task(), BothSides.version(sourceTask)));
        if (locked.isEmpty()) {
            rows.create(row, order, patient(sourceTask));
        }
        var before = new BothSides(
                source,
                target,
                row.seen(BothSides.version(sourceTask)),
                sourceTask,
                row.targetTask().map(id -> find("Task/" + id, target)));
        var after = before;
        for (var passage : passages) {
            after = passage.pass(after);
        }
        var end = ended(after) ? Optional.of(row.endedAt().orElse(Instant.now(clock))) : Optional.<Instant>empty();
        var left = after.row().ended(end);
        if (!left.equals(row)) {
            rows.update(row, left);
        }
        if (row.targetTask().isEmpty()) {
            after.targetTask().ifPresent(task -> rows.arrivedAs(patient(task), order.task()));
        }
        due.remove(marks);
    }

    /** Both sides are where nothing follows; looked at again nevertheless when something changes. */
    private static boolean ended(BothSides sides) {
        return Ends.isEnd(sides.sourceTask())
                && sides.targetTask().map(Ends::isEnd).orElse(true);
    }

    private static String patient(Task task) {
        return task.getFor().getReferenceElement().getIdPart();
    }

    private Task find(String reference, Party party) {
        return records.find(Task.class, reference.substring("Task/".length()), Access.of(party))
                .orElseThrow(() -> new IllegalStateException("A Task of the referral is gone"));
    }

    /** A party that takes part no more has the other side's records to fall back all the same. */
    private Party party(String id) {
        return parties.everById(id).orElseThrow(() -> new IllegalStateException("There never was a party " + id));
    }

    private static boolean lostRace(RuntimeException e) {
        return e instanceof ResourceVersionConflictException
                || e instanceof TransientDataAccessException
                || e instanceof DataIntegrityViolationException;
    }
}
