package org.haven.party;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Binds an {@link Access} to the current thread. A thread without one sees no row of any party: there is no default.
 *
 * <p>Bind before the transaction opens; the database connection takes the lists when it is checked out, and a switch
 * inside a transaction would come too late for it.
 */
@Component
public final class AccessContext {

    private final ThreadLocal<Access> bound = new ThreadLocal<>();

    public Optional<Access> current() {
        return Optional.ofNullable(bound.get());
    }

    /** Binds this access until the returned handle is closed; for use in a try statement on the same thread. */
    public Bound bind(Access access) {
        var before = bound.get();
        bound.set(access);
        return () -> restore(before);
    }

    /** Runs the work with this access and restores what was bound before. */
    public <T> T call(Access access, Supplier<T> work) {
        try (var handle = bind(access)) {
            return work.get();
        }
    }

    public void run(Access access, Runnable work) {
        call(access, () -> {
            work.run();
            return null;
        });
    }

    /** The work, to be run on another thread, with the access that this thread has now. */
    public Runnable carry(Runnable work) {
        var access = bound.get();
        return () -> {
            var before = bound.get();
            restore(access);
            try {
                work.run();
            } finally {
                restore(before);
            }
        };
    }

    private void restore(Access access) {
        if (access == null) {
            bound.remove();
        } else {
            bound.set(access);
        }
    }

    /** Ends a binding. */
    @FunctionalInterface
    public interface Bound extends AutoCloseable {
        @Override
        void close();
    }
}
