package org.haven.publication.internal;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.haven.guide.Finding;
import org.haven.guide.ProfileValidator;
import org.springframework.stereotype.Component;

/**
 * Validates for anybody, within bounds: two texts at once, a few more wait in the order they came, and nobody waits for
 * long. Nothing of a text is kept or logged.
 */
@Component
class Judgement {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 8;
    private static final int SECONDS = 20;

    private final ProfileValidator validator;
    private final ThreadPoolExecutor workers;

    Judgement(ProfileValidator validator) {
        this.validator = validator;
        workers = new ThreadPoolExecutor(
                AT_ONCE, AT_ONCE, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), work -> {
                    var thread = new Thread(work, "guide-validation");
                    thread.setDaemon(true);
                    return thread;
                });
        workers.allowCoreThreadTimeOut(true);
    }

    /** What there is to say; empty if too many ask, or if it takes too long. */
    Optional<List<Finding>> of(String text, Set<String> profiles) {
        try {
            var work = workers.submit(() -> validator.findings(text, profiles));
            try {
                return Optional.of(work.get(SECONDS, TimeUnit.SECONDS));
            } catch (TimeoutException e) {
                work.cancel(true);
                return Optional.empty();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        } catch (RejectedExecutionException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            // Its message may hold parts of the text, so it goes nowhere.
            throw new IllegalStateException(
                    "The validator failed: " + e.getCause().getClass().getName());
        }
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }
}
