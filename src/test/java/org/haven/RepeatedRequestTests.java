package org.haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.haven.testing.Refusals.refused;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.haven.party.Access;
import org.haven.party.AccessContext;
import org.haven.party.Parties;
import org.haven.testing.HavenTests;
import org.haven.testing.OnH2;
import org.haven.testing.OnPostgreSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A request that comes again is answered as the first time, and done once. */
abstract class RepeatedRequestTests extends HavenTests {

    @Autowired
    private DataSource dataSource;

    @Autowired
    private AccessContext context;

    @Autowired
    private Parties parties;

    @Test
    void aTransactionThatComesAgainIsAnsweredAsTheFirstTime() {
        var id = key();
        var body = referral();
        var first = send(POLICE, id, body);
        var again = send(POLICE, id, body);
        first.then().statusCode(200).header("X-Request-ID", id);
        again.then().statusCode(200).header("X-Request-ID", id);
        assertThat(entries(again)).isEqualTo(entries(first)).hasSizeGreaterThan(3);
        assertThat(count("Task", body)).isEqualTo(1);
    }

    @Test
    void aTransactionWithoutTheHeaderIsKnownByItsIdentifier() {
        var body = referral()
                .replaceFirst(
                        "\"type\"",
                        "\"identifier\":{\"system\":\"http://springfield-pd.example.org/sent\",\"value\":\"" + key()
                                + "\"},\"type\"");
        var first = as(POLICE).body(body).post();
        var again = as(POLICE).body(body).post();
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        assertThat(entries(again)).isEqualTo(entries(first));
        refused(as(POLICE).body(body.replace("Jane", "Janet")).post(), 409, "duplicate");
    }

    @Test
    void aCreationThatComesAgainIsAnsweredAsTheFirstTime() {
        var id = key();
        var first = create(POLICE, id, patient("Doe"));
        first.then().statusCode(201);
        as(POLICE)
                .body(patient("Changed").replace("{\"res", "{\"id\":\"" + first.path("id") + "\",\"res"))
                .put("Patient/" + first.path("id"))
                .then()
                .statusCode(200);
        var again = create(POLICE, id, patient("Doe"));
        again.then().statusCode(201);
        for (var header : List.of("Location", "ETag", "Last-Modified")) {
            assertThat(again.header(header))
                    .as(header)
                    .isEqualTo(first.header(header))
                    .isNotNull();
        }
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        var id = key();
        create(POLICE, id, patient("Doe")).then().statusCode(201);
        refused(create(POLICE, id, patient("Roe")), 409, "duplicate").header("X-Request-ID", id);
        refused(as(POLICE).header("X-Request-ID", id).body("{}").post("Patient"), 400, "structure");
        refused(send(POLICE, id, referral()), 409, "duplicate");
        refused(
                as(POLICE)
                        .header("X-Request-ID", id)
                        .header("If-None-Exist", "identifier=a|b")
                        .body(patient("Doe"))
                        .post("Patient"),
                409,
                "duplicate");
    }

    @Test
    void aKeyIsOnePartysOwn() {
        var id = key();
        var one = create(POLICE, id, patient("Doe"));
        var other = create(OTHER_POLICE, id, patient("Roe"));
        other.then().statusCode(201).body("id", not(equalTo(one.path("id"))));
        assertThat(create(POLICE, id, patient("Doe")).<String>path("id")).isEqualTo(one.path("id"));
    }

    @Test
    void aRequestThatFailsIsForgotten() {
        var id = key();
        refused(create(POLICE, id, patient("Doe").replace("Patient", "Flag")), 400, "invalid");
        refused(
                create(POLICE, id, patient("Doe").replace("[{", "[{\"period\":{\"start\":\"2026\",\"end\":\"2025\"},")),
                422,
                "invariant");
        var body = referral();
        refused(send(POLICE, id, body.replace("\"requested\"", "\"accepted\"")), 409, "conflict");
        send(POLICE, id, body).then().statusCode(200);
    }

