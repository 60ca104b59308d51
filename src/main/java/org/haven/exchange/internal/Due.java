package org.haven.exchange.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Which referrals must be looked at before anybody is answered about them: those whose projection has run out by the clock,
 * and those with a mark in the table {@code haven_due}. Marks are rows of their own that parties only add and the door only
 * takes away, so that a party's write waits for no job and no job for it.
 */
@Component
class Due {

    private final JdbcTemplate jdbc;

    Due(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on nobody is answered about this referral before it has been looked at. */
    void mark(String sourceTask) {
        jdbc.update("insert into haven_due (source_task) values (?)", sourceTask);
    }

    /** The same for all referrals that were delivered to a party. */
    void markAt(String target) {
        jdbc.update(
                "insert into haven_due (source_task) select source_task from haven_referral"
                        + " where target_party = ? and target_task is not null",
                target);
    }

    /**
     * The marks on a referral. Ask before both sides are read: what was marked by then has been committed, and is seen; a later
     * mark stays for the next look.
     */
    List<Long> marks(String sourceTask) {
        return jdbc.queryForList("select id from haven_due where source_task = ?", Long.class, sourceTask);
    }

    /** What these marks were for has been looked at. */
    void remove(List<Long> marks) {
        marks.forEach(mark -> jdbc.update("delete from haven_due where id = ?", mark));
    }

    /** The referrals of a party, on either side. */
    List<CrossingOrder> of(String party, Instant now) {
        var time = ReferralRows.time(Optional.of(now));
        return jdbc.query(
                "select source_party, target_party, source_task from haven_referral"
                        + " where source_party = ? and shown_until <= ?"
                        + " union select source_party, target_party, source_task from haven_referral"
                        + " where target_party = ? and shown_until <= ?"
                        + " union select r.source_party, r.target_party, r.source_task from haven_due d"
                        + " join haven_referral r on r.source_task = d.source_task"
                        + " where r.source_party = ? or r.target_party = ?",
                (row, number) -> ReferralRows.order(row),
                party,
                time,
                party,
                time,
                party,
                party);
    }

    /** Those of all parties. */
    List<CrossingOrder> all(Instant now) {
        return jdbc.query(
                "select source_party, target_party, source_task from haven_referral where shown_until <= ?"
                        + " union select r.source_party, r.target_party, r.source_task from haven_due d"
                        + " join haven_referral r on r.source_task = d.source_task",
                (row, number) -> ReferralRows.order(row),
                ReferralRows.time(Optional.of(now)));
    }
}
