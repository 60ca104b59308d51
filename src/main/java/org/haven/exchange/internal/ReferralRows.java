package org.haven.exchange.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table {@code haven_referral}. */
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
                        (row, number) -> read(row),
                        sourceTask)
                .stream()
                .findFirst();
    }

    /**
     * @throws org.springframework.dao.DuplicateKeyException if another job has just made it
     */
    void create(ReferralRow row, CrossingOrder order) {
        jdbc.update(
                "insert into haven_referral (source_task, source_party, target_party, target_task, baseline_version,"
                        + " shown_version, shown_until, source_patient_version, target_patient_version, ended_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row.sourceTask(),
                order.source(),
                order.target(),
                row.targetTask().orElse(null),
                row.baselineVersion(),
                row.shownVersion(),
                time(row.shownUntil()),
                row.sourcePatientVersion(),
                row.targetPatientVersion(),
                time(row.endedAt()));
    }

    void update(ReferralRow row) {
        jdbc.update(
                "update haven_referral set target_task = ?, baseline_version = ?, shown_version = ?, shown_until = ?,"
                        + " source_patient_version = ?, target_patient_version = ?, ended_at = ? where source_task = ?",
                row.targetTask().orElse(null),
                row.baselineVersion(),
                row.shownVersion(),
                time(row.shownUntil()),
                row.sourcePatientVersion(),
                row.targetPatientVersion(),
                time(row.endedAt()),
                row.sourceTask());
    }

    /** The referrals that have been sent and not delivered, nor ended. */
    List<CrossingOrder> undelivered() {
        return jdbc.query(
                "select source_party, target_party, source_task from haven_referral"
                        + " where ended_at is null and target_task is null",
                (row, number) -> order(row));
    }

    private static CrossingOrder order(ResultSet row) throws SQLException {
        return new CrossingOrder(
                row.getString("source_party"), row.getString("target_party"), row.getString("source_task"));
    }

    private static ReferralRow read(ResultSet row) throws SQLException {
        return new ReferralRow(
                row.getString("source_task"),
                Optional.ofNullable(row.getString("target_task")),
                row.getLong("baseline_version"),
                row.getLong("shown_version"),
                instant(row, "shown_until"),
                row.getLong("source_patient_version"),
                row.getLong("target_patient_version"),
                instant(row, "ended_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime time(Optional<Instant> instant) {
        return instant.map(value -> value.atOffset(ZoneOffset.UTC)).orElse(null);
    }
}