    @Test
    void ofTwoThatComeAtOnceTheSecondGetsTheAnswerOfTheFirst() throws Exception {
        var id = key();
        var body = referral();
        var go = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(6);
        try {
            as(POLICE).get("metadata");
            var sent = IntStream.range(0, 6)
                    .mapToObj(i -> threads.submit(() -> {
                        go.await();
                        return send(POLICE, id, body);
                    }))
                    .toList();
            go.countDown();
            var answers = new HashSet<Object>();
            for (var answer : sent) {
                assertThat(answer.get().statusCode())
                        .as(answer.get().asString())
                        .isEqualTo(200);
                answers.add(entries(answer.get()));
            }
            assertThat(answers).hasSize(1);
        } finally {
            threads.shutdown();
        }
        assertThat(count("Task", body)).isEqualTo(1);
    }

    /** The answer is a row of the transaction that it answers: where the one is missing, so is the other. */
    @Test
    void theAnswerCommitsWithWhatItTellsOf() {
        var id = key();
        var body = referral();
        var before = answers();
        refused(send(POLICE, id, body.replace("\"requested\"", "\"completed\"")), 409, "conflict");
        assertThat(answers()).isEqualTo(before);
        send(POLICE, id, body).then().statusCode(200);
        assertThat(answers()).isEqualTo(before + 1);
        // Without the answer the server would store it again: nothing else remembers.
        inPolice(() -> new JdbcTemplate(dataSource)
                .update(
                        "delete from haven_first_answer where answered_at > ?",
                        java.sql.Timestamp.from(Instant.EPOCH)));
        send(POLICE, id, body).then().statusCode(200);
        assertThat(count("Task", body)).isEqualTo(2);
    }

    @Test
    void aSecondReferralCannotHideWhatIsNewAboutContact() {
        var first = referral();
        as(POLICE).body(first).post().then().statusCode(200);
        var victim = first.replaceFirst("(?s).*\"(spd-[0-9a-f-]{36})\".*", "$1");
        var condition = "identifier=http://springfield-pd.example.org/victims|" + victim;
        var second = referral()
                .replaceFirst("(?s)(victims\",\\s*\"value\": ?\")[^\"]*", "$1" + victim)
                .replaceFirst("(victims\\|)[^\"]*", "$1" + victim);
        var newer = second.replace("555-0142", "555-0199");
        for (var key : List.of("", key())) {
            var request = key.isEmpty() ? as(POLICE) : as(POLICE).header("X-Request-ID", key);
            refused(request.body(newer).post(), 409, "conflict")
                    .body("issue[0].expression[0]", startsWith("Bundle.entry[0].resource.extension"));
        }
        refused(
                as(POLICE)
                        .header("If-None-Exist", condition)
                        .body(patient("Doe")
                                .replace(
                                        "{\"res", "{\"telecom\":[{\"system\":\"phone\",\"value\":\"555-0199\"}],\"res"))
                        .post("Patient"),
                409,
                "conflict");
        as(POLICE)
                .header("If-None-Exist", condition)
                .body(patient("Doe"))
                .post("Patient")
                .then()
                .statusCode(200);
        assertThat(count("Task", newer)).isZero();

        var known = as(POLICE).queryParam("identifier", victim).get("Patient");
        String id = known.path("entry[0].resource.id");
        var stored = as(POLICE).get("Patient/" + id).asString();
        as(POLICE)
                .body(stored.replace("555-0142", "555-0199"))
                .put("Patient/" + id)
                .then()
                .statusCode(200);
        as(POLICE).body(newer).post().then().statusCode(200);
        assertThat(as(POLICE).queryParam("identifier", victim).get("Patient").<Integer>path("total"))
                .isEqualTo(1);
    }

    @Test
    void aSecondReferralThatSaysTheSameFindsTheVictim() {
        var first = referral();
        as(POLICE).body(first).post().then().statusCode(200);
        as(POLICE).body(first).post().then().statusCode(200).body("entry[0].response.status", startsWith("200"));
    }

    @Test
    void theAnswerHoldsNoContent() {
        var id = key();
        as(POLICE)
                .header("X-Request-ID", id)
                .header("Prefer", "return=representation")
                .body(referral())
                .post();
        create(POLICE, key(), patient("Markedname")).then().statusCode(201);
        var kept = inPolice(
                () -> new JdbcTemplate(dataSource).queryForList("select answer from haven_first_answer", String.class));
        assertThat(kept).isNotEmpty().allSatisfy(answer -> assertThat(answer).doesNotContain("Doe", "Markedname"));
    }

