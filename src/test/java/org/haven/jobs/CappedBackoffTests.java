package org.haven.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CappedBackoffTests {

    private final CappedBackoff<Void> backoff = new CappedBackoff<>(Duration.ofSeconds(2), Duration.ofMinutes(10));

    @Test
    void theWaitDoublesUntilItReachesItsBoundAndStaysThere() {
        assertThat(backoff.wait(0)).isEqualTo(Duration.ofSeconds(2));
        assertThat(backoff.wait(1)).isEqualTo(Duration.ofSeconds(4));
        assertThat(backoff.wait(8)).isEqualTo(Duration.ofSeconds(512));
        assertThat(backoff.wait(9)).isEqualTo(Duration.ofMinutes(10));
        assertThat(backoff.wait(100_000)).isEqualTo(Duration.ofMinutes(10));
    }
}
