package org.haven.metrics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTests {

    private final AtomicInteger taken = new AtomicInteger();

    @Test
    void aFigureIsTakenOnceInItsAge() {
        var figure = new Remembered<>(Duration.ofHours(1), 0, taken::incrementAndGet);
        assertThat(figure.get()).isEqualTo(1);
        assertThat(figure.get()).isEqualTo(1);
        assertThat(taken).hasValue(1);
    }

    @Test
    void anOldFigureIsTakenAnew() {
        var figure = new Remembered<>(Duration.ZERO, 0, taken::incrementAndGet);
        figure.get();
        assertThat(figure.get()).isEqualTo(2);
    }

    @Test
    void theLastFigureStandsWhileItCannotBeTaken() {
        var figure = new Remembered<>(Duration.ZERO, 0, () -> {
            if (taken.incrementAndGet() > 1) {
                throw new IllegalStateException("away");
            }
            return 7;
        });
        figure.get();
        assertThat(figure.get()).isEqualTo(7);
        assertThat(taken).hasValue(2);
    }
}
