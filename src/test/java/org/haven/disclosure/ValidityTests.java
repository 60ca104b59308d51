package org.haven.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.junit.jupiter.api.Test;

class ValidityTests {

    @Test
    void aPeriodHoldsOnAllOfItsLastDayAndNotAMomentLonger() {
        var validity = Validity.of(period("2026-11-24", "2026-12-24"));
        assertThat(validity.covers(Instant.parse("2026-11-23T23:59:59.999Z"))).isFalse();
        assertThat(validity.covers(Instant.parse("2026-11-24T00:00:00Z"))).isTrue();
        assertThat(validity.covers(Instant.parse("2026-12-24T23:59:59.999Z"))).isTrue();
        assertThat(validity.covers(Instant.parse("2026-12-25T00:00:00Z"))).isFalse();
    }

    @Test
    void aMonthAndAYearStandForAllOfTheirDays() {
        assertThat(Validity.of(period("2026-11", "2026-12")))
                .isEqualTo(new Validity(Instant.parse("2026-11-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z")));
        assertThat(Validity.of(period("2026", "2026")))
                .isEqualTo(new Validity(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z")));
    }

    @Test
    void aTimeIsTakenWithItsOffset() {
        assertThat(Validity.of(period("2026-11-24T08:00:00-06:00", "2026-11-24T18:30:00-06:00")))
                .isEqualTo(new Validity(Instant.parse("2026-11-24T14:00:00Z"), Instant.parse("2026-11-25T00:30:00Z")));
    }

    @Test
    void anOpenSideReachesForEver() {
        assertThat(Validity.of(new Period()).covers(Instant.EPOCH)).isTrue();
        assertThat(Validity.of(new Period())).isEqualTo(new Validity(Instant.MIN, Instant.MAX));
    }

    private static Period period(String start, String end) {
        return new Period().setStartElement(new DateTimeType(start)).setEndElement(new DateTimeType(end));
    }
}
