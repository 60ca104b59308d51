package org.haven.crash;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** What was answered, how often and how late; and every answer that should not have been given. */
final class Traffic {

    /** The bounds on waiting for connection, lock and statement, one after the other, on a busy machine. */
    private static final Duration LATE = Duration.ofSeconds(30);

    private final Map<String, LongAdder> byOutcome = new ConcurrentSkipListMap<>();
    private final List<String> wrong = new CopyOnWriteArrayList<>();
    private final AtomicLong slowest = new AtomicLong();
    private final AtomicLong acknowledged = new AtomicLong();

    void count(String request, Api.Answer answer, Duration took) {
        byOutcome.computeIfAbsent(name(answer.status()), key -> new LongAdder()).increment();
        if (answer.acknowledged()) {
            acknowledged.incrementAndGet();
        }
        if (answer.status() >= 500 && answer.status() != 503) {
            wrong.add(request + " answered " + answer);
        }
        if (answer.status() == 503 && answer.retryAfter().isEmpty()) {
            wrong.add(request + " answered 503 without Retry-After");
        }
        if (answer.status() > 0) {
            slowest.accumulateAndGet(took.toMillis(), Math::max);
        }
        if (answer.status() == 503 && took.compareTo(LATE) > 0) {
            wrong.add(request + " took " + took);
        }
    }

    private static String name(int status) {
        return switch (status) {
            case -1 -> "not sent";
            case 0 -> "connection broke";
            default -> String.valueOf(status);
        };
    }

    long acknowledged() {
        return acknowledged.get();
    }

    long slowestMillis() {
        return slowest.get();
    }

    List<String> wrong() {
        return List.copyOf(wrong);
    }

    Map<String, Long> outcomes() {
        var outcomes = new TreeMap<String, Long>();
        byOutcome.forEach((name, count) -> outcomes.put(name, count.sum()));
        return outcomes;
    }
}
