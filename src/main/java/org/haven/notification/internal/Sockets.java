package org.haven.notification.internal;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * The websockets of this node, by the subscriptions that they are bound to; the newest binding of a subscription counts. What
 * has been written to the socket counts as delivered: the protocol has no receipt.
 */
@Component
class Sockets implements Sender {

    private static final int THREADS = 64;
    private static final String TURN = Sockets.class.getName();
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Map<String, WebSocketSession> bound = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor writers = new ThreadPoolExecutor(
            0,
            THREADS,
            30,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            new CustomizableThreadFactory("notification-socket-"));

    @Override
    public Channel channel() {
        return Channel.WEBSOCKET;
    }

    void bind(String subscription, WebSocketSession session) {
        bound.put(subscription, session);
    }

    void unbind(WebSocketSession session) {
        bound.values().removeIf(session::equals);
    }

    /** The subscriptions that somebody listens for on this node. */
    Set<String> subscriptions() {
        return Set.copyOf(bound.keySet());
    }

    @Override
    public CompletableFuture<Void> send(Message message) {
        var session = bound.get(message.subscription());
        if (session == null) {
            return CompletableFuture.failedFuture(new Postponed(Duration.ZERO));
        }
        var sent = new CompletableFuture<Void>();
        try {
            writers.execute(() -> write(session, message, sent));
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(new Postponed(Duration.ofSeconds(1)));
        }
        return sent.orTimeout(message.terms().timeout(), TimeUnit.SECONDS);
    }

    /** One message after the other: one that waited in a buffer would count as delivered, and be lost with the socket. */
    private void write(WebSocketSession session, Message message, CompletableFuture<Void> sent) {
        var turn = (Lock) session.getAttributes().computeIfAbsent(TURN, key -> new ReentrantLock());
        try {
            if (!turn.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                sent.completeExceptionally(new Postponed(PATIENCE));
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            sent.completeExceptionally(new Postponed(PATIENCE));
            return;
        }
        try {
            session.sendMessage(new TextMessage(message.body()));
            sent.complete(null);
        } catch (IOException | RuntimeException e) {
            unbind(session);
            close(session);
            // Nobody listens any more; the next binding gets it.
            sent.completeExceptionally(new Postponed(Duration.ZERO));
        } finally {
            turn.unlock();
        }
    }

    /** A client that believes itself bound would wait for ever. */
    private static void close(WebSocketSession session) {
        try {
            session.close(CloseStatus.SESSION_NOT_RELIABLE);
        } catch (IOException | RuntimeException e) {
            // It is gone already.
        }
    }

    @PreDestroy
    void stop() {
        writers.shutdownNow();
    }
}
