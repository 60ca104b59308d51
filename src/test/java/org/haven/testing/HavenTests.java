package org.haven.testing;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.springframework.beans.factory.annotation.Value;

/** What a test needs to call the server as a party does: an address, tokens, example files. */
public abstract class HavenTests {

    public static final String POLICE = "springfield-pd";
    public static final String OTHER_POLICE = "lakeside-pd";
    public static final String CLINIC = "riverside-clinic";
    public static final String ADVOCATES = "harbor-advocates";
    public static final String OPERATOR = "haven-admin";

    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    @Value("${haven.base-url}")
    protected String baseUrl;

    /** A request in a party's name, with all its scopes. */
    protected RequestSpecification as(String party) {
        return as(party, "system/*.cruds");
    }

    /** A request in a party's name, with these scopes. */
    protected RequestSpecification as(String party, String scope) {
        return anonymous().header("Authorization", "Bearer " + token(party, scope));
    }

    /** A request without a token. */
    protected RequestSpecification anonymous() {
        return given().baseUri(baseUrl)
                .basePath("/fhir")
                .contentType("application/fhir+json")
                .urlEncodingEnabled(true);
    }

    protected String token(String party, String scope) {
        return TOKENS.compute(
                        baseUrl + party + scope,
                        (key, known) -> known != null && known.goodUntil.isAfter(Instant.now())
                                ? known
                                : fetchToken(party, scope))
                .value;
    }

    private Token fetchToken(String party, String scope) {
        String value = given().baseUri(baseUrl)
                .auth()
                .preemptive()
                .basic(party, "demo")
                .formParam("grant_type", "client_credentials")
                .formParam("scope", scope)
                .post("/oauth2/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        return new Token(value, Instant.now().plusSeconds(200));
    }

    /** A file of {@code docs/examples}, its release made one of this year, as the guide's walks do it. */
    public static String example(String name) {
        try {
            return Files.readString(Path.of("docs/examples", name))
                    .replaceAll(
                            "2026-(01-01|12-31)", LocalDate.now(ZoneOffset.UTC).getYear() + "-$1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for what happens in a job of its own. */
    public static ConditionFactory eventually() {
        return Awaitility.await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50));
    }

    private record Token(String value, Instant goodUntil) {}
}
