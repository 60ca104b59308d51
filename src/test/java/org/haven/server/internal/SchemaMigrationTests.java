package org.haven.server.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import java.nio.file.Path;
import org.haven.server.ServerProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.jdbc.core.JdbcTemplate;

class SchemaMigrationTests {

    @TempDir
    Path folder;

    @Test
    void aStartThatWasKilledWhileMigratingDoesNotStopTheNext() throws Exception {
        var properties = new DataSourceProperties();
        properties.setUrl("jdbc:h2:file:" + folder.resolve("haven"));
        properties.setUsername("sa");
        properties.setPassword("");
        properties.afterPropertiesSet();
        var migration =
                new SchemaMigration(properties, new ServerProperties.Schema(null, null), DriverTypeEnum.H2_EMBEDDED);
        migration.run();
        var jdbc = new JdbcTemplate(properties
                .initializeDataSourceBuilder()
                .type(org.springframework.jdbc.datasource.SimpleDriverDataSource.class)
                .build());
        jdbc.update("insert into \"FLY_HFJ_MIGRATION\" (\"installed_rank\", \"description\", \"installed_by\", "
                + "\"installed_on\", \"execution_time\", \"success\", \"type\", \"script\") "
                + "values (-100, 'killed', 'nobody', current_date, 0, true, 'JDBC', 'HAPI')");

        migration.run();

        assertThat(jdbc.queryForObject(
                        "select count(*) from \"FLY_HFJ_MIGRATION\" where \"installed_rank\" = -100", Integer.class))
                .isZero();
    }
}
