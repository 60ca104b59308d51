package org.haven.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The packaged jar as a process of its own, started as the README starts it; it can be killed as power failure kills. */
public final class HavenProcess implements AutoCloseable {

    private final Process process;
    private final String baseUrl;
    private final Path log;
    private final long launched = System.nanoTime();
    private Duration untilReady;

    private HavenProcess(Process process, String baseUrl, Path log) {
        this.process = process;
        this.baseUrl = baseUrl;
        this.log = log;
    }

    /** Starts the jar in a folder, which keeps its data, and waits until it is ready. */
    public static HavenProcess start(Path folder, int port, String... arguments) {
        return launch(folder, port, arguments).ready();
    }

    /** Starts the jar and does not wait. */
    public static HavenProcess launch(Path folder, int port, String... arguments) {
        try {
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of(System.getProperty("haven.jvm.arguments").split(" ")));
            command.addAll(List.of("-jar", System.getProperty("haven.jar"), "--server.port=" + port));
            command.addAll(List.of(arguments));
            var log = Files.createTempFile(folder, "haven", ".log");
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new HavenProcess(process, "http://localhost:" + port, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the server is ready; a server that does not become so is ended. */
    public HavenProcess ready() {
        try {
            awaitReadiness(launched);
            return this;
        } catch (RuntimeException e) {
            close();
            throw new IllegalStateException("The server did not start: " + log(), e);
        }
    }

    /** Whether it answers by now. */
    public boolean isReady() {
        try {
            return answers(baseUrl + "/fhir/metadata");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void awaitReadiness(long begin) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(480))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new IllegalStateException("The server ended");
                    }
                    return answers(baseUrl + "/fhir/metadata");
                });
        untilReady = Duration.ofNanos(System.nanoTime() - begin);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> answers(baseUrl + "/actuator/health/readiness"));
    }

    private static boolean answers(String url) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(url))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    public String baseUrl() {
        return baseUrl;
    }

    /** Time from the start of the JVM until {@code /fhir/metadata} answered. */
    public Duration untilReady() {
        return untilReady;
    }

    public List<String> log() {
        try {
            return Files.readAllLines(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Resident memory in MiB, as the kernel counts it; empty where there is no /proc. */
    public OptionalLong residentMebibytes() {
        var status = Path.of("/proc", String.valueOf(process.pid()), "status");
        try {
            return Files.exists(status)
                    ? Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                            .findFirst()
                    : OptionalLong.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGTERM: what is in flight is finished first. */
    public void terminate() {
        process.destroy();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL: no shutdown hook, no flush. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        kill();
    }

    private void awaitEnd() {
        try {
            process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
