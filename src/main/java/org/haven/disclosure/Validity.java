package org.haven.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;

/**
 * From when to when something is in force. A day, a month or a year stands for all of it, counted in UTC, so that every node
 * of a server and every reader means the same moment; who wants another one sends a time with its offset.
 *
 * @param from the first moment
 * @param until the first moment that is no more in force
 */
public record Validity(Instant from, Instant until) {

    /** An open side reaches for ever. */
    public static Validity of(Period period) {
        return new Validity(
                period.hasStart() ? first(period.getStartElement()) : Instant.MIN,
                period.hasEnd() ? after(period.getEndElement()) : Instant.MAX);
    }

    public boolean covers(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    /** True if it does not reach beyond the other on either side. */
    public boolean within(Validity other) {
        return !from.isBefore(other.from) && !until.isAfter(other.until);
    }

    private static Instant first(DateTimeType time) {
        return switch (time.getPrecision()) {
            case YEAR -> start(LocalDate.of(time.getYear(), 1, 1));
            case MONTH -> start(month(time).atDay(1));
            case DAY -> start(day(time));
            default -> time.getValue().toInstant();
        };
    }

    private static Instant after(DateTimeType time) {
        return switch (time.getPrecision()) {
            case YEAR -> start(LocalDate.of(time.getYear() + 1, 1, 1));
            case MONTH -> start(month(time).plusMonths(1).atDay(1));
            case DAY -> start(day(time).plusDays(1));
            default -> time.getValue().toInstant();
        };
    }

    private static YearMonth month(DateTimeType time) {
        return YearMonth.of(time.getYear(), time.getMonth() + 1);
    }

    private static LocalDate day(DateTimeType time) {
        return month(time).atDay(time.getDay());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
