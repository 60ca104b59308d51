package org.haven.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Databases for tests, each context's its own. */
public final class Databases {

    private Databases() {}

    /** A free port, known before the server starts, because tokens are issued for its address. */
    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void apply(ConfigurableApplicationContext context, String... database) {
        var port = freePort();
        TestPropertyValues.of(
                        "server.port=" + port,
                        "haven.base-url=http://localhost:" + port,
                        "haven.metrics.port=" + freePort(),
                        "haven.metrics.refresh=0s",
                        // Off in tests, if nobody asks for it.
                        "management.prometheus.metrics.export.enabled=true")
                .and(database)
                .applyTo(context);
        var clock = new TestClock();
        context.getBeanFactory().addBeanPostProcessor(clock);
        context.getBeanFactory().registerSingleton("testClock", clock);
        var statements = new Statements();
        context.getBeanFactory().addBeanPostProcessor(statements);
        context.getBeanFactory().registerSingleton("statements", statements);
    }

    /** An H2 file in a temporary folder. */
    static final class H2 implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                var folder = Files.createTempDirectory("haven-h2");
                apply(
                        context,
                        "spring.datasource.url=jdbc:h2:file:" + folder.resolve("haven")
                                + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A database of its own on one PostgreSQL server, with an owner and an application role. */
    static final class PostgreSql implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var database = PostgreSqlDatabase.create();
            apply(
                    context,
                    "spring.profiles.active=demo",
                    "spring.datasource.url=" + database.url(),
                    "spring.datasource.username=" + database.application(),
                    "spring.datasource.password=app",
                    "haven.server.schema.username=" + database.owner(),
                    "haven.server.schema.password=owner");
            context.getEnvironment().setActiveProfiles("demo");
            context.getBeanFactory().registerSingleton("testDatabase", database);
        }
    }

    /**
     * @param url JDBC address
     * @param owner role that owns the schema; its password is {@code owner}
     * @param application role that the server connects with; its password is {@code app}
     */
    public record PostgreSqlDatabase(String url, String owner, String application) {

        /** The name of the database within its server. */
        public String name() {
            return url.substring(url.lastIndexOf('/') + 1);
        }

        public static PostgreSqlDatabase create() {
            return create(Server.RUNNING);
        }

        public static PostgreSqlDatabase create(PostgreSqlServer server) {
            var name = "haven_" + UUID.randomUUID().toString().substring(0, 8);
            var database = new PostgreSqlDatabase(server.url(name), name + "_owner", name + "_app");
            try (var connection = server.superuser().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role " + database.owner + " login password 'owner'");
                statement.execute("create role " + database.application + " login password 'app'");
                statement.execute("create database " + name + " owner " + database.owner);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return database;
        }
    }

    /** One PostgreSQL for all tests of a JVM; it ends with it. Who stops it starts it again. */
    public static PostgreSqlServer postgreSql() {
        return Server.RUNNING;
    }

    private static final class Server {

        private static final PostgreSqlServer RUNNING = PostgreSqlServer.fast();
    }
}
