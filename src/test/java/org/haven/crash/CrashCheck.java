package org.haven.crash;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.awaitility.Awaitility;
import org.haven.crash.Pulse.Beat;
import org.haven.testing.Databases;
import org.haven.testing.Databases.PostgreSqlDatabase;
import org.haven.testing.HavenProcess;
import org.haven.testing.HavenTests;
import org.haven.testing.PostgreSqlServer;
import org.haven.testing.PostgreSqlServer.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A mixed load on the packaged jar and a PostgreSQL of its own, while the server is killed and the database stopped at
 * random moments: right when some write goes out, or right when some write has been acknowledged, so that the others are
 * anywhere in between. What was acknowledged must be there at the end, with all that follows from it. Not among the tests of
 * {@code mvn verify}: {@code .ci/run crash-short} took seven minutes on two cores, most of it starts of the server;
 * {@code .ci/run crash} has seven times as many kills.
 *
 * <p>System properties: {@code crash.kills}, {@code crash.database-stops}, {@code crash.seed}.
 */
class CrashCheck {

    private static final Set<String> SOURCES = Set.of(HavenTests.POLICE, HavenTests.OTHER_POLICE);
    private static final List<String> PARTIES =
            List.of(HavenTests.POLICE, HavenTests.OTHER_POLICE, HavenTests.CLINIC, HavenTests.ADVOCATES);

    @TempDir
    Path folder;

    private final int kills = Integer.getInteger("crash.kills", 20);
    private final int stops = Integer.getInteger("crash.database-stops", 4);
    private final long seed = Long.getLong("crash.seed", System.currentTimeMillis());
    private final Random random = new Random(seed);
    private final int port = Databases.freePort();
    private final Pulse pulse = new Pulse();
    private final Ledger ledger = new Ledger();
    private final Traffic traffic = new Traffic(pulse);
    private final Figures figures = new Figures();
    private final List<Long> starts = new ArrayList<>();
    private final List<Long> recoveries = new ArrayList<>();
    private PostgreSqlServer postgreSql;
    private PostgreSqlDatabase database;
    private HavenProcess haven;

    @Test
    void nothingAcknowledgedIsLostWhenServerAndDatabaseAreKilledUnderLoad() throws Exception {
        level(Logger.ROOT_LOGGER_NAME, Level.WARN);
        // It complains of a PostgreSQL that has been stopped already.
        level(EmbeddedPostgres.class.getName(), Level.OFF);
        figures.add("seed " + seed);
        say("seed " + seed + ", " + kills + " kills, " + stops + " stops of PostgreSQL");
        var begin = Instant.now();
        postgreSql = PostgreSqlServer.durable();
        database = PostgreSqlDatabase.create(postgreSql);
        haven = launch().ready();
        var notifications = List.of(
                Notifications.ofStatusChanges(api(HavenTests.CLINIC)),
                Notifications.ofRequestsToStop(api(HavenTests.CLINIC)),
                Notifications.ofReferralsReceived(api(HavenTests.ADVOCATES)));
        try {
            var load = new Load(clients(), traffic);
            try {
                load.start();
                for (boolean kill : moments()) {
                    if (kill) {
                        kill();
                    } else {
                        stopDatabase(recoveries.size() % 2 == 0 ? Stop.IMMEDIATE : Stop.FAST);
                    }
                }
                pulse.await(Beat.ACKNOWLEDGED, 10);
            } finally {
                load.stop();
            }
            noJobIsLeft();
            notifications.forEach(Notifications::awaitLast);
            var judgement = new Judgement(SOURCES, apis(), ledger);
            judgement.pass(notifications);
            figures.add("took " + Duration.between(begin, Instant.now()).toSeconds() + " s");
            figures.add("kills of the server " + kills + ", stops of PostgreSQL " + stops);
            figures.addAll(ledger.figures());
            figures.add("events that came: "
                    + notifications.stream().mapToInt(Notifications::count).sum());
            figures.median("start until ready", starts);
            figures.median("from PostgreSQL's start until a write", recoveries);
            figures.addAll(traffic.figures());
            figures.addAll(judgement.promises().figures());
            figures.write(Path.of("target", "crash", "report.txt"));
            assertThat(judgement.promises().broken())
                    .as("promises broken, seed " + seed)
                    .isEmpty();
            assertThat(traffic.wrong())
                    .as("answers that were wrong, seed " + seed)
                    .isEmpty();
        } finally {
            notifications.forEach(Notifications::close);
            haven.close();
            keepLogs();
        }
    }

