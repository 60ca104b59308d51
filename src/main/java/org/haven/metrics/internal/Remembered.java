package org.haven.metrics.internal;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * A figure that is taken anew when it is asked for and has become old, by one asker at a time. When it cannot be taken, the
 * last one stands.
 */
final class Remembered<T> {

    private final Supplier<T> source;
    private final long age;
    private T value;
    private long taken;

    /** @param initial what stands until the source has answered for the first time */
    Remembered(Duration age, T initial, Supplier<T> source) {
        this.source = source;
        this.age = age.toNanos();
        this.value = initial;
        this.taken = System.nanoTime() - this.age;
    }

    synchronized T get() {
        if (System.nanoTime() - taken >= age) {
            taken = System.nanoTime();
            try {
                value = source.get();
            } catch (RuntimeException e) {
                // The database is away; readiness says so, and the next asker tries again.
                taken = System.nanoTime();
            }
        }
        return value;
    }
}
