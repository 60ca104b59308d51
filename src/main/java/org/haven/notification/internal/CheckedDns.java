package org.haven.notification.internal;

import jakarta.annotation.PreDestroy;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Looks names up for each new connection, within a bound of time, and gives only addresses that {@link Targets} allows: what
 * is judged is what is connected to.
 */
@Component
class CheckedDns implements DnsResolver {

    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final int THREADS = 32;

    private final Targets targets;
    private final ThreadPoolExecutor lookups =
            new ThreadPoolExecutor(0, THREADS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), daemons());

    CheckedDns(Targets targets) {
        this.targets = targets;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        try {
            return lookups.submit(() -> targets.resolve(host)).get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
            throw new UnknownHostException("The endpoint's host has no address that this server may call");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException("The endpoint's host was not looked up");
        }
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private static CustomizableThreadFactory daemons() {
        var threads = new CustomizableThreadFactory("notification-dns-");
        threads.setDaemon(true);
        return threads;
    }

    @PreDestroy
    void stop() {
        lookups.shutdownNow();
    }
}
