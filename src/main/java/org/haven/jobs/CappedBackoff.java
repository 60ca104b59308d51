package org.haven.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries a failed job again, waiting twice as long each time up to a bound, and never gives it up. */
public final class CappedBackoff<T> implements FailureHandler<T> {

    private static final Logger LOG = LoggerFactory.getLogger(CappedBackoff.class);

    private final Duration first;
    private final Duration longest;

    public CappedBackoff(JobProperties properties) {
        this(properties.firstRetry(), properties.longestRetry());
    }

    CappedBackoff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<T> operations) {
        var failures = complete.getExecution().consecutiveFailures;
        var wait = wait(failures);
        LOG.warn(
                "Job {} has failed {} times; next try in {}",
                complete.getExecution().taskInstance.getTaskAndInstance(),
                failures + 1,
                wait);
        operations.reschedule(complete, complete.getTimeDone().plus(wait));
    }

    /**
     * @param failures how often the job had failed before this failure
     */
    Duration wait(int failures) {
        var doubled = first.multipliedBy(1L << Math.min(failures, 30));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
