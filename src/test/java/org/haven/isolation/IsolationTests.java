package org.haven.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
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

@OnH2
class IsolationOnH2Tests extends IsolationTests {}

@OnPostgreSql
class IsolationOnPostgreSqlTests extends IsolationTests {

    @Test
    void noSearchIsKeptOnTheServer() {
        as(POLICE).queryParam("_count", 1).get("Task").then().statusCode(200);
        assertThat(new JdbcTemplate(dataSource).queryForObject("select count(*) from hfj_search", Integer.class))
                .isZero();
    }
}
