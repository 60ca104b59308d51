package org.haven.referral.internal;

import java.util.Locale;
import java.util.Optional;
import org.haven.party.Access;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * At most one open Task for each focus, and at most one for each focus and target: the table {@code haven_task_place}. It is
 * written in the transaction of the Task, and its keys hold where two transactions do not see each other.
 */
@Component
class OpenTasks {

    private final JdbcTemplate jdbc;

    OpenTasks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Why a Task has no place. */
    enum Taken {
        /** Another Task is open for the focus. */
        OPEN,
        /** The focus was sent to this target before. */
        SENT
    }

    /**
     * A coordinating Task is sent.
     *
     * @param focus {@code ServiceRequest/[id]}
     * @param target {@code Organization/[id]}
     * @return empty if it has its place; else the transaction that is open must end
     */
    Optional<Taken> send(String task, String focus, String target, Access access) {
        return insert(task, focus, focus + "|" + target, access);
    }

    /** An abort Task is opened; see {@link #send}. */
    Optional<Taken> open(String task, String focus, Access access) {
        return insert(task, focus, null, access);
    }

    /** Logical id of the Task that is open for this focus. */
    Optional<String> of(String focus) {
        return jdbc.queryForList("select task from haven_task_place where open_focus = ?", String.class, focus).stream()
                .findFirst();
    }

    void close(String task) {
        jdbc.update("update haven_task_place set open_focus = null where task = ?", task);
    }

    /** A Task that had ended is open again, unless another has taken its place. */
    void reopen(String task, String focus) {
        jdbc.update(
                "update haven_task_place set open_focus = ? where task = ? and not exists"
                        + " (select 1 from haven_task_place other where other.open_focus = ?)",
                focus,
                task,
                focus);
    }

    /** As if the Task had never been. */
    void forget(String task) {
        jdbc.update("delete from haven_task_place where task = ?", task);
    }

    private Optional<Taken> insert(String task, String focus, String sent, Access access) {
        try {
            jdbc.update(
                    "insert into haven_task_place (task, open_focus, sent, partition_id) values (?, ?, ?, ?)",
                    task,
                    focus,
                    sent,
                    access.home());
            return Optional.empty();
        } catch (DuplicateKeyException e) {
            // Nothing can be asked in this transaction any more; the database names the key.
            var message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            return Optional.of(message.contains("haven_task_place_sent") ? Taken.SENT : Taken.OPEN);
        }
    }
}
