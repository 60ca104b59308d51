package org.haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.haven.testing.OnH2;
import org.haven.testing.Receiver;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Subscriptions as a party's systems use them: a real receiver on a real socket. */
@OnH2
class SubscriptionTests extends SubscriptionCoreTests {

    private static final String BACKPORT = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/";

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void anEmptyNotificationSaysNoMoreThanThatSomethingHappened() {
        subscribed(CLINIC, "referral-received", "empty");

        refer();

        awaitEvents(1);
        var told = receiver.taken(path, EVENT).get(0);
        assertThat(told.json().getList("entry")).hasSize(1);
        assertThat(told.body()).doesNotContain("Task").doesNotContain("SubscriptionTopic");
    }

    @Test
    void aFullNotificationCarriesWhatTheClientsScopesLetItReadAndNoMore() {
        var all = subscribed(CLINIC, "referral-received", "full-resource");
        refer();
        awaitEvents(1);
        List<String> types = receiver.taken(path, EVENT).get(0).json().getList("entry.resource.resourceType");
        assertThat(types).contains("Parameters", "Task", "ServiceRequest", "Patient", "Organization");
        as(CLINIC).delete("Subscription/" + all).then().statusCode(200);

        receiver.taken(path).clear();
        subscribed(
                CLINIC, "system/Subscription.cruds system/Task.rs", "referral-received", "full-resource", body -> body);
        refer();
        awaitEvents(1);
        List<String> fewer = receiver.taken(path, EVENT).get(0).json().getList("entry.resource.resourceType");
        assertThat(fewer).containsExactly("Parameters", "Task");
    }

