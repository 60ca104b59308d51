package org.haven.notification.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.haven.party.Access;
import org.haven.party.AccessContext;
import org.haven.party.Parties;
import org.haven.party.Party;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/**
 * The websocket endpoint. A client says {@code bind-with-token: [token]} and then only listens. A socket that binds nothing
 * is closed soon, and so is one that sends anything else.
 *
 * @see <a href="https://hl7.org/fhir/uv/subscriptions-backport/STU1.1/channels.html#websockets">Subscriptions R5 Backport,
 *     websockets</a>
 */
@Component
class SocketHandler extends TextWebSocketHandler implements DisposableBean {

    private static final String BIND = "bind-with-token:";
    private static final int MOST_CHARACTERS = 512;
    private static final int MOST_SOCKETS = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Sockets sockets;
    private final BindingTokens tokens;
    private final SubscriptionStore subscriptions;
    private final WorkQueue queue;
    private final Courier courier;
    private final NotificationEncoder encoder;
    private final Parties parties;
    private final AccessContext context;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Map<String, WebSocketSession> open = new ConcurrentHashMap<>();
    private final ScheduledExecutorService closer =
            Executors.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("notification-unbound-"));

    SocketHandler(
            Sockets sockets,
            BindingTokens tokens,
            SubscriptionStore subscriptions,
            WorkQueue queue,
            Courier courier,
            NotificationEncoder encoder,
            Parties parties,
            AccessContext context,
            TransactionOperations transactions,
            Clock clock) {
        this.sockets = sockets;
        this.tokens = tokens;
        this.subscriptions = subscriptions;
        this.queue = queue;
        this.courier = courier;
        this.encoder = encoder;
        this.parties = parties;
        this.context = context;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) throws Exception {
        session.setTextMessageSizeLimit(MOST_CHARACTERS);
        session.setBinaryMessageSizeLimit(1);
        if (open.size() >= MOST_SOCKETS) {
            session.close(CloseStatus.SERVICE_OVERLOAD);
            return;
        }
        open.put(session.getId(), session);
        closer.schedule(() -> closeUnbound(session), PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private void closeUnbound(WebSocketSession session) {
        if (!Boolean.TRUE.equals(session.getAttributes().get(BIND))) {
            close(session);
        }
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        var text = message.getPayload().strip();
        var binding = text.startsWith(BIND)
                ? tokens.use(text.substring(BIND.length()).strip(), clock.instant())
                : Optional.<BindingTokens.Binding>empty();
        var party = binding.flatMap(found -> parties.byId(found.party()));
        if (party.isEmpty()) {
            close(session);
            return;
        }
        session.getAttributes().put(BIND, true);
        binding.get().subscriptions().forEach(id -> bind(id, party.get(), open.get(session.getId())));
    }

    /** The client learns at once that it is bound; what it has missed comes after that. */
    private void bind(String id, Party party, WebSocketSession session) {
        var state = context.call(
                Access.of(party), () -> transactions.execute(status -> subscriptions.find(id, Access.of(party))));
        if (session == null || state.isEmpty() || state.get().terms().channel() != Channel.WEBSOCKET) {
            return;
        }
        sockets.bind(id, session);
        if (!state.get().is(State.REQUESTED)) {
            sockets.send(new Message(party, id, state.get().terms(), encoder.handshake(state.get())));
        }
        context.run(
                Access.of(party), () -> transactions.executeWithoutResult(status -> queue.resume(id, clock.instant())));
        courier.nudge(id, party.partition());
    }

    @Override
    public void handleTransportError(WebSocketSession session, Throwable failure) {
        close(session);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        var known = open.remove(session.getId());
        if (known != null) {
            sockets.unbind(known);
        }
    }

    private static void close(WebSocketSession session) {
        try {
            session.close(CloseStatus.POLICY_VIOLATION);
        } catch (IOException e) {
            // It is gone already.
        }
    }

    @Override
    public void destroy() {
        closer.shutdownNow();
        open.values().forEach(SocketHandler::close);
    }
}
