package org.haven.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.haven.party.Party;
import org.haven.party.PartyRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.socket.WebSocketSession;

/** What counts as delivered over a websocket. */
class SocketsTests {

    private final Sockets sockets = new Sockets();
    private final CountDownLatch closed = new CountDownLatch(1);

    @AfterEach
    void stop() {
        sockets.stop();
    }

    @Test
    void whatWaitsBehindAnotherMessageIsNotDelivered() throws InterruptedException {
        var writing = new CountDownLatch(1);
        var read = new CountDownLatch(1);
        var session = session(() -> {
            writing.countDown();
            return read.await(20, TimeUnit.SECONDS);
        });
        sockets.bind("s1", session);
        sockets.bind("s2", session);

        var first = sockets.send(message("s1"));
        assertThat(writing.await(5, TimeUnit.SECONDS)).isTrue();
        var second = sockets.send(message("s2"));

        assertThatThrownBy(second::join).hasCauseInstanceOf(Postponed.class);
        assertThat(first).isNotDone();
        read.countDown();
        first.join();
        sockets.send(message("s2")).join();
    }

    @Test
    void aSocketThatTakesNothingIsClosedSoThatItsClientBindsAnew() throws InterruptedException {
        var session = session(() -> {
            throw new IOException("gone");
        });
        sockets.bind("s1", session);

        assertThatThrownBy(() -> sockets.send(message("s1")).join()).hasCauseInstanceOf(Postponed.class);
        assertThat(closed.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(sockets.subscriptions()).isEmpty();
    }

    private WebSocketSession session(Callable<Boolean> writing) {
        var attributes = new ConcurrentHashMap<String, Object>();
        return (WebSocketSession) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {WebSocketSession.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getAttributes" -> (Map<String, Object>) attributes;
                    case "sendMessage" -> {
                        writing.call();
                        yield null;
                    }
                    case "close" -> {
                        closed.countDown();
                        yield null;
                    }
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Message message(String subscription) {
        return new Message(
                new Party("riverside-clinic", "Riverside", PartyRole.CARE_PROVIDER, 3),
                subscription,
                new Terms(
                        "https://haven.example.org/ig/SubscriptionTopic/referral-received",
                        List.of(),
                        Channel.WEBSOCKET,
                        Optional.empty(),
                        List.of(),
                        Content.ID_ONLY,
                        "application/fhir+json",
                        Optional.empty(),
                        20,
                        20),
                "{}");
    }
}
