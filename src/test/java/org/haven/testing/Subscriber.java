package org.haven.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;

/** What a test of subscriptions needs: a receiver, and the requests of a party that subscribes. */
public abstract class Subscriber extends HavenTests {

    public static final String TOPIC = "https://haven.example.org/ig/SubscriptionTopic/";
    public static final String EVENT = "event-notification";

    protected final Receiver receiver = new Receiver();
    protected final String path = "/" + UUID.randomUUID();

    @AfterEach
    void leaveNothing() {
        for (var party : List.of(CLINIC, POLICE)) {
            List<String> ids = as(party)
                    .queryParam("_count", 100)
                    .get("Subscription")
                    .then()
                    .extract()
                    .path("entry.resource.id");
            if (ids != null) {
                ids.forEach(id -> as(party).delete("Subscription/" + id));
            }
        }
        receiver.close();
    }

    /** A subscription of this test's receiver that has shaken hands. */
    protected String subscribed(String party, String topic, String content) {
        return subscribed(party, "system/*.cruds", topic, content, body -> body);
    }

    protected String subscribed(
            String party, String scope, String topic, String content, UnaryOperator<String> change) {
        String id = as(party, scope)
                .body(change.apply(subscription(topic, content, receiver.url(path))))
                .post("Subscription")
                .then()
                .statusCode(201)
                .body("status", equalTo("requested"))
                .extract()
                .path("id");
        awaitStatus(party, id, "active");
        return id;
    }

    protected void awaitStatus(String party, String id, String status) {
        eventually()
                .untilAsserted(() -> as(party)
                        .get("Subscription/" + id)
                        .then()
                        .statusCode(200)
                        .body("status", equalTo(status)));
    }

    /** Waits until so many events have arrived, each once, in order. */
    protected void awaitEvents(int count) {
        eventually().untilAsserted(() -> assertThat(numbers()).hasSize(count));
        assertThat(numbers())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, count)
                        .mapToObj(String::valueOf)
                        .toList());
    }

    private List<String> numbers() {
        return receiver.taken(path, EVENT).stream()
                .flatMap(taken -> taken.numbers().stream())
                .toList();
    }

    /** A referral from the police to the clinic; its Task at the source. */
    protected String refer() {
        var number = UUID.randomUUID().toString();
        List<String> locations = as(POLICE)
                .body(example("referral-from-rms.json")
                        .replace("SPD-2026-004711", number)
                        .replace("V-20431", number))
                .post()
                .then()
                .statusCode(200)
                .extract()
                .path("entry.response.location");
        return locations.stream()
                .filter(location -> location.startsWith("Task/"))
                .findFirst()
                .orElseThrow()
                .replaceFirst("/_history/.*", "");
    }

    /** The clinic's Task of a referral, once it has arrived. */
    protected String delivered(String sourceTask) {
        var key = "https://haven.example.org/ig/sid/referral|" + sourceTask.substring(5);
        eventually()
                .untilAsserted(() -> as(CLINIC)
                        .queryParam("identifier", key)
                        .get("Task")
                        .then()
                        .body("total", equalTo(1)));
        return "Task/"
                + as(CLINIC)
                        .queryParam("identifier", key)
                        .get("Task")
                        .then()
                        .extract()
                        .<String>path("entry[0].resource.id");
    }

    /** The clinic moves its Task on; a Task in progress says how far the work is. */
    protected void move(String task, String status) {
        var answer = as(CLINIC).get(task).then().statusCode(200).extract();
        var business = status.equals("in-progress")
                ? "\"businessStatus\": {\"coding\": [{\"system\": \"https://haven.example.org/ig/CodeSystem/"
                        + "referral-business-status\", \"code\": \"contact-made\"}]}, "
                : "";
        var moved = as(CLINIC)
                .header("If-Match", answer.header("ETag"))
                .body(answer.asString()
                        .replaceFirst("\"status\":\\s*\"[a-z-]+\"", business + "\"status\": \"" + status + "\""))
                .put(task);
        assertThat(moved.statusCode()).as(moved.asString()).isEqualTo(200);
    }

    public static String subscription(String topic, String content, String endpoint) {
        return """
            {"resourceType": "Subscription", "status": "requested", "reason": "Intake",
             "criteria": "%s",
             "channel": {"type": "rest-hook", "endpoint": "%s", "payload": "application/fhir+json",
              "_payload": {"extension": [{
               "url": "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-payload-content",
               "valueCode": "%s"}]}}}
            """.formatted(TOPIC + topic, endpoint, content);
    }

    /** Adds filters to a subscription. */
    public static UnaryOperator<String> filtered(String... queries) {
        var extensions = Stream.of(queries)
                .map(query -> "{\"url\": \"http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/"
                        + "backport-filter-criteria\", \"valueString\": \"" + query + "\"}")
                .collect(Collectors.joining(","));
        return body -> body.replace("\"channel\"", "\"_criteria\": {\"extension\": [" + extensions + "]}, \"channel\"");
    }
}
