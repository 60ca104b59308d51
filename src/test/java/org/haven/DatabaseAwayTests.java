package org.haven;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.haven.testing.Refusals.refused;

import com.zaxxer.hikari.HikariDataSource;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.haven.testing.Databases;
import org.haven.testing.Databases.PostgreSqlDatabase;
import org.haven.testing.HavenTests;
import org.haven.testing.OnPostgreSql;
import org.haven.testing.PostgreSqlServer.Stop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** PostgreSQL stopped, started, terminating a session in its commit, and out of connections: 503 each time, and soon. */
@OnPostgreSql
class DatabaseAwayTests extends HavenTests {

    private static final String PATIENT =
            "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Doe\",\"given\":[\"%s\"]}]}";

    @Autowired
    private DataSource dataSource;

    @Autowired
    private PostgreSqlDatabase database;

    private HikariDataSource pool;
    private long patience;

    /** Not to wait five seconds each time. */
    @BeforeEach
    void impatient() throws SQLException {
        pool = dataSource.unwrap(HikariDataSource.class);
        patience = pool.getConnectionTimeout();
        pool.setConnectionTimeout(1000);
    }

    @AfterEach
    void patient() {
        pool.setConnectionTimeout(patience);
    }

    @Test
    void everyRequestIsAnswered503WhilePostgreSqlIsAwayAndTheServerRecoversByItself() {
        var patient = as(CLINIC)
                .body(PATIENT.formatted("Away"))
                .post("Patient")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        // No token can be had while the database is away.
        token(POLICE, "system/*.cruds");
        Databases.postgreSql().stop(Stop.FAST);
        try {
            lost(() -> as(CLINIC).get("Patient/" + patient), "ask again");
            lost(() -> as(CLINIC).get("Task"), "ask again");
            lost(() -> as(CLINIC).body(PATIENT.formatted("Away")).post("Patient"), "whether this was stored");
            lost(() -> as(POLICE).body(referral()).post(), "whether this was stored");
            lost(
                    () -> as(CLINIC)
                            .body(bundle(
                                    entry("A"),
                                    entry("B"),
                                    entry("C"),
                                    "{\"request\":{\"method\":\"GET\",\"url\":\"Task\"}}"))
                            .post(),
                    "whether this was stored");
            theTokenEndpointSaysSoInTheWordsOfOAuth();
            given().baseUri(baseUrl).get("/actuator/health/readiness").then().statusCode(503);
            given().baseUri(baseUrl).get("/actuator/health/liveness").then().statusCode(200);
        } finally {
            Databases.postgreSql().start();
        }
        eventually()
                .untilAsserted(() -> as(CLINIC).get("Patient/" + patient).then().statusCode(200));
        given().baseUri(baseUrl).get("/actuator/health/readiness").then().statusCode(200);
        var task = ReferralFlowTests.location(
                as(POLICE)
                        .body(referral())
                        .post()
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath(),
                "Task");
        eventually().untilAsserted(() -> as(POLICE).get(task).then().body("status", equalTo("received")));
    }

    @Test
    void aCommitThatBrokeOffIsNeverAnsweredAsStored() {
        terminating("create constraint trigger die after insert on hfj_resource deferrable initially deferred "
                + "for each row execute function die()");
        try {
            lost(() -> as(CLINIC).body(PATIENT.formatted("Commit")).post("Patient"), "whether this was stored");
            lost(() -> as(POLICE).body(referral()).post(), "whether this was stored");
        } finally {
            harmless();
        }
        as(CLINIC).body(PATIENT.formatted("Commit")).post("Patient").then().statusCode(201);
    }

    @Test
    void aPoolWithoutAFreeConnectionIsTooBusyAndNotBroken() throws SQLException {
        var taken = new ArrayList<Connection>();
        var token = token(CLINIC, "system/*.cruds");
        try {
            for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
                taken.add(pool.getConnection());
            }
            lost(() -> anonymous().header("Authorization", "Bearer " + token).get("Task"), "too busy");
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
        as(CLINIC).get("Task").then().statusCode(200);
    }

    @Test
    void anEntryOfABatchThatLostTheDatabaseSaysSoInItsPlace() {
        terminating("create trigger die before insert on hfj_spidx_string for each row "
                + "when (new.sp_value_exact = 'Gone') execute function die()");
        try {
            as(CLINIC)
                    .body(bundle(entry("Gone"), entry("Stays")))
                    .post()
                    .then()
                    .statusCode(200)
                    .body("entry[0].response.status", startsWith("503"))
                    .body("entry[0].response.outcome.issue[0].code", equalTo("transient"))
                    .body("entry[1].response.status", startsWith("201"));
        } finally {
            harmless();
        }
    }

    /** Terminates the session in which the trigger fires, as an operator or a crash would. */
    private void terminating(String trigger) {
        superuser("create function die() returns trigger language plpgsql security definer as "
                + "'begin perform pg_terminate_backend(pg_backend_pid()); return new; end'");
        superuser(trigger);
    }

    private void harmless() {
        superuser("drop function die() cascade");
    }

    private void superuser(String statement) {
        new JdbcTemplate(Databases.postgreSql().superuser(database.name())).execute(statement);
    }

    private void theTokenEndpointSaysSoInTheWordsOfOAuth() {
        given().baseUri(baseUrl)
                .auth()
                .preemptive()
                .basic(CLINIC, "demo")
                .formParam("grant_type", "client_credentials")
                .formParam("scope", "system/*.rs")
                .post("/oauth2/token")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("error", equalTo("temporarily_unavailable"));
    }

    private static void lost(Supplier<Response> request, String said) {
        var begin = System.nanoTime();
        refused(request.get(), 503, "transient")
                .header("Retry-After", "5")
                .body("issue[0].diagnostics", containsString(said));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    private static String entry(String name) {
        return "{\"resource\":" + PATIENT.formatted(name) + ",\"request\":{\"method\":\"POST\",\"url\":\"Patient\"}}";
    }

    private static String bundle(String... entries) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[" + String.join(",", entries) + "]}";
    }

    private static String referral() {
        var number = UUID.randomUUID().toString();
        return example("referral-from-rms.json")
                .replace("SPD-2026-004711", number)
                .replace("V-20431", number);
    }
}
