package org.haven.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import org.haven.party.Party;
import org.haven.party.PartyRole;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

/** By when a referral must have arrived and be answered. */
class DeadlinesTests {

    private static final Instant SENT = Instant.parse("2026-11-20T09:00:00Z");
    private static final Party SOURCE = new Party("springfield-pd", "Police", PartyRole.REFERRAL_SOURCE, 1);
    private static final Party TARGET = new Party("riverside-clinic", "Clinic", PartyRole.CARE_PROVIDER, 2);
    private static final Map<String, ReferralProperties.Own> NONE = Map.of();

    @Test
    void aTimeIsTakenAsItIs() {
        assertThat(deadlines(NONE).receipt(task("2026-12-01T12:00:00+02:00"), SOURCE))
                .isEqualTo("2026-12-01T10:00:00Z");
    }

    @Test
    void aDateLastsUntilItsEndWhereTheServerStands() {
        assertThat(deadlines(NONE).receipt(task("2026-12-31"), SOURCE)).isEqualTo("2027-01-01T05:00:00Z");
        assertThat(deadlines(NONE).receipt(task("2026-12"), SOURCE)).isEqualTo("2027-01-01T05:00:00Z");
        assertThat(deadlines(NONE).receipt(task("2026"), SOURCE)).isEqualTo("2027-01-01T05:00:00Z");
    }

    @Test
    void withoutADateTheDefaultCountsFromTheSending() {
        assertThat(deadlines(NONE).receipt(task(null), SOURCE)).isEqualTo(SENT.plus(Duration.ofHours(72)));
    }

    @Test
    void aPartyCanHaveItsOwn() {
        var own = Map.of(
                SOURCE.id(), new ReferralProperties.Own(Duration.ofHours(2), null),
                TARGET.id(), new ReferralProperties.Own(null, Duration.ofHours(8)));
        assertThat(deadlines(own).receipt(task(null), SOURCE)).isEqualTo(SENT.plus(Duration.ofHours(2)));
        assertThat(deadlines(own).response(SENT, TARGET)).isEqualTo(SENT.plus(Duration.ofHours(8)));
        assertThat(deadlines(own).response(SENT, SOURCE)).isEqualTo(SENT.plus(Duration.ofHours(48)));
    }

    @Test
    void aDeadlineOfNothingIsRefused() {
        assertThatThrownBy(() -> new ReferralProperties(Duration.ZERO, Duration.ofHours(1), NONE))
                .hasMessageContaining("haven.referral.receipt-deadline");
    }

    private static Deadlines deadlines(Map<String, ReferralProperties.Own> own) {
        return new Deadlines(
                new ReferralProperties(Duration.ofHours(72), Duration.ofHours(48), own),
                Clock.fixed(SENT, ZoneId.of("America/New_York")));
    }

    private static Task task(String end) {
        var task = new Task();
        task.getMeta().setLastUpdated(Date.from(SENT));
        if (end != null) {
            task.getRestriction().getPeriod().setEndElement(new DateTimeType(end));
        }
        return task;
    }
}
