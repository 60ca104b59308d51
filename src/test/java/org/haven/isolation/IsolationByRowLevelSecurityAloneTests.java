package org.haven.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import org.haven.testing.Databases.PostgreSqlDatabase;
import org.haven.testing.OnPostgreSqlWithoutGuards;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/**
 * The database alone: every guard in Java is switched off. Last of all its policies are dropped, and the probes that have
 * found nothing must find their way: the test is tested. What they do then leaves nothing that another test could use.
 */
@OnPostgreSqlWithoutGuards
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DirtiesContext
class IsolationByRowLevelSecurityAloneTests extends IsolationTests {

    /** What holds without guards and policies, because there is no way there at all. */
    private static final Set<String> NO_WAY = Set.of(
            // The server gives the id, whatever the resource says.
            "aCreateThatNamesAForeignIdAnswersLikeOneThatNamesAnUnknownId",
            // No search is kept from one request to the next.
            "aPageOfAForeignSearchAnswersLikeAnUnknownPage",
            // The endpoint has no operation of the whole server and no history of a type.
            "anOperationOnTheServerShowsNothingForeign",
            "theHistoryOfATypeOrOfTheServerShowsNothingForeign",
            // HAPI looks for what is to be updated in the partition that it would be created in.
            "anUpdateOfAForeignIdAnswersLikeOneOfAnUnknownId",
            "aBundleThatUpdatesAForeignIdAnswersLikeOneThatUpdatesAnUnknownId",
            // The server itself asks for the row of the caller's own partition.
            "aRequestIdOfAnotherPartyIsLikeOneThatWasNeverSent",
            // A label says nothing where nobody asks for it.
            "aRecordCannotBeMadeToLookForeign");

    @Autowired
    private PostgreSqlDatabase database;

    @Test
    @Order(Integer.MAX_VALUE)
    void withoutPoliciesTheProbesGetThrough() throws SQLException {
        dropEveryPolicy();
        var held = new TreeSet<String>();
        everyProbe().filter(probe -> !attack.getsThrough(probe)).forEach(probe -> held.add(probe.sentence()));
        assertThat(held).isSubsetOf(NO_WAY);
    }

    private void dropEveryPolicy() throws SQLException {
        var commands = new ArrayList<String>();
        try (var owner = DriverManager.getConnection(database.url(), database.owner(), "owner");
                var statement = owner.createStatement()) {
            try (var found = statement.executeQuery(
                    "select format('drop policy %I on %s', polname, polrelid::regclass) from pg_policy"
                            + " union all select format('alter table %s disable row level security', oid::regclass)"
                            + " from pg_class where relrowsecurity")) {
                while (found.next()) {
                    commands.add(found.getString(1));
                }
            }
            for (var command : commands) {
                statement.execute(command);
            }
        }
        assertThat(commands).hasSizeGreaterThan(50);
    }
}
