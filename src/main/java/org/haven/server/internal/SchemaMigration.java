package org.haven.server.internal;

import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import ca.uhn.fhir.jpa.migrate.HapiMigrationLock;
import ca.uhn.fhir.jpa.migrate.HapiMigrator;
import ca.uhn.fhir.jpa.migrate.SchemaMigrator;
import ca.uhn.fhir.jpa.migrate.tasks.HapiFhirJpaMigrationTasks;
import ca.uhn.fhir.util.VersionEnum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.haven.server.ServerProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * Brings the schema up to date before anything reads it: HAPI's tables by HAPI's own script and migrator, then Haven's
 * tables, then, on PostgreSQL, the rights of the application's role and a row-level security policy on every table that
 * has a partition.
 */
final class SchemaMigration {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaMigration.class);

    /** Any number that nothing else on the server locks by; the letters "HAVEN". */
    private static final long ADVISORY_LOCK = 0x484156454EL;

    private final DataSourceProperties properties;
    private final DriverTypeEnum type;
    private final DataSource owner;

    SchemaMigration(DataSourceProperties properties, ServerProperties.Schema schema, DriverTypeEnum type) {
        this.properties = properties;
        this.type = type;
        this.owner = ownerOf(properties, schema, type);
    }

    private static DataSource ownerOf(
            DataSourceProperties properties, ServerProperties.Schema schema, DriverTypeEnum type) {
        var own = schema.username() != null;
        if (type == DriverTypeEnum.POSTGRES_9_4 && !own) {
            throw new IllegalStateException(
                    "PostgreSQL needs two roles: set haven.server.schema.username and .password to the role that owns "
                            + "the schema, and spring.datasource.username to another one without any ownership");
        }
        return properties
                .initializeDataSourceBuilder()
                .type(SimpleDriverDataSource.class)
                .username(own ? schema.username() : properties.determineUsername())
                .password(own ? schema.password() : properties.determinePassword())
                .build();
    }

    /**
     * One connection stays open meanwhile. On PostgreSQL it holds a lock, so that two nodes that start at once migrate one
     * after the other; the lock ends with the connection, also when the process is killed. H2 would otherwise close and open
     * its file for every statement of the migrator, and lets only one process in.
     */
    void run() {
        try (var open = owner.getConnection()) {
            if (type == DriverTypeEnum.POSTGRES_9_4) {
                try (var statement = open.createStatement()) {
                    statement.execute("select pg_advisory_lock(" + ADVISORY_LOCK + ")");
                }
            }
            migrate();
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached with the schema owner's rights", e);
        }
    }

    private void migrate() {
        var migrator = new HapiMigrator(SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME, owner, type);
        migrator.createMigrationTableIfRequired();
        forgetLockOfTheDead();
        migrator.addTasks(new HapiFhirJpaMigrationTasks(Set.of()).getAllTasks(VersionEnum.values()));
        migrator.migrate();
        tablesOfTheRooms();
        if (type == DriverTypeEnum.POSTGRES_9_4) {
            secureRows();
        }
    }

    /**
     * HAPI's migrator locks by a row, which a killed process leaves behind and which then stops every later start. We hold the
     * real lock, so a row that is there now is nobody's.
     */
    private void forgetLockOfTheDead() {
        var rows = new JdbcTemplate(owner)
                .update(
                        "delete from \"" + SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME
                                + "\" where \"installed_rank\" = ?",
                        HapiMigrationLock.LOCK_PID);
        if (rows > 0) {
            LOG.warn("An earlier start was killed while it looked over the schema; going on from where it was");
        }
    }

    private void secureRows() {
        var jdbc = new JdbcTemplate(owner);
        var role = properties.determineUsername();
        var unfit = jdbc.queryForList(
                "select rolname from pg_roles where rolname = ? and (rolsuper or rolbypassrls) "
                        + "union select 'owner' from pg_roles where ? = current_user "
                        + "union select 'member' from pg_roles where rolname = ? "
                        + "and pg_has_role(rolname, current_user, 'MEMBER') "
                        + "union select relname from pg_class where relnamespace = current_schema()::regnamespace "
                        + "and pg_get_userbyid(relowner) = ?",
                String.class,
                role,
                role,
                role,
                role);
        if (!unfit.isEmpty()) {
            throw new IllegalStateException("The role " + role
                    + " (spring.datasource.username) must not own the schema, be a superuser or bypass"
                    + " row-level security");
        }
        try {
            for (Resource script : new PathMatchingResourcePatternResolver()
                    .getResources("classpath:org/haven/server/postgresql/*.sql")) {
                var text = script.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
                jdbc.execute(text.replace("${role}", quoted(role)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LOG.info("Row-level security is forced on every table that has a partition");
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /** Each room's own tables: {@code org/haven/[room]/schema.sql}, written so that it can be run at every start. */
    private void tablesOfTheRooms() {
        try {
            for (var script :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:org/haven/*/schema.sql")) {
                execute(script);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void execute(Resource script) {
        var populator = new ResourceDatabasePopulator(script);
        try (var connection = owner.getConnection()) {
            populator.populate(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("Haven's tables could not be made", e);
        }
    }
}
