package org.haven.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.sql.DataSource;
import org.haven.party.Access;
import org.haven.party.AccessContext;
import org.haven.party.Parties;
import org.haven.testing.Databases.PostgreSqlDatabase;
import org.haven.testing.HavenTests;
import org.haven.testing.OnPostgreSql;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** The wall in the database itself. */
@OnPostgreSql
class RowLevelSecurityTests extends HavenTests {

    /** Tables with a partition column that hold nothing of a party's, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "haven_party", "the register of the partitions themselves",
            "hfj_search", "kept searches; Haven pages by offset and keeps none");

    @Autowired
    private DataSource dataSource;

    @Autowired
    private PostgreSqlDatabase database;

    @Autowired
    private AccessContext context;

    @Autowired
    private Parties parties;

    @Autowired
    private DaoRegistry daos;

    @Test
    void aThreadWithoutAPartySeesNothing() throws Exception {
        var jdbc = new JdbcTemplate(dataSource);
        var there = owner("select count(*) from hfj_resource");
        assertThat(there)
                .as("rows that the owner of the schema cannot see either")
                .isZero();
        assertThat(context.<Integer>call(
                        Access.directory(),
                        () -> jdbc.queryForObject("select count(*) from hfj_resource", Integer.class)))
                .isPositive();
        assertThat(onABareThread(() -> jdbc.queryForObject("select count(*) from hfj_resource", Integer.class)))
                .isZero();
        var patients = daos.getResourceDao(Patient.class);
        assertThatThrownBy(() -> onABareThread(() ->
                        patients.search(new SearchParameterMap().setLoadSynchronous(true), new SystemRequestDetails())))
                .hasMessageContaining("No party is bound");
        assertThatThrownBy(
                        () -> onABareThread(() -> patients.read(new IdType("Patient/x"), new SystemRequestDetails())))
                .hasMessageContaining("No party is bound");
        assertThatThrownBy(() -> onABareThread(() -> patients.create(new Patient(), new SystemRequestDetails())))
                .hasMessageContaining("No party is bound");
    }

    @Test
    void everyTableWithAPartitionIsUnderForcedRowLevelSecurity() throws Exception {
        var unforced =
                "select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'partition_id'"
                        + " and not a.attisdropped where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace";
        assertThat(ownerList(unforced + " and not (c.relrowsecurity and c.relforcerowsecurity)"))
                .containsExactlyInAnyOrderElementsOf(EXCEPTIONS.keySet());
        assertThat(ownerList(unforced))
                .contains("hfj_resource", "hfj_res_ver", "hfj_res_link", "hfj_res_tag", "hfj_spidx_token");
    }

    @Test
    void everyForcedTableHasAPolicyForEachCommandAndNoOther() throws Exception {
        var tables = ownerList("select relname from pg_class where relrowsecurity and relkind in ('r', 'p')");
        for (var command : List.of("r", "a", "w", "d")) {
            assertThat(ownerList(
                            "select c.relname from pg_policy p join pg_class c on c.oid = p.polrelid where p.polcmd = '"
                                    + command + "' and p.polpermissive"))
                    .containsExactlyInAnyOrderElementsOf(tables);
        }
        assertThat(owner("select count(*) from pg_policy")).isEqualTo(4L * tables.size());
    }

    @Test
    void theApplicationRoleOwnsNothing() throws Exception {
        var role = database.application();
        assertThat(ownerList("select relname from pg_class where pg_get_userbyid(relowner) = '" + role + "'"))
                .isEmpty();
        assertThat(ownerList("select nspname from pg_namespace where pg_get_userbyid(nspowner) = '" + role + "'"))
                .isEmpty();
        assertThat(ownerList("select proname from pg_proc where pg_get_userbyid(proowner) = '" + role + "'"))
                .isEmpty();
        assertThat(ownerList("select rolname from pg_roles where rolname = '" + role
                        + "' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)"))
                .isEmpty();
        assertThat(ownerList("select rolname from pg_roles r where pg_has_role('" + role
                        + "', r.oid, 'member') and rolname <> '" + role + "'"))
                .isEmpty();
        assertThat(
                        ownerList(
                                "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')"))
                .as("a view reads with its owner's rights")
                .isEmpty();
        assertThat(ownerList("select proname from pg_proc where prosecdef and pronamespace = 'public'::regnamespace"))
                .isEmpty();
    }

    @Test
    void theApplicationRoleCannotTakeTheWallDown() {
        for (var attempt : List.of(
                "alter table hfj_resource disable row level security",
                "alter table hfj_resource no force row level security",
                "drop policy haven_read on hfj_resource",
                "create policy all_of_it on hfj_resource using (true)",
                "alter table hfj_resource owner to " + database.application(),
                "truncate hfj_resource",
                "set role " + database.owner(),
                "create view public.all_of_it as select * from hfj_resource")) {
            assertThatThrownBy(() -> new JdbcTemplate(dataSource).execute(attempt))
                    .as(attempt)
                    .isNotNull();
        }
        assertThatThrownBy(() -> new JdbcTemplate(dataSource).execute((ConnectionCallback<Object>) connection -> {
                    try (var statement = connection.createStatement()) {
                        statement.execute("set row_security = off");
                        try {
                            return statement.executeQuery("select count(*) from hfj_resource");
                        } finally {
                            statement.execute("reset row_security");
                        }
                    }
                }))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void aPartyReadsTheDirectoryAndCannotWriteItInTheDatabase() {
        var police = Access.of(parties.byId(POLICE).orElseThrow());
        var jdbc = new JdbcTemplate(dataSource);
        context.run(police, () -> {
            assertThat(jdbc.queryForObject("select count(*) from hfj_resource where partition_id = 0", Integer.class))
                    .isPositive();
            assertThat(jdbc.update("update hfj_resource set res_updated = res_updated where partition_id = 0"))
                    .isZero();
            assertThat(jdbc.update("delete from hfj_res_link where partition_id = 0"))
                    .isZero();
        });
    }

    private <T> T onABareThread(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        var thread = new Thread(task, "bare");
        thread.start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw (Exception) e.getCause();
        }
    }

    private long owner(String query) throws SQLException {
        return Long.parseLong(ownerList(query).get(0));
    }

    private List<String> ownerList(String query) throws SQLException {
        var values = new java.util.ArrayList<String>();
        try (var owner = DriverManager.getConnection(database.url(), database.owner(), "owner");
                var statement = owner.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
