package org.haven.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.haven.party.Party;
import org.haven.party.PartyRole;
import org.haven.testing.Receiver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes to a receiver's socket, and what is made of its answer. */
class RestHookTests {

    private final Receiver receiver = new Receiver();
    private final RestHook hook = hook("localhost", "127.0.0.0/8", "::1");

    @AfterEach
    void stop() {
        hook.stop();
        receiver.close();
    }

    @Test
    void aNotificationArrivesWithItsHeadersAndMediaType() {
        hook.send(message(receiver.url("/hook"), 5, "Authorization: Bearer a")).join();

        var taken = receiver.taken("/hook").get(0);
        assertThat(taken.body()).isEqualTo("{\"é\": 1}");
        assertThat(taken.headers().get("Authorization")).containsExactly("Bearer a");
        assertThat(taken.headers().get("Content-type").get(0)).startsWith("application/fhir+json");
    }

    @Test
    void aRedirectIsAFailureAndIsNotFollowed() {
        receiver.behave("/hook", exchange -> {
            exchange.getResponseHeaders().add("Location", receiver.url("/elsewhere"));
            exchange.sendResponseHeaders(307, -1);
        });

        assertThatThrownBy(() -> hook.send(message(receiver.url("/hook"), 5)).join())
                .hasCauseInstanceOf(NotDelivered.class)
                .hasMessageContaining("307");
        assertThat(receiver.taken("/elsewhere")).isEmpty();
    }

    @Test
    void aReceiverThatHangsIsGivenUpInTime() {
        var over = new CountDownLatch(1);
        receiver.behave("/hook", exchange -> await(over));

        assertThatThrownBy(() -> hook.send(message(receiver.url("/hook"), 1)).join())
                .hasMessageContaining("no answer within 1 seconds");
        over.countDown();
    }

    @Test
    void anEndlessAnswerIsNotWaitedFor() {
        var over = new CountDownLatch(1);
        receiver.behave("/hook", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[1000]);
            exchange.getResponseBody().flush();
            await(over);
        });

        hook.send(message(receiver.url("/hook"), 2)).join();
        over.countDown();
    }

    @Test
    void aReceiverThatAnswersDropByDropDoesNotKeepItsConnection() throws InterruptedException {
        var cut = new CountDownLatch(1);
        receiver.behave("/hook", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                for (int drop = 0; drop < 200; drop++) {
                    exchange.getResponseBody().write('.');
                    exchange.getResponseBody().flush();
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
                }
            } catch (IOException e) {
                cut.countDown();
            }
        });

        hook.send(message(receiver.url("/hook"), 1)).join();

        assertThat(cut.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anAddressThatIsNotAllowedIsNotConnectedTo() {
        var strict = hook();

        assertThatThrownBy(() -> strict.send(message(receiver.url("/hook"), 5)).join())
                .hasCauseInstanceOf(NotDelivered.class);
        assertThat(receiver.taken("/hook")).isEmpty();
        strict.stop();
    }

    @Test
    void aReceiverThatKeepsFailingIsLeftAloneForTheOnePartyThatNamedIt() {
        receiver.behave("/hook", Receiver.answer(500));
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(
                            () -> hook.send(message(receiver.url("/hook"), 5)).join())
                    .hasMessageContaining("500");
        }

        assertThatThrownBy(() -> hook.send(message(receiver.url("/hook"), 5)).join())
                .hasCauseInstanceOf(Postponed.class);
        assertThat(receiver.taken("/hook")).hasSize(5);
        var other = message(receiver.url("/other"), 5);
        hook.send(new Message(
                        new Party("harbor-advocates", "Harbor", PartyRole.VICTIM_SERVICE_PROVIDER, 4),
                        "s2",
                        other.terms(),
                        other.body()))
                .join();
    }

    private static void await(CountDownLatch over) {
        try {
            over.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static RestHook hook(String... allowed) {
        var properties = TargetsTests.properties(true, Optional.empty(), allowed);
        return new RestHook(properties, new CheckedDns(new Targets(properties)));
    }

    private static Message message(String url, int timeout, String... headers) {
        return new Message(
                new Party("riverside-clinic", "Riverside", PartyRole.CARE_PROVIDER, 3),
                "s1",
                new Terms(
                        "https://haven.example.org/ig/SubscriptionTopic/referral-received",
                        List.of(),
                        Channel.REST_HOOK,
                        Optional.of(url),
                        List.of(headers),
                        Content.ID_ONLY,
                        "application/fhir+json",
                        Optional.empty(),
                        timeout,
                        20),
                "{\"é\": 1}");
    }
}
