package org.haven.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A party's own web server that takes notifications; each path is a receiver of its own, and may be told to fail. */
public final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, List<Taken>> taken = new ConcurrentHashMap<>();
    private final Map<String, Behavior> behaviors = new ConcurrentHashMap<>();

    /** What a path does with a request. */
    @FunctionalInterface
    public interface Behavior {
        void answer(HttpExchange exchange) throws IOException;
    }

    /**
     * A request that came in.
     *
     * @param at when it reached the socket's reader
     */
    public record Taken(Instant at, Map<String, List<String>> headers, String body) {

        public JsonPath json() {
            return JsonPath.from(body);
        }

        /** When the events in it happened. */
        public List<Instant> times() {
            List<String> times = json().getList(
                            "entry[0].resource.parameter.findAll { it.name == 'notification-event' }"
                                    + ".collect { it.part.find { p -> p.name == 'timestamp' }.valueInstant }");
            return times.stream()
                    .map(OffsetDateTime::parse)
                    .map(OffsetDateTime::toInstant)
                    .toList();
        }

        /** The kind of notification. */
        public String type() {
            return json().getString("entry[0].resource.parameter.find { it.name == 'type' }.valueCode");
        }

        /** The numbers of the events in it. */
        public List<String> numbers() {
            return json().getList("entry[0].resource.parameter.findAll { it.name == 'notification-event' }"
                    + ".collect { it.part.find { p -> p.name == 'event-number' }.valueString }");
        }
    }

    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var at = Instant.now();
            var path = exchange.getRequestURI().getPath();
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            taken(path).add(new Taken(at, Map.copyOf(exchange.getRequestHeaders()), body));
            behaviors.getOrDefault(path, answer(200)).answer(exchange);
        }
    }

    public String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /** What has come in at a path, in order, whatever was answered. */
    public List<Taken> taken(String path) {
        return taken.computeIfAbsent(path, key -> new CopyOnWriteArrayList<>());
    }

    /** What has come in at a path of one kind of notification. */
    public List<Taken> taken(String path, String type) {
        return taken(path).stream().filter(one -> one.type().equals(type)).toList();
    }

    public void behave(String path, Behavior behavior) {
        behaviors.put(path, behavior);
    }

    public static Behavior answer(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
