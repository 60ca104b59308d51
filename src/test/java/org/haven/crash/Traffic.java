package org.haven.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.haven.crash.Pulse.Beat;

/** What was answered, how often and how late; and every answer that should not have been given. */
final class Traffic {

    /** The bounds on waiting for connection, lock and statement, one after the other, on a busy machine. */
    private static final Duration LATE = Duration.ofSeconds(30);

    private final Map<String, LongAdder> byOutcome = new ConcurrentSkipListMap<>();
    private final List<String> wrong = new CopyOnWriteArrayList<>();
    private final AtomicLong slowest = new AtomicLong();
    private final Pulse pulse;

    Traffic(Pulse pulse) {
        this.pulse = pulse;
    }

    /** A write goes out. */
    void sending() {
        pulse.beat(Beat.SENT);
    }

    void count(String method, String path, Api.Answer answer, Duration took) {
        count(method + " " + path, answer, took);
        if (!method.equals("GET") && answer.acknowledged()) {
            pulse.beat(Beat.ACKNOWLEDGED);
        }
    }

    void countToken(Api.Answer answer) {
        count("POST /oauth2/token", answer, Duration.ZERO);
    }

    void wrong(String what) {
        wrong.add(what);
    }

    private void count(String request, Api.Answer answer, Duration took) {
        byOutcome.computeIfAbsent(name(answer.status()), key -> new LongAdder()).increment();
        if (answer.unavailable()) {
            pulse.beat(Beat.UNAVAILABLE);
        }
        if (answer.status() >= 500 && answer.status() != 503) {
            wrong.add(request + " answered " + answer);
        }
        if (answer.status() == 400 || answer.status() == 422) {
            wrong.add(request + " sent what nobody may send: " + answer);
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

    List<String> wrong() {
        return List.copyOf(wrong);
    }

    List<String> figures() {
        var lines = new ArrayList<String>();
        lines.add("slowest answer, ms: " + slowest);
        byOutcome.forEach((name, count) -> lines.add("answers " + name + ": " + count));
        wrong.forEach(answer -> lines.add("WRONG " + answer));
        return lines;
    }
}
