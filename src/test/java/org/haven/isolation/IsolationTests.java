package org.haven.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.haven.isolation.Probe.Attempt;
import org.haven.party.Access;
import org.haven.testing.OnH2;
import org.haven.testing.OnPostgreSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** No party sees, counts or changes anything of another, nor learns from an answer that it exists. */
abstract class IsolationTests extends AttackedWorld {

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyProbe")
    void theWallHolds(Probe probe) {
        requireThatTheWallHolds(probe);
    }

    @Test
    void theSameConditionalCreateKeyGaveEachPartyAVictimOfItsOwn() {
        var ids = new HashSet<String>();
        for (var party : World.PARTIES) {
            var found = World.json(as(party)
                    .queryParam("identifier", world.sharedIdentifier())
                    .get("Patient")
                    .asString());
            assertThat(found.path("total").asInt()).as(party).isEqualTo(1);
            ids.add(found.at("/entry/0/resource/id").asText());
        }
        assertThat(ids).hasSameSizeAs(World.PARTIES);
    }

    @Test
    void theOperatorOfTheServerSeesNoPartysRecords() {
        for (var party : World.PARTIES) {
            var subject = world.of(party);
            for (var type : World.TYPES) {
                as(OPERATOR).get(type + "/" + subject.id(type)).then().statusCode(404);
                var found = World.json(as(OPERATOR)
                        .queryParam("_id", subject.id(type))
                        .get(type)
                        .asString());
                assertThat(found.path("total").asInt()).as(type).isZero();
            }
        }
        for (var type : World.TYPES) {
            var ids = Answer.UUID.matcher(
                    as(OPERATOR).queryParam("_count", 200).get(type).asString());
            assertThat(ids.results().map(id -> id.group()).filter(world.ids()::contains))
                    .as(type)
                    .isEmpty();
        }
    }

    /** No reference leads over the wall; if one ever did, nothing would be fetched along it. */
    @Test
    void anIncludeAlongALinkIntoAForeignPartitionBringsNothing() {
        var own = world.of(POLICE);
        var foreign = world.of(OTHER_POLICE);
        var there = link(own.id("Task"));
        link(own.id("Task"), key(foreign.id("Patient")));
        try {
            for (var url : List.of(
                    "Task?_id={Task}&_include=Task:patient",
                    "Task?_id={Task}&_include=Task:subject",
                    "Task?_include=Task:patient&_count=200")) {
                // PostgreSQL hides the row that HAPI goes for, and HAPI gives up: that shows nothing either.
                var answer = attack.ask(Attempt.of("GET", url), own, own);
                assertThat(answer.status()).as(answer.text()).isIn(200, 500);
                assertThat(answer.secrets(world.foreignIds(POLICE), world.foreignMarkers(POLICE), List.of()))
                        .as(url)
                        .isEmpty();
            }
            for (var url : List.of(
                    "Patient?_id={Patient}&_revinclude=Task:patient",
                    "Patient?_has:Task:patient:status=draft",
                    "Patient/{Patient}/$everything?_type=Task")) {
                var answer = attack.ask(Attempt.of("GET", url), foreign, foreign);
                assertThat(answer.matches()).as(answer.text()).isPositive();
                assertThat(answer.secrets(
                                world.foreignIds(OTHER_POLICE), world.foreignMarkers(OTHER_POLICE), List.of()))
                        .as(url)
                        .isEmpty();
            }
        } finally {
            link(own.id("Task"), there);
        }
    }

    private long key(String id) {
        return inAllPartitions(() -> new JdbcTemplate(dataSource)
                .queryForObject("select res_id from hfj_resource where fhir_id = ?", Long.class, id));
    }

    private long link(String task) {
        return inAllPartitions(() -> new JdbcTemplate(dataSource)
                .queryForObject(
                        "select distinct target_resource_id from hfj_res_link where src_resource_id = ? and"
                                + " target_resource_type = 'Patient'",
                        Long.class,
                        key(task)));
    }

    private void link(String task, long patient) {
        var source = key(task);
        var changed = context.call(
                Access.of(parties.byId(POLICE).orElseThrow()),
                () -> new JdbcTemplate(dataSource)
                        .update(
                                "update hfj_res_link set target_resource_id = ? where src_resource_id = ? and"
                                        + " target_resource_type = 'Patient'",
                                patient,
                                source));
        assertThat(changed).isPositive();
    }

    @Test
    void bundleWorkersCarryTheCallersContext() {
        for (var party : World.PARTIES) {
            var own = world.of(party);
            for (int round = 0; round < 3; round++) {
                var urls = Stream.concat(
                                World.TYPES.stream()
                                        .filter(own.resources()::containsKey)
                                        .map(type -> type + "/{" + type + "}"),
                                Stream.of("Patient?identifier=" + world.sharedIdentifier(), "Task?_id={Task}"))
                        .toArray(String[]::new);
                var attempt = ReadingProbes.bundle("batch", urls);
                var answer = attack.ask(attempt, own, own);
                var body = answer.json();
                assertThat(body.path("entry")).as(answer.text()).hasSize(urls.length);
                for (int i = 0; i < urls.length; i++) {
                    assertThat(body.at("/entry/" + i + "/response/status").asText())
                            .as(urls[i])
                            .startsWith("200");
                    var resource = body.at("/entry/" + i + "/resource");
                    if (urls[i].contains("?")) {
                        assertThat(resource.path("total").asInt()).as(urls[i]).isEqualTo(1);
                    } else {
                        assertThat(resource.path("id").asText()).isEqualTo(own.id(urls[i].replaceFirst("/.*", "")));
                    }
                }
                assertThat(answer.secrets(world.foreignIds(party), world.foreignMarkers(party), List.of()))
                        .isEmpty();
            }
        }
    }
}

/** What only the guards can hold. */
abstract class GuardedIsolationTests extends IsolationTests {

    @Test
    void noSearchIsKeptOnTheServer() {
        as(POLICE).queryParam("_count", 1).get("Task").then().statusCode(200);
        assertThat(new JdbcTemplate(dataSource).queryForObject("select count(*) from hfj_search", Integer.class))
                .isZero();
    }

    @Test
    void anIncludeBringsNothingThatTheTokensScopesDoNotAllow() {
        var own = world.of(POLICE);
        var found = World.json(as(POLICE, "system/Task.rs")
                .queryParam("_id", own.id("Task"))
                .queryParam("_include", "Task:patient")
                .get("Task")
                .asString());
        assertThat(found.at("/entry/0/resource/resourceType").asText()).isEqualTo("Task");
        assertThat(found.toString())
                .doesNotContain("\"resourceType\":\"Patient\"", own.values().get("marker") + "\",\"given");
    }

    @Test
    void aChainAsksNothingThatTheTokensScopesDoNotAllow() {
        var own = world.of(POLICE);
        for (var query : List.of("Task?patient:Patient.family=x", "Task?_has:Provenance:target:_id=x")) {
            var parts = query.split("[?=]");
            as(POLICE, "system/Task.rs")
                    .queryParam(parts[1], parts[2])
                    .get(parts[0])
                    .then()
                    .statusCode(403);
        }
        as(POLICE, "system/Task.rs")
                .queryParam("_id", own.id("Task"))
                .get("Task")
                .then()
                .statusCode(200);
    }
}

@OnH2
class IsolationOnH2Tests extends GuardedIsolationTests {}

/** Both walls together; each alone is tried by the guards on H2 and by the policies without guards. */
@OnPostgreSql
class IsolationOnPostgreSqlTests extends GuardedIsolationTests {}
