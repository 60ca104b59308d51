package org.haven.benchmark;

import static io.restassured.RestAssured.given;

import ca.uhn.fhir.context.FhirContext;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.haven.Haven;
import org.haven.guide.ProfileValidator;
import org.haven.server.internal.AllSearchParameters;
import org.haven.testing.Databases;
import org.haven.testing.HavenTests;
import org.haven.testing.Statements;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Referral submissions with the guide's search parameters against those that HAPI indexes by default, in one run, in turns;
 * and the share of a submission that validation takes. Decision 0004 shows the figures.
 *
 * <p>{@code mvn test -Dtest=LeanStorageBenchmark}
 */
class LeanStorageBenchmark {

    private static final int WARM_UP = 250;
    private static final int ROUNDS = 30;
    private static final int REFERRALS_A_ROUND = 20;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void leanAgainstDefault() throws Exception {
        var lean = new Server(Haven.class);
        var full = new Server(Haven.class, AllSearchParameters.class);
        for (int i = 0; i < WARM_UP; i++) {
            lean.send();
            full.send();
        }
        var ratios = new ArrayList<Double>();
        var leanTimes = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            var ofLean = lean.round();
            var ofFull = full.round();
            leanTimes.add(ofLean);
            ratios.add(ofFull / ofLean);
        }
        System.out.printf(
                "submission, default set / lean set: median %.2f (min %.2f, max %.2f) over %d rounds of %d%n",
                median(ratios), min(ratios), max(ratios), ROUNDS, REFERRALS_A_ROUND);
        System.out.printf(
                "statements a submission: lean %d, default %d; index rows a submission: lean %d, default %d%n",
                lean.statements(), full.statements(), lean.indexRows(), full.indexRows());
        System.out.printf(
                "validation is %.0f %% of a submission on the lean server%n",
                100 * lean.validationMillis() / median(leanTimes));
        lean.context.close();
        full.context.close();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double min(List<Double> values) {
        return values.stream().min(Double::compare).orElseThrow();
    }

    private static double max(List<Double> values) {
        return values.stream().max(Double::compare).orElseThrow();
    }

    /** One server with its own H2 file and deliveries off. */
    private final class Server {

        private final ConfigurableApplicationContext context;
        private final String baseUrl;
        private final String example;
        private String token;
        private long tokenEnds;

        Server(Class<?>... sources) throws Exception {
            var port = Databases.freePort();
            baseUrl = "http://localhost:" + port;
            var folder = Files.createTempDirectory("haven-benchmark");
            var statements = new Statements();
            context = new SpringApplicationBuilder(sources)
                    .initializers(c -> {
                        c.getBeanFactory().addBeanPostProcessor(statements);
                        c.getBeanFactory().registerSingleton("statements", statements);
                    })
                    .run(
                            "--server.port=" + port,
                            "--haven.base-url=" + baseUrl,
                            "--haven.jobs.enabled=false",
                            "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("haven") + ";WRITE_DELAY=0");
            example = HavenTests.example("referral-from-rms.json");
        }

        /** Milliseconds a referral. */
        double round() throws Exception {
            var begin = System.nanoTime();
            for (int i = 0; i < REFERRALS_A_ROUND; i++) {
                send();
            }
            return (System.nanoTime() - begin) / 1e6 / REFERRALS_A_ROUND;
        }

        void send() throws Exception {
            var number = UUID.randomUUID().toString();
            var request = HttpRequest.newBuilder(URI.create(baseUrl + "/fhir"))
                    .header("Authorization", "Bearer " + token())
                    .header("Content-Type", "application/fhir+json")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            example.replace("SPD-2026-004711", number).replace("V-20431", number)))
                    .build();
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(response.body());
            }
        }

        int statements() {
            return context.getBean(Statements.class)
                    .during(() -> {
                        try {
                            send();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .size();
        }

        long indexRows() throws Exception {
            var before = countRows();
            send();
            return countRows() - before;
        }

        private long countRows() {
            var jdbc = context.getBean(JdbcTemplate.class);
            return Arrays.stream(new String[] {"STRING", "TOKEN", "DATE", "URI", "QUANTITY", "NUMBER", "COORDS"})
                            .mapToLong(
                                    kind -> jdbc.queryForObject("select count(*) from HFJ_SPIDX_" + kind, Long.class))
                            .sum()
                    + jdbc.queryForObject("select count(*) from HFJ_RES_LINK", Long.class);
        }

        double validationMillis() {
            var bundle =
                    (Bundle) context.getBean(FhirContext.class).newJsonParser().parseResource(example);
            var validator = context.getBean(ProfileValidator.class);
            var times = new ArrayList<Double>();
            for (int i = 0; i < 100; i++) {
                var begin = System.nanoTime();
                bundle.getEntry().forEach(entry -> validator.errors(entry.getResource()));
                times.add((System.nanoTime() - begin) / 1e6);
            }
            return median(times);
        }

        private String token() {
            if (token == null || System.currentTimeMillis() > tokenEnds) {
                token = given().baseUri(baseUrl)
                        .auth()
                        .preemptive()
                        .basic("springfield-pd", "demo")
                        .formParam("grant_type", "client_credentials")
                        .formParam("scope", "system/*.cruds")
                        .post("/oauth2/token")
                        .path("access_token");
                tokenEnds = System.currentTimeMillis() + 200_000;
            }
            return token;
        }
    }
}