    /** Which comes next: a kill of the server, or else a stop of the database. */
    private List<Boolean> moments() {
        var moments = new ArrayList<Boolean>();
        moments.addAll(Collections.nCopies(kills, true));
        moments.addAll(Collections.nCopies(stops, false));
        Collections.shuffle(moments, random);
        return moments;
    }

    private List<Client> clients() {
        return List.of(
                new SourceClient(api(HavenTests.POLICE), HavenTests.CLINIC, "A", ledger, random.nextLong()),
                new SourceClient(api(HavenTests.POLICE), HavenTests.ADVOCATES, "B", ledger, random.nextLong()),
                new SourceClient(api(HavenTests.OTHER_POLICE), HavenTests.CLINIC, "C", ledger, random.nextLong()),
                new TargetClient(api(HavenTests.CLINIC), "D", ledger, random.nextLong()),
                new TargetClient(api(HavenTests.CLINIC), "E", ledger, random.nextLong()),
                new TargetClient(api(HavenTests.ADVOCATES), "F", ledger, random.nextLong()));
    }

    private Api api(String party) {
        return new Api("http://localhost:" + port, party, traffic);
    }

    private Map<String, Api> apis() {
        var apis = new LinkedHashMap<String, Api>();
        PARTIES.forEach(party -> apis.put(party, api(party)));
        return apis;
    }

    private HavenProcess launch() {
        return HavenProcess.launch(
                folder,
                port,
                "--spring.profiles.active=demo",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.application(),
                "--spring.datasource.password=app",
                "--haven.server.schema.username=" + database.owner(),
                "--haven.server.schema.password=owner");
    }

    /** One in six is killed a second time while it starts; that one is not counted. */
    private void kill() {
        moment();
        var lines = haven.log().size();
        haven.kill();
        if (random.nextInt(6) == 0) {
            killWhileStarting(1 + random.nextInt(Math.max(lines, 20)));
        }
        haven = launch().ready();
        starts.add(haven.untilReady().toMillis());
        say("killed, back after " + haven.untilReady().toSeconds() + " s; acknowledged " + ledger.acknowledged());
    }

    /** @param lines how much of its log the server has written by then; or else it is ready */
    private void killWhileStarting(int lines) {
        var early = launch();
        Awaitility.await()
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> early.log().size() >= lines || early.isReady());
        early.kill();
    }

    private void stopDatabase(Stop how) {
        moment();
        postgreSql.stop(how);
        pulse.await(Beat.UNAVAILABLE, 1 + random.nextInt(30));
        postgreSql.start();
        var begin = System.nanoTime();
        pulse.await(Beat.ACKNOWLEDGED, 1);
        recoveries.add((System.nanoTime() - begin) / 1_000_000);
        say("PostgreSQL stopped (" + how + "), writes again after " + recoveries.get(recoveries.size() - 1) + " ms");
        assertThat(haven.isAlive()).isTrue();
    }

    /** Once the load is well at work, a random write further on. */
    private void moment() {
        pulse.await(Beat.ACKNOWLEDGED, 10);
        pulse.await(random.nextBoolean() ? Beat.SENT : Beat.ACKNOWLEDGED, 1 + random.nextInt(60));
    }

    /** Waits for what the last kill left, and for what was to be tried again later; nothing may have been given up. */
    private void noJobIsLeft() {
        var jdbc = new JdbcTemplate(postgreSql.superuser(database.name()));
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(jdbc.queryForList(
                                "select task_name, task_instance, consecutive_failures from scheduled_tasks "
                                        + "where picked or execution_time <= now() or consecutive_failures > 0"))
                        .as("jobs that are left")
                        .isEmpty());
    }

    private void keepLogs() throws IOException {
        var logs = Files.createDirectories(Path.of("target", "crash"));
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.move(file, logs.resolve(file.getFileName()));
            }
        }
    }

    private static void level(String logger, Level level) {
        ((Logger) LoggerFactory.getLogger(logger)).setLevel(level);
    }

    private static void say(String line) {
        Figures.say(line);
    }
}
