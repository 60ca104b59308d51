package org.haven.referral;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.haven.party.Party;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/**
 * By when a referral must have arrived, and by when its target must have accepted or rejected it. The first is the source's to
 * set, in {@code Task.restriction.period.end}; for what nobody has set there are defaults.
 */
@Component
public class Deadlines {

    private final ReferralProperties properties;
    private final Clock clock;

    Deadlines(ReferralProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * The receipt deadline: when it has passed and the referral is not delivered, it expires.
     *
     * @param task the source's Task, as the source sent it
     */
    public Instant receipt(Task task, Party source) {
        var end = task.getRestriction().getPeriod().getEndElement();
        return end.hasValue()
                ? endOf(end)
                : task.getMeta()
                        .getLastUpdated()
                        .toInstant()
                        .plus(own(source, ReferralProperties.Own::receipt).orElse(properties.receiptDeadline()));
    }

    /**
     * The response deadline: when it has passed and the target has neither accepted nor rejected, an answer is overdue.
     *
     * @param arrived when the target's Task was made
     */
    public Instant response(Instant arrived, Party target) {
        return arrived.plus(own(target, ReferralProperties.Own::response).orElse(properties.responseDeadline()));
    }

    private Optional<Duration> own(Party party, Function<ReferralProperties.Own, Duration> which) {
        return Optional.ofNullable(properties.deadlines().get(party.id())).map(which);
    }

    /** A date without a time lasts until its end, where this server stands. */
    private Instant endOf(DateTimeType end) {
        var next = switch (end.getPrecision()) {
            case YEAR -> LocalDate.of(end.getYear(), 1, 1).plusYears(1);
            case MONTH -> LocalDate.of(end.getYear(), end.getMonth() + 1, 1).plusMonths(1);
            case DAY ->
                LocalDate.of(end.getYear(), end.getMonth() + 1, end.getDay()).plusDays(1);
            default -> null;
        };
        return next == null
                ? end.getValue().toInstant()
                : next.atStartOfDay(clock.getZone()).toInstant();
    }
}
