package org.haven.notification.internal;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import jakarta.annotation.PreDestroy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.async.methods.SimpleRequestProducer;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.haven.notification.NotificationProperties;
import org.springframework.stereotype.Component;

/**
 * Posts notifications to receivers: no redirect is followed, no cookie kept, nothing of the answer but its status looked at.
 * A receiver that keeps failing is left alone for a while, for the party that named it.
 */
@Component
class RestHook implements Sender {

    private static final int FAILURES_TO_OPEN = 5;
    private static final Duration OPEN = Duration.ofSeconds(30);
    private static final int CONNECTIONS = 500;
    private static final int CONNECTIONS_OF_A_RECEIVER = 8;

    private final CloseableHttpAsyncClient client;
    private final CircuitBreakerRegistry breakers;

    RestHook(NotificationProperties properties, CheckedDns dns) {
        var connections = PoolingAsyncClientConnectionManagerBuilder.create()
                .setDnsResolver(dns)
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS_OF_A_RECEIVER)
                .setDefaultTlsConfig(TlsConfig.custom()
                        .setVersionPolicy(HttpVersionPolicy.FORCE_HTTP_1)
                        .setHandshakeTimeout(timeout(properties.connectTimeout()))
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(properties.connectTimeout()))
                        .setTimeToLive(TimeValue.ofMinutes(1))
                        .setValidateAfterInactivity(TimeValue.ofSeconds(2))
                        .build())
                .build();
        client = HttpAsyncClients.custom()
                .setConnectionManager(connections)
                .setIOReactorConfig(IOReactorConfig.custom().setIoThreadCount(2).build())
                .setUserAgent("Haven")
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .build();
        client.start();
        breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowType(SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(FAILURES_TO_OPEN)
                .minimumNumberOfCalls(FAILURES_TO_OPEN)
                .failureRateThreshold(100)
                .waitDurationInOpenState(OPEN)
                .permittedNumberOfCallsInHalfOpenState(1)
                .build());
    }

    @Override
    public Channel channel() {
        return Channel.REST_HOOK;
    }

    @Override
    public CompletableFuture<Void> send(Message message) {
        var url = URI.create(message.terms().endpoint().orElseThrow());
        // Each party has breakers of its own: one that names a dead path at another's host harms only itself.
        var breaker =
                breakers.circuitBreaker(message.party().id() + " " + url.getScheme() + "://" + url.getAuthority());
        if (!breaker.tryAcquirePermission()) {
            return CompletableFuture.failedFuture(new Postponed(OPEN));
        }
        var begin = System.nanoTime();
        return post(message, url).whenComplete((status, failure) -> note(breaker, begin, failure));
    }

    private static void note(CircuitBreaker breaker, long begin, Throwable failure) {
        var took = System.nanoTime() - begin;
        if (failure == null) {
            breaker.onSuccess(took, TimeUnit.NANOSECONDS);
        } else {
            breaker.onError(took, TimeUnit.NANOSECONDS, failure);
        }
    }

    private CompletableFuture<Void> post(Message message, URI url) {
        var status = new CompletableFuture<Integer>();
        var limit = Duration.ofSeconds(message.terms().timeout());
        try {
            var answer = new StatusOnly(status);
            var sent = client.execute(SimpleRequestProducer.create(request(message, url, limit)), answer, answer);
            // A body that drips would keep a connection that others need, and each drop would begin the time-out anew.
            answer.end()
                    .orTimeout(limit.toMillis() + 500, TimeUnit.MILLISECONDS)
                    .exceptionally(late -> {
                        sent.cancel(true);
                        return null;
                    });
            return status.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                    .handle((code, failure) -> {
                        if (failure != null) {
                            sent.cancel(true);
                        }
                        return judged(code, failure, limit);
                    })
                    .thenCompose(judged -> judged);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(new NotDelivered("the connection failed"));
        }
    }

    private static CompletableFuture<Void> judged(Integer code, Throwable failure, Duration limit) {
        if (failure instanceof TimeoutException) {
            return CompletableFuture.failedFuture(
                    new NotDelivered("no answer within " + limit.toSeconds() + " seconds"));
        }
        if (failure instanceof NotDelivered) {
            return CompletableFuture.failedFuture(failure);
        }
        if (failure != null) {
            return CompletableFuture.failedFuture(new NotDelivered("the connection failed"));
        }
        return code >= 200 && code < 300
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.failedFuture(new NotDelivered("the answer was HTTP status " + code));
    }

    private static SimpleHttpRequest request(Message message, URI url, Duration limit) {
        var request = SimpleRequestBuilder.post(url)
                .setBody(message.body(), ContentType.create(message.terms().mime(), StandardCharsets.UTF_8))
                .setRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(timeout(limit))
                        .setResponseTimeout(timeout(limit))
                        .setRedirectsEnabled(false)
                        .build())
                .build();
        message.terms().headers().forEach(header -> {
            var colon = header.indexOf(':');
            request.addHeader(
                    header.substring(0, colon), header.substring(colon + 1).strip());
        });
        return request;
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.of(duration.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        client.close(CloseMode.IMMEDIATE);
    }
}
