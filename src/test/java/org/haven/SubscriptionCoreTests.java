package org.haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.haven.testing.OnPostgreSql;
import org.haven.testing.Receiver;
import org.haven.testing.Subscriber;
import org.junit.jupiter.api.Test;

/** What rests on the database: what is told, in which order, and to whom. */
abstract class SubscriptionCoreTests extends Subscriber {

    @Test
    void aClinicIsToldOfAReferralByItsIdAlone() {
        subscribed(CLINIC, "referral-received", "id-only");
        assertThat(receiver.taken(path, "handshake")).hasSize(1);

        refer();

        awaitEvents(1);
        var told = receiver.taken(path, EVENT).get(0).json();
        String focus = told.getString("entry[1].fullUrl");
        assertThat(focus).startsWith(baseUrl + "/fhir/Task/");
        assertThat(told.getMap("entry[1]")).doesNotContainKey("resource");
        as(CLINIC)
                .get(focus.substring(focus.indexOf("Task/")))
                .then()
                .statusCode(200)
                .body("status", equalTo("received"));
    }

    @Test
    void aSourceIsToldOfDeliveryAndOfNothingThatTheTargetDoesAfterwards() {
        subscribed(POLICE, "referral-status-changed", "id-only");
        var source = refer();
        var task = delivered(source);
        move(task, "accepted");
        move(task, "in-progress");
        var next = refer();
        delivered(next);

        eventually()
                .untilAsserted(() -> assertThat(receiver.taken(path, EVENT).stream()
                                .map(taken -> taken.json().getString("entry.fullUrl"))
                                .anyMatch(urls -> urls.contains(next)))
                        .isTrue());
        var mine = receiver.taken(path, EVENT).stream()
                .filter(taken -> taken.body().contains(source))
                .toList();
        assertThat(mine).hasSize(1);
        assertThat(receiver.taken(path, EVENT)).noneMatch(taken -> taken.body().contains(task));
    }

    @Test
    void whatAReceiverRefusesIsSentAgainInOrderAndAConnectionIsNeverRedirected() {
        subscribed(CLINIC, "referral-status-changed", "id-only");
        var elsewhere = path + "-elsewhere";
        receiver.behave(path, exchange -> {
            exchange.getResponseHeaders().add("Location", receiver.url(elsewhere));
            exchange.sendResponseHeaders(307, -1);
        });
        var task = delivered(refer());
        move(task, "accepted");
        eventually().untilAsserted(() -> assertThat(receiver.taken(path, EVENT)).isNotEmpty());
        move(task, "in-progress");
        receiver.taken(path).clear();
        receiver.behave(path, Receiver.answer(204));

        awaitEvents(2);
        assertThat(receiver.taken(elsewhere)).isEmpty();
    }

    @Test
    void whatWasMissedIsReadByItsNumbers() {
        var id = subscribed(CLINIC, "referral-received", "id-only");
        refer();
        refer();
        awaitEvents(2);

        as(CLINIC)
                .get("Subscription/" + id + "/$status")
                .then()
                .statusCode(200)
                .body("type", equalTo("searchset"))
                .body("entry[0].resource.parameter.find { it.name == 'status' }.valueCode", equalTo("active"))
                .body(
                        "entry[0].resource.parameter.find { it.name == 'events-since-subscription-start' }.valueString",
                        equalTo("2"));
        as(CLINIC)
                .queryParam("id", id)
                .queryParam("status", "active")
                .get("Subscription/$status")
                .then()
                .statusCode(200)
                .body("entry", hasSize(1));
        as(CLINIC)
                .queryParam("eventsSinceNumber", "2")
                .get("Subscription/" + id + "/$events")
                .then()
                .statusCode(200)
                .body("type", equalTo("history"))
                .body("entry[0].resource.parameter.find { it.name == 'type' }.valueCode", equalTo("query-event"))
                .body("entry", hasSize(2));
        as(CLINIC)
                .queryParam("content", "full-resource")
                .get("Subscription/" + id + "/$events")
                .then()
                .statusCode(200)
                .body("entry.resource.resourceType", hasItem("Task"));
        as(CLINIC, "system/Subscription.rs")
                .queryParam("content", "id-only")
                .get("Subscription/" + id + "/$events")
                .then()
                .statusCode(403);
        as(CLINIC)
                .queryParam("eventsSinceNumber", "x")
                .get("Subscription/" + id + "/$events")
                .then()
                .statusCode(400);
    }

    @Test
    void anotherPartysSubscriptionIsAsUnknownAsOneThatNeverWas() {
        var id = subscribed(CLINIC, "referral-received", "id-only");
        var free = UUID.randomUUID().toString();

        for (var request : List.<Function<String, String>>of(
                one -> answer(as(POLICE).get("Subscription/" + one), one),
                one -> answer(as(POLICE).delete("Subscription/" + one), one),
                one -> answer(
                        as(POLICE)
                                .body(subscription("referral-received", "empty", receiver.url(path))
                                        .replaceFirst("\\{", "{\"id\": \"" + one + "\", "))
                                .put("Subscription/" + one),
                        one),
                one -> answer(as(POLICE).get("Subscription/" + one + "/$status"), one),
                one -> answer(as(POLICE).queryParam("id", one).get("Subscription/$status"), one),
                one -> answer(as(POLICE).get("Subscription/" + one + "/$events"), one),
                one -> answer(as(POLICE).get("Subscription/" + one + "/$get-ws-binding-token"), one),
                one -> answer(as(POLICE).queryParam("id", one).get("Subscription/$get-ws-binding-token"), one))) {
            assertThat(request.apply(id)).isEqualTo(request.apply(free));
        }
        as(CLINIC).get("Subscription/" + id).then().statusCode(200).body("status", equalTo("active"));
    }

    private static String answer(Response response, String id) {
        return response.statusCode() + " "
                + response.asString().replace(id, "[id]").replaceAll("\"(id|lastUpdated)\": ?\"[^\"]*\"", "");
    }
}

@OnPostgreSql
class SubscriptionOnPostgreSqlTests extends SubscriptionCoreTests {}
