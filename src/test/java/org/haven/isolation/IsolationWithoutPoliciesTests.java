package org.haven.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.haven.testing.Databases.PostgreSqlDatabase;
import org.haven.testing.OnPostgreSqlWithoutGuards;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The test of the test: with the last wall down, the probes must get through. */
@OnPostgreSqlWithoutGuards
class IsolationWithoutPoliciesTests extends AttackedWorld {

    @Autowired
    private PostgreSqlDatabase database;

    private final List<String> tables = new ArrayList<>();

    @BeforeAll
    void dropTheWall() throws SQLException {
        tables.addAll(List.of());
        try (var owner = DriverManager.getConnection(database.url(), database.owner(), "owner");
                var statement = owner.createStatement()) {
            try (var found = statement.executeQuery("select oid::regclass::text from pg_class where relrowsecurity")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            for (var table : tables) {
                statement.execute("alter table " + table + " disable row level security");
            }
        }
        assertThat(tables).isNotEmpty();
    }

    @AfterAll
    void buildTheWallAgain() throws SQLException {
        try (var owner = DriverManager.getConnection(database.url(), database.owner(), "owner");
                var statement = owner.createStatement()) {
            for (var table : tables) {
                statement.execute("alter table " + table + " enable row level security");
            }
        }
    }

    @Test
    void withoutPoliciesEveryProbeThatCanLeakDoes() {
        var held = new TreeSet<String>();
        everyProbe()
                .filter(probe -> attack.carryOut(probe).isEmpty())
                .forEach(probe -> held.add(probe.sentence()));
        // What holds without any wall: an endpoint that has no such thing.
        assertThat(held).isSubsetOf(Set.of());
    }
}
