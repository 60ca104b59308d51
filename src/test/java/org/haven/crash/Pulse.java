package org.haven.crash;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What the clients do, beat by beat, so that a blow can fall right at any one of them. */
final class Pulse {

    enum Beat {
        /** A write goes out. */
        SENT,
        /** A write has been answered 2xx. */
        ACKNOWLEDGED,
        /** A request was answered 503, or not at all. */
        UNAVAILABLE
    }

    private final List<Waiting> waiting = new CopyOnWriteArrayList<>();

    void beat(Beat beat) {
        for (var one : waiting) {
            if (one.beat == beat) {
                one.left.countDown();
            }
        }
    }

    /** Returns at the beat that is so many further; fails if it does not come. */
    void await(Beat beat, int further) {
        var wait = new Waiting(beat, new CountDownLatch(further));
        waiting.add(wait);
        try {
            if (!wait.left.await(4, TimeUnit.MINUTES)) {
                throw new AssertionError("No " + further + " further times " + beat + " within 4 minutes");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            waiting.remove(wait);
        }
    }

    private record Waiting(Beat beat, CountDownLatch left) {}
}
