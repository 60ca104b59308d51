package org.haven.party.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.haven.party.Party;
import org.haven.party.PartyProperties;
import org.haven.party.PartyProperties.Registration;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Who takes part, and who did. */
class ConfiguredPartiesTests {

    private final JdbcTemplate jdbc = database();

    @Test
    void aPartyWhoseRegistrationIsTakenOutIsStillKnownByItsPartitionAndNobodyActsForIt() {
        var before = parties("springfield-pd", "riverside-clinic")
                .byId("springfield-pd")
                .orElseThrow();

        var after = parties("riverside-clinic", "harbor-advocates");

        assertThat(after.byId("springfield-pd")).isEmpty();
        assertThat(after.byReference("Organization/springfield-pd")).isEmpty();
        assertThat(after.all()).extracting(Party::id).containsExactly("riverside-clinic", "harbor-advocates");
        assertThat(after.everById("springfield-pd").orElseThrow().partition()).isEqualTo(before.partition());
        assertThat(after.byPartition(before.partition()).orElseThrow().id()).isEqualTo("springfield-pd");
        assertThat(after.everById("nobody")).isEmpty();
    }

    private ConfiguredParties parties(String... ids) {
        return new ConfiguredParties(
                new PartyProperties(
                        Stream.of(ids)
                                .map(id -> new Registration(id, id, "care-provider", "delivery", List.of()))
                                .toList(),
                        List.of(),
                        Duration.ofMinutes(5)),
                jdbc);
    }

    private static JdbcTemplate database() {
        var data = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        new ResourceDatabasePopulator(new ClassPathResource("org/haven/party/schema.sql")).execute(data);
        return new JdbcTemplate(data);
    }
}
