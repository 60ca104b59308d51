package org.haven.metrics.internal;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.haven.metrics.MetricsProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The figures that are taken from the database; docs/operations.md says what each is good for. */
@Component
class Gauges implements MeterBinder {

    private final Remembered<Map<String, Long>> referrals;
    private final Remembered<JobFigures> jobs;
    private final Remembered<Long> delivered;
    private final Remembered<Long> failing;

    Gauges(MetricsProperties properties, ReferralFigures figures, JdbcTemplate jdbc, Clock clock) {
        referrals = new Remembered<>(properties.refresh(), Map.of(), figures::byState);
        jobs = new Remembered<>(properties.refresh(), JobFigures.NONE, () -> JobFigures.of(jdbc, Instant.now(clock)));
        delivered = new Remembered<>(
                properties.refresh(),
                0L,
                () -> jdbc.queryForObject(
                        "select count(*) from haven_referral where target_task is not null", Long.class));
        failing = new Remembered<>(
                properties.refresh(),
                0L,
                () -> jdbc.queryForObject(
                        "select count(*) from haven_subscription_work where failures > 0", Long.class));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var status : ReferralFigures.STATES) {
            Gauge.builder("haven.referrals", referrals, held -> held.get().getOrDefault(status.toCode(), 0L))
                    .description("Referrals at their targets, by state")
                    .tag("state", status.toCode())
                    .register(registry);
        }
        FunctionCounter.builder("haven.deliveries", delivered, Remembered::get)
                .description("Referrals that were delivered")
                .register(registry);
        Gauge.builder("haven.notifications.failing", failing, Remembered::get)
                .description("Subscriptions whose receiver did not take the last notification")
                .register(registry);
        Gauge.builder("haven.jobs.due", jobs, held -> held.get().due())
                .description("Durable jobs whose time has come")
                .register(registry);
        Gauge.builder("haven.jobs.failing", jobs, held -> held.get().failing())
                .description("Durable jobs that have failed and will be tried again")
                .register(registry);
        TimeGauge.builder(
                        "haven.jobs.oldest.age",
                        jobs,
                        TimeUnit.MILLISECONDS,
                        held -> held.get().oldest().toMillis())
                .description("How long the durable job has waited that waits longest")
                .register(registry);
    }
}
