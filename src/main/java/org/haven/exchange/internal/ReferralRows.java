package org.haven.exchange.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The tables {@code haven_referral} and {@code haven_carried}. */
@Component
class ReferralRows {

    private final JdbcTemplate jdbc;

    ReferralRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The row, locked until the open transaction ends: only one job at a time reconciles a referral. */
    Optional<ReferralRow> lock(String sourceTask) {
        return jdbc
                .query(
                        "select * from haven_referral where source_task = ? for update",
                        (row, number) -> read(row, carried(sourceTask)),
                        sourceTask)
                .stream()
                .findFirst();
    }

    private Map<String, Long> carried(String sourceTask) {
        return jdbc.queryForList("select record, version from haven_carried where source_task = ?", sourceTask).stream()
                .collect(Collectors.toMap(
                        row -> (String) row.get("record"), row -> ((Number) row.get("version")).longValue()));
    }

    /**
     * @throws org.springframework.dao.DuplicateKeyException if another job has just made it
     */
    void create(ReferralRow row, CrossingOrder order, String patient) {
        jdbc.update(
                "insert into haven_referral (source_task, source_party, target_party, source_patient, baseline_version,"
                        + " shown_version, patient_version) values (?, ?, ?, ?, ?, ?, ?)",
                row.sourceTask(),
                order.source(),
                order.target(),
                patient,
                row.baselineVersion(),
                row.shownVersion(),
                row.patientVersion());
    }

    /** Stores what has changed between the two. */
    void update(ReferralRow before, ReferralRow after) {
        jdbc.update(
                "update haven_referral set target_task = ?, baseline_version = ?, shown_version = ?, shown_until = ?,"
                        + " patient_version = ?, ended_at = ? where source_task = ?",
                after.targetTask().orElse(null),
                after.baselineVersion(),
                after.shownVersion(),
                time(after.shownUntil()),
                after.patientVersion(),
                time(after.endedAt()),
                after.sourceTask());
        after.carried().forEach((record, version) -> {
            if (!before.hasCarried(record, version)) {
                carry(
                        after.sourceTask(),
                        record,
                        version,
                        before.carried(record).isPresent());
            }
        });
    }

    private void carry(String sourceTask, String record, long version, boolean known) {
        jdbc.update(
                known
                        ? "update haven_carried set version = ? where source_task = ? and record = ?"
                        : "insert into haven_carried (version, source_task, record) values (?, ?, ?)",
                version,
                sourceTask,
                record);
    }

    /** From now on the referral is also found by the target's Patient. */
    void arrivedAs(String patient, String sourceTask) {
        jdbc.update("update haven_referral set target_patient = ? where source_task = ?", patient, sourceTask);
    }

    /** The referrals that a party sent about this Patient of its own. */
    List<CrossingOrder> sentAbout(String patient) {
        return jdbc.query(
                "select source_party, target_party, source_task from haven_referral where source_patient = ?",
                (row, number) -> order(row),
                patient);
    }

    /** The referrals about this Patient of a party's, on whichever side the party is. */
    List<CrossingOrder> about(String patient) {
        return jdbc.query(
                "select source_party, target_party, source_task from haven_referral where source_patient = ?"
                        + " union select source_party, target_party, source_task from haven_referral"
                        + " where target_patient = ?",
                (row, number) -> order(row),
                patient,
                patient);
    }

    /** The referrals that have been sent, and neither delivered nor ended. */
    List<CrossingOrder> undelivered() {
        return jdbc.query(
                "select source_party, target_party, source_task from haven_referral"
                        + " where ended_at is null and target_task is null",
                (row, number) -> order(row));
    }

    static CrossingOrder order(ResultSet row) throws SQLException {
        return new CrossingOrder(
                row.getString("source_party"), row.getString("target_party"), row.getString("source_task"));
    }

    private static ReferralRow read(ResultSet row, Map<String, Long> carried) throws SQLException {
        return new ReferralRow(
                row.getString("source_task"),
                Optional.ofNullable(row.getString("target_task")),
                row.getLong("baseline_version"),
                row.getLong("shown_version"),
                instant(row, "shown_until"),
                row.getLong("patient_version"),
                instant(row, "ended_at"),
                carried);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static OffsetDateTime time(Optional<Instant> instant) {
        return instant.map(value -> value.atOffset(ZoneOffset.UTC)).orElse(null);
    }
}