    @Test
    void aRepeatedTransactionShowsWhatItStoredIfAsked() {
        var id = key();
        var body = referral();
        send(POLICE, id, body);
        as(POLICE)
                .header("X-Request-ID", id)
                .header("Prefer", "return=representation")
                .body(body)
                .post()
                .then()
                .statusCode(200)
                .body("entry[0].resource.resourceType", equalTo("Patient"));
    }

    @Test
    void whatATransactionReadsIsReadAgain() {
        var id = key();
        var number = UUID.randomUUID().toString();
        var body = "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":["
                + "{\"request\":{\"method\":\"GET\",\"url\":\"Patient?identifier=http://x.example.org|" + number
                + "\"}},"
                + "{\"resource\":"
                + patient("Doe")
                        .replace(
                                "{\"res",
                                "{\"identifier\":[{\"system\":\"http://x.example.org\",\"value\":\"" + number
                                        + "\"}],\"res")
                + ",\"request\":{\"method\":\"POST\",\"url\":\"Patient\"}}]}";
        for (int i = 0; i < 2; i++) {
            send(POLICE, id, body)
                    .then()
                    .statusCode(200)
                    .body("entry[0].resource.total", equalTo(1))
                    .body("entry[1].response.status", startsWith("201"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                "a\tb",
                "${jndi:x}",
                "<b>",
                "0123456789012345678901234567890123456789012345678901234567890123x",
                "\u00e9"
            })
    void aRequestIdThatCouldDoHarmIsRefusedAndNotGivenBack(String id) {
        var answer = as(POLICE).header("X-Request-ID", id).get("Task");
        refused(answer, 400, "invalid").header("X-Request-ID", not(equalTo(id)));
    }

    @Test
    void everyAnswerHasARequestId() {
        var id = key();
        as(POLICE).header("X-Request-ID", id).get("Task").then().statusCode(200).header("X-Request-ID", id);
        anonymous()
                .header("X-Request-ID", id)
                .get("Task")
                .then()
                .statusCode(401)
                .header("X-Request-ID", id);
        as(POLICE)
                .header("X-Request-ID", id)
                .get("Nothing")
                .then()
                .statusCode(404)
                .header("X-Request-ID", id);
        as(POLICE).get("Task").then().header("X-Request-ID", notNullValue());
        assertThat(as(POLICE).header("X-Request-ID", id).get("Task").headers().getValues("X-Request-ID"))
                .hasSize(1);
    }

    private Response send(String party, String id, String body) {
        return as(party).header("X-Request-ID", id).body(body).post();
    }

    private Response create(String party, String id, String body) {
        return as(party).header("X-Request-ID", id).body(body).post("Patient");
    }

    private static List<?> entries(Response answer) {
        return answer.jsonPath().getList("entry");
    }

    private int answers() {
        return inPolice(() ->
                new JdbcTemplate(dataSource).queryForObject("select count(*) from haven_first_answer", Integer.class));
    }

    private <T> T inPolice(java.util.function.Supplier<T> work) {
        return context.call(Access.of(parties.byId(POLICE).orElseThrow()), work);
    }

    private int count(String type, String referral) {
        var number = referral.replaceFirst("(?s).*\"(spd-[0-9a-f-]{36})\".*", "$1");
        return as(POLICE)
                .queryParam("focus:ServiceRequest.identifier", number)
                .queryParam("_total", "accurate")
                .get(type)
                .path("total");
    }

    private static String referral() {
        var number = "spd-" + UUID.randomUUID();
        return example("referral-from-rms.json")
                .replace("SPD-2026-004711", number)
                .replace("V-20431", number);
    }

    private static String patient(String family) {
        return "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"" + family + "\"}]}";
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}

@OnH2
class RepeatedRequestOnH2Tests extends RepeatedRequestTests {}

@OnPostgreSql
class RepeatedRequestOnPostgreSqlTests extends RepeatedRequestTests {}
