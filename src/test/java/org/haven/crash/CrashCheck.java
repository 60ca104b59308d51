package org.haven.crash;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
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
import java.util.stream.Stream;
import org.awaitility.Awaitility;
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
 * random moments. What was acknowledged must be there at the end, with all that follows from it. Not among the tests of
 * {@code mvn verify}, because it takes about ten minutes: {@code .ci/run crash}.
 *
 * <p>System properties: {@code crash.kills}, {@code crash.database-stops}, {@code crash.seed}.
 */
class CrashCheck {

    private static final Set<String> SOURCES = Set.of(HavenTests.POLICE, HavenTests.OTHER_POLICE);
    private static final Set<String> TARGETS = Set.of(HavenTests.CLINIC, HavenTests.ADVOCATES);

    @TempDir
    Path folder;

    private final int kills = Integer.getInteger("crash.kills", 20);
    private final int stops = Integer.getInteger("crash.database-stops", 4);
    private final long seed = Long.getLong("crash.seed", System.currentTimeMillis());
    private final Random random = new Random(seed);
    private final int port = Databases.freePort();
    private final Ledger ledger = new Ledger();
    private final Traffic traffic = new Traffic();
    private final List<Long> starts = new ArrayList<>();
    private final List<Long> recoveries = new ArrayList<>();
    private PostgreSqlServer postgreSql;
    private PostgreSqlDatabase database;
    private HavenProcess haven;

    @Test
    void nothingAcknowledgedIsLostWhenServerAndDatabaseAreKilledUnderLoad() throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        say("seed " + seed + ", " + kills + " kills, " + stops + " stops of PostgreSQL");
        var begin = Instant.now();
        postgreSql = PostgreSqlServer.durable();
        database = PostgreSqlDatabase.create(postgreSql);
        haven = launch().ready();
        var notifications = List.of(
                new Notifications(api(HavenTests.CLINIC), "referral-status-changed"),
                new Notifications(api(HavenTests.ADVOCATES), "referral-received"));
        var clients = clients();
        var threads = clients.stream().map(Thread::new).toList();
        try {
            threads.forEach(Thread::start);
            for (boolean kill : moments()) {
                progress();
                moment(3000);
                if (kill) {
                    kill();
                } else {
                    stopDatabase(recoveries.size() % 2 == 0 ? Stop.FAST : Stop.IMMEDIATE);
                }
            }
            progress();
        } finally {
            clients.forEach(Client::stop);
            for (var thread : threads) {
                thread.join(70_000);
            }
        }
        try {
            noJobIsLeft();
            notifications.forEach(Notifications::cameInOrder);
            notifications.forEach(told -> say("events that came at least once and in order: " + told.count()));
            var judgement = new Judgement(apis(), ledger);
            var violations = judgement.violations(SOURCES, TARGETS);
            report(judgement, violations, Duration.between(begin, Instant.now()));
            assertThat(violations).as("promises broken, seed " + seed).isEmpty();
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
        var clients = new ArrayList<Client>();
        clients.add(new SourceClient(api(HavenTests.POLICE), HavenTests.CLINIC, "A", ledger, random.nextLong()));
        clients.add(new SourceClient(api(HavenTests.POLICE), HavenTests.ADVOCATES, "B", ledger, random.nextLong()));
        clients.add(new SourceClient(api(HavenTests.OTHER_POLICE), HavenTests.CLINIC, "C", ledger, random.nextLong()));
        clients.add(new TargetClient(api(HavenTests.CLINIC), "D", ledger, random.nextLong()));
        clients.add(new TargetClient(api(HavenTests.CLINIC), "E", ledger, random.nextLong()));
        clients.add(new TargetClient(api(HavenTests.ADVOCATES), "F", ledger, random.nextLong()));
        return clients;
    }

    private Api api(String party) {
        return new Api("http://localhost:" + port, party, traffic);
    }

    private Map<String, Api> apis() {
        var apis = new LinkedHashMap<String, Api>();
        Stream.concat(SOURCES.stream(), TARGETS.stream()).forEach(party -> apis.put(party, api(party)));
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
    private void kill() throws InterruptedException {
        haven.kill();
        if (random.nextInt(6) == 0) {
            var early = launch();
            moment(12_000);
            early.kill();
        }
        haven = launch().ready();
        starts.add(haven.untilReady().toMillis());
        say("killed, back after " + haven.untilReady().toSeconds() + " s; acknowledged " + ledger.acknowledged());
    }

    private void stopDatabase(Stop how) throws InterruptedException {
        postgreSql.stop(how);
        moment(4000);
        postgreSql.start();
        var begin = System.nanoTime();
        served();
        recoveries.add((System.nanoTime() - begin) / 1_000_000);
        say("PostgreSQL stopped (" + how + "), served again after " + recoveries.get(recoveries.size() - 1) + " ms");
        assertThat(haven.isAlive()).isTrue();
    }

    /** A random moment is what is wanted here; there is no condition to wait for. */
    private void moment(int atMost) throws InterruptedException {
        Thread.sleep(random.nextInt(atMost));
    }

    /** The load is at work again: writes are acknowledged. */
    private void progress() {
        var before = ledger.acknowledged();
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> ledger.acknowledged() > before + 8);
    }

    private void served() {
        var before = traffic.acknowledged();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> traffic.acknowledged() > before);
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

    private void report(Judgement judgement, List<String> violations, Duration took) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("seed " + seed);
        lines.add("took " + took.toSeconds() + " s");
        lines.add("kills of the server " + kills + ", stops of PostgreSQL " + stops);
        lines.add("acknowledged: referrals " + ledger.referrals().size() + ", steps "
                + ledger.steps().size() + ", responses " + ledger.responses().size());
        lines.add("unknown: referrals " + ledger.unknownReferrals().size() + ", steps "
                + ledger.unknownSteps().size() + ", responses "
                + ledger.unknownResponses().size());
        lines.add("start until ready, ms: " + starts);
        lines.add("from PostgreSQL's start until served, ms: " + recoveries);
        lines.add("slowest answer, ms: " + traffic.slowestMillis());
        traffic.outcomes().forEach((name, count) -> lines.add("answers " + name + ": " + count));
        judgement.checked().forEach((name, count) -> lines.add("held " + count + " times: " + name));
        violations.forEach(violation -> lines.add("BROKEN " + violation));
        lines.forEach(CrashCheck::say);
        Files.createDirectories(Path.of("target", "crash"));
        Files.write(Path.of("target", "crash", "report.txt"), lines);
    }

    private void keepLogs() throws IOException {
        var logs = Files.createDirectories(Path.of("target", "crash"));
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.move(file, logs.resolve(file.getFileName()));
            }
        }
    }

    private static void say(String line) {
        System.out.println("crash: " + line);
    }
}
