package org.haven.server.internal;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Whether a failure is one that passes: the database was away, had no connection or no room left, or gave another
 * transaction the right of way. The same request may well succeed a little later.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL's error codes</a>
 * @see <a href="https://h2database.com/javadoc/org/h2/api/ErrorCode.html">H2's error codes</a>
 */
final class DatabaseLoss {

    /** Seconds after which it is worth asking again: a PostgreSQL that is restarted is away for about as long. */
    static final int RETRY_AFTER = 5;

    /** Connection exceptions, insufficient resources, operator intervention, system errors. */
    private static final List<String> CLASSES = List.of("08", "53", "57", "58");

    private static final Set<String> STATES = Set.of(
            // A standby, while another node takes over.
            "25006",
            // PostgreSQL has given the transaction up after two had made the same thing at once, and HAPI went on in
            // it.
            "25P02",
            // Serialization failure, deadlock, lock not to be had in time; H2's lock timeout.
            "40001",
            "40P01",
            "55P03",
            "HYT00",
            // H2: out of memory, file not to be read or written, broken connection, closed, no space left, closing.
            "90108",
            "90028",
            "90031",
            "90067",
            "90098",
            "90100",
            "90121");

    private DatabaseLoss() {}

    static boolean in(Throwable thrown) {
        var seen = Collections.newSetFromMap(new IdentityHashMap<Throwable, Boolean>());
        var open = new ArrayDeque<Throwable>();
        add(open, thrown);
        while (!open.isEmpty() && seen.size() < 50) {
            var next = open.remove();
            if (isOne(next)) {
                return true;
            }
            if (seen.add(next)) {
                add(open, next.getCause());
                // The failure itself, when the rollback after it has failed too.
                add(open, next instanceof TransactionSystemException system ? system.getApplicationException() : null);
                add(open, next instanceof SQLException sql ? sql.getNextException() : null);
            }
        }
        return false;
    }

    private static void add(ArrayDeque<Throwable> open, Throwable thrown) {
        if (thrown != null) {
            open.add(thrown);
        }
    }

    private static boolean isOne(Throwable thrown) {
        return thrown instanceof SQLException sql && isOne(sql)
                || thrown instanceof CannotCreateTransactionException
                || thrown instanceof CannotGetJdbcConnectionException;
    }

    private static boolean isOne(SQLException thrown) {
        var state = thrown.getSQLState();
        if (state == null) {
            return thrown instanceof SQLTransientConnectionException
                    || thrown instanceof SQLNonTransientConnectionException
                    || thrown instanceof SQLRecoverableException
                    || saysThatItIsClosed(String.valueOf(thrown.getMessage()));
        }
        return STATES.contains(state) || CLASSES.stream().anyMatch(state::startsWith);
    }

    /** The pool gives no state when a connection that it has given up, or the pool itself, is used once more. */
    private static boolean saysThatItIsClosed(String message) {
        return message.equals("Connection is closed") || message.endsWith(" has been closed.");
    }
}
