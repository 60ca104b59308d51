package org.haven.exchange.internal;

import java.util.List;
import java.util.function.Predicate;
import org.haven.server.Records;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/** What the server writes into a source's own Tasks, and takes out of their history again. */
@Component
class SourceCopies {

    private final Records records;

    SourceCopies(Records records) {
        this.records = records;
    }

    /** The Task as it was in one of its versions. */
    Task version(Task task, long version, BothSides sides) {
        return records.find(Task.class, task.getIdElement().getIdPart(), version, sides.atSource())
                .orElseThrow(() -> new IllegalStateException("A version of the source's Task is gone"));
    }

    List<Task> history(Task task, BothSides sides) {
        return records.history(Task.class, task.getIdElement().getIdPart(), sides.atSource());
    }

    /** Makes the Task show this; writes nothing if it does already. */
    Task show(Task current, Task wanted, BothSides sides) {
        var next = wanted.copy();
        next.setId(current.getIdElement());
        next.setMeta(current.getMeta().copy());
        return next.equalsDeep(current) ? current : records.update(next, sides.atSource());
    }

    /** Takes one earlier version out of the history. */
    void drop(Task current, long version, BothSides sides) {
        records.forget(Task.class, current.getIdElement().getIdPart(), version, sides.atSource());
    }

    /**
     * Takes every earlier version that must not be read any more out of the history. A later one, which the source itself has
     * written meanwhile, is for the next look.
     */
    void forget(Task current, Predicate<Task> allowed, BothSides sides) {
        var id = current.getIdElement().getIdPart();
        var newest = BothSides.version(current);
        history(current, sides).stream()
                .filter(version -> BothSides.version(version) < newest)
                .filter(version -> !allowed.test(version))
                .forEach(version -> records.forget(Task.class, id, BothSides.version(version), sides.atSource()));
    }
}
