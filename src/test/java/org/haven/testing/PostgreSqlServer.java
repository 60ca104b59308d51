package org.haven.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.springframework.util.FileSystemUtils;

/** A real PostgreSQL of the tests' own, which can be stopped and started again with its data. */
public final class PostgreSqlServer implements AutoCloseable {

    /** How PostgreSQL is told to stop, by the signals of its documentation. */
    public enum Stop {
        /** Ends every session, rolls back, writes a checkpoint. */
        FAST("INT"),
        /** Ends at once, as in a crash; recovers from its log at the next start. */
        IMMEDIATE("QUIT");

        private final String signal;

        Stop(String signal) {
            this.signal = signal;
        }
    }

    private final Path data;
    private final int port = Databases.freePort();
    private final Map<String, String> settings;
    private EmbeddedPostgres running;

    private PostgreSqlServer(Path data, Map<String, String> settings) {
        this.data = data;
        this.settings = settings;
    }

    /** Fast, and as durable as tests need it that stop it in order. */
    public static PostgreSqlServer fast() {
        return started(Map.of("max_connections", "200"));
    }

    /** As durable as one that an operator runs: what was committed survives a crash. */
    public static PostgreSqlServer durable() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        return started(settings);
    }

    private static PostgreSqlServer started(Map<String, String> settings) {
        try {
            var server = new PostgreSqlServer(Files.createTempDirectory("haven-postgresql"), settings);
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized void start() {
        try {
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setPort(port);
            settings.forEach(builder::setServerConfig);
            running = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it and waits for its end; {@link #start} brings it back with its data on the same port. */
    public synchronized void stop(Stop stop) {
        try {
            var process = Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
            new ProcessBuilder("kill", "-" + stop.signal, String.valueOf(process))
                    .start()
                    .waitFor();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> ProcessHandle.of(process).isEmpty() || !Files.exists(data.resolve("postmaster.pid")));
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The database of the superuser. */
    DataSource superuser() {
        return running.getPostgresDatabase();
    }

    public DataSource superuser(String database) {
        return running.getDatabase("postgres", database);
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    @Override
    public synchronized void close() {
        try {
            running.close();
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
