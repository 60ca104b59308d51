package org.haven.crash;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The server as one party's system calls it over a line that may break at any moment. */
final class Api {

    static final ObjectMapper JSON = new ObjectMapper();

    /** Longer than the server lets anybody wait: whoever is not answered by then counts as hanging. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String baseUrl;
    private final String party;
    private final Traffic traffic;
    private String token;
    private Instant tokenUntil = Instant.EPOCH;

    Api(String baseUrl, String party, Traffic traffic) {
        this.baseUrl = baseUrl;
        this.party = party;
        this.traffic = traffic;
    }

    String party() {
        return party;
    }

    Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    Answer post(String path, JsonNode body, Map<String, String> headers) {
        return send("POST", path, body.toString(), headers);
    }

    Answer put(String path, JsonNode body, long version) {
        return send("PUT", path, body.toString(), match(version));
    }

    Answer patch(String path, JsonNode operations, long version) {
        var headers = new HashMap<>(match(version));
        headers.put("Content-Type", "application/json-patch+json");
        return send("PATCH", path, operations.toString(), headers);
    }

    private static Map<String, String> match(long version) {
        return Map.of("If-Match", "W/\"" + version + "\"");
    }

    /** Every match, over all pages; for a server that is up. */
    List<JsonNode> all(String search) {
        var found = new ArrayList<JsonNode>();
        var next = search + (search.contains("?") ? "&" : "?") + "_count=200";
        while (next != null) {
            var answer = get(next);
            if (!answer.acknowledged()) {
                throw new IllegalStateException("GET " + next + " for " + party + ": " + answer);
            }
            answer.body().path("entry").forEach(entry -> found.add(entry.path("resource")));
            next = null;
            for (var link : answer.body().path("link")) {
                if (link.path("relation").asText().equals("next")) {
                    var url = link.path("url").asText();
                    next = url.startsWith(baseUrl + "/fhir/")
                            ? url.substring((baseUrl + "/fhir/").length())
                            : url.replaceFirst(".*/fhir", "");
                }
            }
        }
        return found;
    }

    private Answer send(String method, String path, String body, Map<String, String> headers) {
        var begin = System.nanoTime();
        if (!method.equals("GET")) {
            traffic.sending();
        }
        var answer = exchange(method, path, body, headers);
        traffic.count(method, path, answer, Duration.ofNanos(System.nanoTime() - begin));
        return answer;
    }

    private Answer exchange(String method, String path, String body, Map<String, String> headers) {
        try {
            if (tokenUntil.isBefore(Instant.now()) && !fetchToken()) {
                return Answer.NOT_SENT;
            }
            var request = HttpRequest.newBuilder(URI.create(
                            baseUrl + "/fhir" + (path.isEmpty() || path.startsWith("?") ? path : "/" + path)))
                    .timeout(PATIENCE)
                    .header("Authorization", "Bearer " + token)
                    .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
            request.header("Content-Type", headers.getOrDefault("Content-Type", "application/fhir+json"));
            headers.forEach(request::setHeader);
            return answer(http.send(request.build(), BodyHandlers.ofString()));
        } catch (ConnectException | HttpConnectTimeoutException e) {
            return Answer.NOT_SENT;
        } catch (IOException e) {
            return Answer.BROKEN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.BROKEN;
        }
    }

    private boolean fetchToken() throws InterruptedException {
        var basic = Base64.getEncoder().encodeToString((party + ":demo").getBytes());
        var request = HttpRequest.newBuilder(URI.create(baseUrl + "/oauth2/token"))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&scope=system/*.cruds"))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            var answer = answer(response);
            traffic.countToken(answer);
            if (!answer.acknowledged()) {
                return false;
            }
            token = answer.body().path("access_token").asText();
            tokenUntil = Instant.now().plusSeconds(240);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Answer answer(HttpResponse<String> response) throws JsonProcessingException {
        var body = response.body().startsWith("{") ? JSON.readTree(response.body()) : JSON.createObjectNode();
        return new Answer(
                response.statusCode(),
                body,
                response.headers().firstValue("Retry-After").orElse(""));
    }

    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What came back.
     *
     * @param status HTTP status; 0 if the connection broke before an answer, -1 if there was none
     */
    record Answer(int status, JsonNode body, String retryAfter) {

        static final Answer BROKEN = new Answer(0, JSON.createObjectNode(), "");
        static final Answer NOT_SENT = new Answer(-1, JSON.createObjectNode(), "");

        boolean acknowledged() {
            return status >= 200 && status < 300;
        }

        /** Whether nobody was there to answer properly. */
        boolean unavailable() {
            return status <= 0 || status == 503;
        }

        /** Whether what was asked may have happened and may not have. */
        boolean unknown() {
            return status == 0 || status == 503;
        }

        @Override
        public String toString() {
            return status + " " + body;
        }
    }
}
