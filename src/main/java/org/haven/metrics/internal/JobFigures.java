package org.haven.metrics.internal;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The durable jobs that wait.
 *
 * @param due jobs whose time has come
 * @param failing jobs that have failed and will be tried again
 * @param oldest how long the job has waited that waits longest: since its time came, or since it was made if it has failed
 */
record JobFigures(long due, long failing, Duration oldest) {

    static final JobFigures NONE = new JobFigures(0, 0, Duration.ZERO);

    private static final String WAITING = """
        select
          sum(case when execution_time <= ? then 1 else 0 end) as due,
          sum(case when consecutive_failures > 0 then 1 else 0 end) as failing,
          min(case when consecutive_failures > 0 then created_at else greatest(created_at, execution_time) end) as since
        from scheduled_tasks
        where (execution_time <= ? or consecutive_failures > 0) and task_data is not null
        """;

    /** What recurs has no data, and is nobody's delivery. */
    static JobFigures of(JdbcTemplate jdbc, Instant now) {
        var time = Timestamp.from(now);
        return jdbc.queryForObject(
                WAITING,
                (row, number) ->
                        new JobFigures(row.getLong("due"), row.getLong("failing"), age(row.getTimestamp("since"), now)),
                time,
                time);
    }

    private static Duration age(Timestamp since, Instant now) {
        return since == null || since.toInstant().isAfter(now)
                ? Duration.ZERO
                : Duration.between(since.toInstant(), now);
    }
}
