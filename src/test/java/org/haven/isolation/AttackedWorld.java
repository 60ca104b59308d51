package org.haven.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.haven.party.Access;
import org.haven.party.AccessContext;
import org.haven.party.Parties;
import org.haven.party.Party;
import org.haven.server.Requests;
import org.haven.testing.HavenTests;
import org.hl7.fhir.r4.model.IdType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What every isolation test needs: a world to attack, and the means. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AttackedWorld extends HavenTests {

    @Autowired
    DataSource dataSource;

    @Autowired
    AccessContext context;

    @Autowired
    Parties parties;

    @Autowired
    private DaoRegistry daos;

    @Autowired
    private Requests requests;

    World world;
    Attack attack;

    @BeforeAll
    void plantTheWorld() {
        world = new World(this::as, this::delete);
        world.plant();
        attack = new Attack(
                world,
                baseUrl + "/fhir",
                party -> token(party, "system/*.cruds"),
                inTurn(),
                party -> () -> rowsBesides(party));
    }

    /**
     * Whether each attempt is made once, by one party on one other, and not by all on all. All on all takes ten times as long:
     * {@code -Dhaven.isolation.all=true}, as {@code .ci/run isolation} does.
     */
    boolean inTurn() {
        return !Boolean.getBoolean("haven.isolation.all");
    }

    /** The endpoint offers no deletion; what the server itself has deleted must not be told from what never was. */
    private void delete(String party, IdType id) {
        var access = Access.of(parties.byId(party).orElseThrow());
        context.run(access, () -> daos.getResourceDao(id.getResourceType()).delete(id, requests.within(access)));
    }

    static Stream<Probe> everyProbe() {
        return Stream.of(ReadingProbes.all(), SearchProbes.all(), WritingProbes.all())
                .flatMap(List::stream);
    }

    void requireThatTheWallHolds(Probe probe) {
        var findings = attack.carryOut(probe);
        assertThat(findings)
                .as(probe + ": " + findings.size() + " findings:\n"
                        + findings.stream().limit(20).collect(Collectors.joining("\n")))
                .isEmpty();
    }

    /** Every record, and how many versions, tags and links there are, in all partitions but one party's. */
    private List<String> rowsBesides(String party) {
        var own = parties.byId(party).orElseThrow().partition();
        return inAllPartitions(() -> {
            var jdbc = new JdbcTemplate(dataSource);
            var rows = jdbc.queryForList(
                    "select concat_ws(' ', res_type, fhir_id, res_ver, partition_id, res_deleted_at, res_updated)"
                            + " from hfj_resource where coalesce(partition_id, 0) <> ?",
                    String.class,
                    own);
            for (var table : List.of(
                    "hfj_res_ver",
                    "hfj_res_tag",
                    "hfj_history_tag",
                    "hfj_res_link",
                    "hfj_spidx_token",
                    "hfj_spidx_string")) {
                rows.addAll(jdbc.queryForList(
                        "select concat_ws(' ', '" + table + "', partition_id, count(*)) from " + table
                                + " where coalesce(partition_id, 0) <> ? group by partition_id",
                        String.class,
                        own));
            }
            return rows;
        });
    }

    <T> T inAllPartitions(Supplier<T> work) {
        Set<Integer> all =
                new TreeSet<>(parties.all().stream().map(Party::partition).toList());
        all.add(Party.DIRECTORY);
        return context.call(new Access(Party.DIRECTORY, all, Set.of()), work);
    }
}
