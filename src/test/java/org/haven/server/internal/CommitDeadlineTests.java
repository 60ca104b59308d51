package org.haven.server.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.haven.server.ServerProperties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class CommitDeadlineTests {

    private final Hands clock = new Hands();
    private final CommitDeadline deadline = new CommitDeadline(
            new ServerProperties(null, null, 0, 0, 0, 0, Duration.ZERO, Duration.ofSeconds(20)), clock);
    private final DriverManagerDataSource source =
            new DriverManagerDataSource("jdbc:h2:mem:deadline;DB_CLOSE_DELAY=-1");
    private final JdbcTemplate jdbc = new JdbcTemplate(source);
    private final TransactionTemplate transactions = new TransactionTemplate(new DataSourceTransactionManager(source));

    @BeforeEach
    void empty() {
        jdbc.execute("drop table if exists written");
        jdbc.execute("create table written (id integer)");
    }

    @Test
    void whatCommitsInTimeIsStored() {
        write(Duration.ofSeconds(20));
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void whatCommitsTooLateIsRefusedAndNotStored() {
        assertThatThrownBy(() -> write(Duration.ofSeconds(21)))
                .isInstanceOfSatisfying(
                        BaseServerResponseException.class,
                        refusal -> assertThat(refusal.getStatusCode()).isEqualTo(503))
                .hasMessageContaining("not stored");
        assertThat(stored()).isZero();
    }

    @Test
    void theEarliestStampCounts() {
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    deadline.watch(now());
                    clock.time = clock.time.plusSeconds(15);
                    deadline.watch(now());
                    clock.time = clock.time.plusSeconds(15);
                }))
                .isInstanceOf(BaseServerResponseException.class);
    }

    @Test
    void aTransactionInAnotherIsWatchedByItself() {
        var inner = new TransactionTemplate(transactions.getTransactionManager());
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    deadline.watch(now());
                    clock.time = clock.time.plusSeconds(30);
                    inner.executeWithoutResult(other -> {
                        jdbc.update("insert into written values (1)");
                        deadline.watch(now());
                    });
                }))
                .isInstanceOf(BaseServerResponseException.class);
        assertThat(stored()).isEqualTo(1);
        write(Duration.ZERO);
        assertThat(stored()).isEqualTo(2);
    }

    private void write(Duration work) {
        transactions.executeWithoutResult(status -> {
            deadline.watch(now());
            jdbc.update("insert into written values (1)");
            clock.time = clock.time.plus(work);
        });
    }

    private int stored() {
        return jdbc.queryForObject("select count(*) from written", Integer.class);
    }

    private Date now() {
        return Date.from(clock.instant());
    }

    private static final class Hands extends Clock {

        private Instant time = Instant.parse("2026-12-01T09:30:00Z");

        @Override
        public Instant instant() {
            return time;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