    @Test
    void aFilterNarrowsTheTopic() {
        subscribed(CLINIC, "system/*.cruds", "referral-status-changed", "id-only", filtered("Task?status=accepted"));

        var task = delivered(refer());
        move(task, "accepted");
        move(task, "in-progress");
        var other = delivered(refer());
        move(other, "accepted");

        awaitEvents(2);
        assertThat(receiver.taken(path, EVENT).stream()
                        .map(taken -> taken.json().getString("entry[1].fullUrl"))
                        .distinct())
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aReceiverThatHangsDelaysNoOther() throws Exception {
        var hanging = path + "-hanging";
        var over = new CountDownLatch(1);
        for (int i = 0; i < 6; i++) {
            String id = as(CLINIC)
                    .body(subscription("referral-received", "empty", receiver.url(hanging)))
                    .post("Subscription")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            awaitStatus(CLINIC, id, "active");
        }
        receiver.behave(hanging, exchange -> {
            try {
                over.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        subscribed(CLINIC, "referral-received", "empty");

        refer();

        awaitEvents(1);
        eventually()
                .untilAsserted(() -> assertThat(receiver.taken(hanging, EVENT)).hasSize(6));
        var sent = receiver.taken(path, EVENT).get(0);
        assertThat(Duration.between(sent.times().get(0), sent.at())).isLessThan(Duration.ofSeconds(5));
        over.countDown();
    }

    @Test
    void anEventIsAtTheReceiversSocketSoonAfterItsCommit() {
        subscribed(CLINIC, "referral-received", "id-only");
        for (int i = 1; i <= 11; i++) {
            refer();
            awaitEvents(i);
        }

        var delays = receiver.taken(path, EVENT).stream()
                .map(taken -> Duration.between(taken.times().get(0), taken.at()).toMillis())
                .sorted()
                .toList();
        LoggerFactory.getLogger("org.haven.test").info("From commit to socket, in ms: {}", delays);
        assertThat(delays.get(delays.size() / 2)).as("median in ms").isLessThan(1_000);
    }

    @Test
    void whatIsNotOfferedIsRefusedAndTheElementNamed() {
        refused("Subscription.criteria", body -> body.replace("referral-received", "no-such-topic"));
        refused("Subscription.criteria", body -> body.replace("referral-received", "questionnaire-due"));
        refused("Subscription.criteria.extension", filtered("Task?patient=Patient/1"));
        refused("Subscription.criteria.extension", filtered("Task?requester:Organization.name=Springfield"));
        refused("Subscription.criteria.extension", filtered("Patient?name=Doe"));
        refused("Subscription.criteria.extension", filtered("Task?priority=stat&_lastUpdated=gt2020"));
        refused("Subscription.status", body -> body.replace("requested", "active"));
        refused(
                "Subscription.channel.type",
                body -> body.replace("rest-hook", "sms").replace("http://", "sms:"));
        refused("Subscription.channel.type", body -> body.replace("rest-hook", "email"));
        refused("Subscription.channel.payload", body -> body.replace("id-only", "everything"));
        refused("Subscription.channel.payload", body -> body.replace("application/fhir+json", "text/html"));
        refused("Subscription.channel.endpoint", body -> body.replaceFirst("http://[^\"]*", "http://10.0.0.1/hook"));
        refused(
                "Subscription.channel.endpoint",
                body -> body.replaceFirst("http://[^\"]*", "https://169.254.169.254/"));
        refused(
                "Subscription.channel.endpoint",
                body -> body.replaceFirst("http://[^\"]*", "https://nowhere.invalid/"));
        refused("Subscription.channel.header", header("Host: internal.example.org"));
        refused("Subscription.channel.header", header("X-Key: a\\r\\nX-Other: b"));
        refused(
                "Subscription.end",
                body -> body.replace("\"reason\"", "\"end\": \"2020-01-01T00:00:00Z\", \"reason\""));
        as(CLINIC, "system/Subscription.cruds")
                .body(subscription("referral-received", "empty", receiver.url(path)))
                .post("Subscription")
                .then()
                .statusCode(403)
                .body("issue[0].diagnostics", containsString("system/Task.r"));
        assertThat(receiver.taken(path)).isEmpty();
    }

    private void refused(String element, UnaryOperator<String> change) {
        as(CLINIC)
                .body(change.apply(subscription("referral-received", "id-only", receiver.url(path))))
                .post("Subscription")
                .then()
                .statusCode(422)
                .body("issue[0].expression[0]", startsWith(element))
                .body("issue[0].diagnostics", containsString(element));
    }

    private static UnaryOperator<String> header(String header) {
        return body -> body.replace("\"payload\"", "\"header\": [\"" + header + "\"], \"payload\"");
    }

    @Test
    void aHeaderGoesAlongAndATurnedOffOrDeletedSubscriptionIsSilent() {
        var id = subscribed(
                CLINIC, "system/*.cruds", "referral-received", "empty", header("Authorization: Bearer secret-7f3a"));
        assertThat(receiver.taken(path).get(0).headers().get("Authorization")).containsExactly("Bearer secret-7f3a");

        var stored = as(CLINIC).get("Subscription/" + id).asString();
        as(CLINIC)
                .body(stored.replaceFirst("\"status\":\\s*\"active\"", "\"status\": \"off\""))
                .put("Subscription/" + id)
                .then()
                .statusCode(200);
        refer();
        as(CLINIC)
                .body(stored.replaceFirst("\"status\":\\s*\"active\"", "\"status\": \"requested\""))
                .put("Subscription/" + id)
                .then()
                .statusCode(200);
        awaitStatus(CLINIC, id, "active");
        assertThat(receiver.taken(path, "handshake")).hasSize(2);
        refer();
        awaitEvents(1);

        as(CLINIC).delete("Subscription/" + id).then().statusCode(200);
        as(CLINIC).get("Subscription/" + id + "/$status").then().statusCode(404);
        assertThat(jdbc.queryForList("select * from haven_subscription_event where subscription_id = ?", id))
                .isEmpty();
        as(CLINIC)
                .queryParam("url", receiver.url(path))
                .delete("Subscription")
                .then()
                .statusCode(400);
    }

    @Test
    void aReceiverThatIsDeadForTooLongPutsItsSubscriptionInErrorAndWhatItMissedStaysReadable() {
        var id = subscribed(CLINIC, "referral-received", "id-only");
        receiver.behave(path, Receiver.answer(503));
        refer();
        eventually().untilAsserted(() -> assertThat(receiver.taken(path, EVENT)).isNotEmpty());
        eventually()
                .untilAsserted(() -> assertThat(jdbc.update(
                                "update haven_subscription_work set failing_since = ?, due_at = ?"
                                        + " where subscription_id = ? and failures > 0 and lease is null",
                                Timestamp.from(Instant.now().minus(Duration.ofHours(73))),
                                Timestamp.from(Instant.now()),
                                id))
                        .isEqualTo(1));

        awaitStatus(CLINIC, id, "error");
        as(CLINIC).get("Subscription/" + id).then().body("error", containsString("503"));
        refer();
        eventually()
                .untilAsserted(() -> as(CLINIC)
                        .get("Subscription/" + id + "/$events")
                        .then()
                        .statusCode(200)
                        .body("entry", hasSize(3)));
        receiver.behave(path, Receiver.answer(200));
        receiver.taken(path).clear();
        as(CLINIC)
                .body(as(CLINIC)
                        .get("Subscription/" + id)
                        .asString()
                        .replaceFirst("\"status\":\\s*\"error\"", "\"status\": \"requested\""))
                .put("Subscription/" + id)
                .then()
                .statusCode(200);
        awaitStatus(CLINIC, id, "active");
        refer();
        eventually().untilAsserted(() -> assertThat(receiver.taken(path, EVENT)).hasSize(1));
        assertThat(receiver.taken(path, EVENT).get(0).numbers()).containsExactly("3");
        as(CLINIC).get("Subscription/" + id).then().body("error", nullValue());
    }

    @Test
    void afterSilenceComesASignOfLifeAndAtTheEndNothing() {
        var id = subscribed(
                CLINIC,
                "system/*.cruds",
                "referral-received",
                "empty",
                body -> body.replace(
                        "\"type\": \"rest-hook\"",
                        "\"extension\": [{\"url\": \"" + BACKPORT
                                + "backport-heartbeat-period\", \"valueUnsignedInt\": 3600}], \"type\":"
                                + " \"rest-hook\""));
        jdbc.update(
                "update haven_subscription set last_sent_at = ? where subscription_id = ?",
                Timestamp.from(Instant.now().minus(Duration.ofHours(2))),
                id);
        due(id);
        eventually()
                .untilAsserted(
                        () -> assertThat(receiver.taken(path, "heartbeat")).hasSize(1));

        jdbc.update(
                "update haven_subscription set ends_at = ? where subscription_id = ?",
                Timestamp.from(Instant.now().minusSeconds(1)),
                id);
        due(id);
        awaitStatus(CLINIC, id, "off");
    }

    @Test
    void whatADeadNodeWasAtIsTakenOnByAnother() {
        var id = subscribed(CLINIC, "referral-received", "empty");
        jdbc.update(
                "update haven_subscription_work set lease = 'dead', lease_until = ? where subscription_id = ?",
                Timestamp.from(Instant.now().plusSeconds(4)),
                id);
        refer();

        awaitEvents(1);
    }

    private void due(String id) {
        jdbc.update(
                "update haven_subscription_work set due_at = ? where subscription_id = ?",
                Timestamp.from(Instant.now()),
                id);
    }

    @Test
    void aWebsocketIsBoundByATokenThatIsGoodOnce() throws Exception {
        String id = as(CLINIC)
                .body(subscription("referral-received", "id-only", "x")
                        .replace("rest-hook", "websocket")
                        .replace("\"endpoint\": \"x\", ", ""))
                .post("Subscription")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var binding = as(CLINIC)
                .get("Subscription/" + id + "/$get-ws-binding-token")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String token = binding.getString("parameter.find { it.name == 'token' }.valueString");
        String url = binding.getString("parameter.find { it.name == 'websocket-url' }.valueUrl");
        var listener = new Listener();
        var socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(url), listener)
                .join();
        socket.sendText("bind-with-token: " + token, true).join();
        awaitStatus(CLINIC, id, "active");
        refer();

        eventually().untilAsserted(() -> assertThat(listener.texts).hasSize(2));
        assertThat(listener.texts.get(0)).contains("\"handshake\"");
        assertThat(listener.texts.get(1)).contains("\"event-notification\"").contains("/fhir/Task/");

        var second = new Listener();
        var other = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(url), second)
                .join();
        other.sendText("bind-with-token: " + token, true).join();
        eventually().untilAsserted(() -> assertThat(second.closed).isTrue());
        assertThat(second.texts).isEmpty();
        socket.abort();
    }

    private static final class Listener implements WebSocket.Listener {

        private final List<String> texts = Collections.synchronizedList(new ArrayList<>());
        private final StringBuilder part = new StringBuilder();
        private volatile boolean closed;

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                texts.add(part.toString());
                part.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            closed = true;
            return null;
        }
    }
}
