package org.haven.exchange.internal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.haven.audit.CrossingAudit;
import org.haven.audit.Disclosure;
import org.haven.disclosure.Permission;
import org.haven.disclosure.Projection;
import org.haven.disclosure.Projection.Step;
import org.haven.disclosure.Release;
import org.haven.disclosure.Releases;
import org.haven.disclosure.StepsTaken;
import org.haven.disclosure.Tier;
import org.haven.server.Records;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the source's Task show what the tier in force tells of the target's work, counted anew from the Task as the source
 * itself wrote it. What the tier does not tell is in no version of the source's Task; what it told before and tells no more
 * is taken out of the history.
 */
@Component
@Order(Passage.PROJECTION)
class Projecting implements Passage {

    private final Releases releases;
    private final StepsTaken steps;
    private final Projection projection;
    private final SourceCopies copies;
    private final ResponseDeadline deadline;
    private final AbortAnswers aborts;
    private final Records records;
    private final CrossingAudit audit;
    private final CrossingJobs jobs;

    Projecting(
            Releases releases,
            StepsTaken steps,
            Projection projection,
            SourceCopies copies,
            ResponseDeadline deadline,
            AbortAnswers aborts,
            Records records,
            CrossingAudit audit,
            @Lazy CrossingJobs jobs) {
        this.releases = releases;
        this.steps = steps;
        this.projection = projection;
        this.copies = copies;
        this.deadline = deadline;
        this.aborts = aborts;
        this.records = records;
        this.audit = audit;
        this.jobs = jobs;
    }

    @Override
    public BothSides pass(BothSides sides) {
        if (sides.targetTask().isEmpty()) {
            return sides;
        }
        var permission = releases.permission(sides.targetTask().get(), sides.source(), sides.target());
        var taken = taken(sides);
        var baseline = copies.version(sides.sourceTask(), sides.row().baselineVersion(), sides);
        var after = Ends.isEnd(baseline)
                ? cleaned(sides, baseline, permission.tier())
                : shown(sides, baseline, taken, permission);
        after = aborts.show(after, permission.tier());
        copies.forget(after.sourceTask(), allowed(after, taken, permission.tier())::allows, after);
        permission.until().ifPresent(until -> jobs.at(until, sides.order()));
        return after.with(after.row().shownUntil(permission.until()));
    }

    private List<Step> taken(BothSides sides) {
        var target = sides.targetTask().orElseThrow().getIdElement().getIdPart();
        var versions = records.history(Task.class, target, sides.atTarget()).stream()
                .sorted(Comparator.comparingLong(BothSides::version))
                .toList();
        return steps.of(versions).stream().map(Projecting::asAnswer).toList();
    }

    /**
     * A source that cancels says so in its own Task, of which nothing is shown any more. So a cancellation of the target's
     * Task that is shown answers a request to stop, and tells that the target had not begun: it is told as an answer is.
     */
    private static Step asAnswer(Step step) {
        return step.transition().equals("cancel-delivered") ? new Step("abort-accepted", step.after()) : step;
    }

    /**
     * The source is told that an answer is overdue by the clock and by what it is shown, and by nothing else: if it has been
     * told of no answer it gets the mark, whether there is one or not.
     */
    private BothSides shown(BothSides sides, Task baseline, List<Step> taken, Permission permission) {
        var wanted = projection.shown(baseline, permission.tier(), taken);
        deadline.mark(wanted, sides.sourceTask(), sides);
        var shown = copies.show(sides.sourceTask(), wanted, sides);
        if (shown == sides.sourceTask()) {
            return sides;
        }
        var after = sides.shown(shown);
        if (permission.tier().needsRelease() && !toldBefore(shown, after)) {
            audit.disclosed(new Disclosure(
                    sides.target(),
                    sides.source(),
                    sides.targetTask().orElseThrow(),
                    shown,
                    permission.tier().code(),
                    permission.release().map(Release::consent)));
            audit.arrived(sides.target(), sides.source(), shown, AuditEventAction.U);
        }
        return after;
    }

    /** What falls back to what was told before tells nothing. */
    private boolean toldBefore(Task shown, BothSides sides) {
        return copies.history(shown, sides).stream()
                .filter(version -> BothSides.version(version) != BothSides.version(shown))
                .anyMatch(version -> Told.by(version).equals(Told.by(shown)));
    }

    /** A source that cancels sends back what it was shown; of that, only what the tier still tells stays. */
    private BothSides cleaned(BothSides sides, Task baseline, Tier tier) {
        var clean = Projection.withoutUntold(baseline, tier);
        var shown = copies.show(sides.sourceTask(), clean, sides);
        if (shown == sides.sourceTask()) {
            return sides;
        }
        var after = sides.shown(shown);
        copies.drop(shown, sides.row().baselineVersion(), after);
        return after.with(after.row().based(after.row().shownVersion()));
    }

    private Allowed allowed(BothSides sides, List<Step> taken, Tier tier) {
        var base = new Task().setStatus(Task.TaskStatus.REQUESTED);
        var told = new HashSet<Told>();
        IntStream.rangeClosed(1, taken.size())
                .mapToObj(count -> projection.shown(base, tier, taken.subList(0, count)))
                .map(Told::by)
                .forEach(told::add);
        return new Allowed(sides.row().baselineVersion(), told);
    }

    /**
     * Which earlier versions of the source's Task may stay in its history.
     *
     * @param baseline the version that the source wrote last
     * @param told what the tier in force has told so far, step by step
     */
    private record Allowed(long baseline, Set<Told> told) {

        boolean allows(Task version) {
            var tells = Told.by(version);
            return BothSides.version(version) == baseline || !tells.isProjected() || told.contains(tells);
        }
    }
}
