package org.haven.server.internal;

import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.haven.party.AccessContext;
import org.haven.server.ServerProperties;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** One pool; on PostgreSQL every connection that leaves it carries the caller's partitions. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    DriverTypeEnum databaseType(DataSourceProperties properties) {
        var url = properties.determineUrl();
        if (url.startsWith("jdbc:h2:")) {
            return DriverTypeEnum.H2_EMBEDDED;
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return DriverTypeEnum.POSTGRES_9_4;
        }
        throw new IllegalStateException("spring.datasource.url must name an H2 or a PostgreSQL database");
    }

    /** The schema is brought up to date, with its owner's rights, before the pool hands out its first connection. */
    @Bean
    DataSource dataSource(
            DataSourceProperties properties,
            ServerProperties server,
            DriverTypeEnum type,
            AccessContext context,
            Environment environment) {
        new SchemaMigration(properties, server.schema(), type).run();
        var pool = properties
                .initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
        Binder.get(environment).bind("spring.datasource.hikari", Bindable.ofInstance(pool));
        if (type == DriverTypeEnum.POSTGRES_9_4) {
            // The details of a refused statement are the row's values, and would reach the log with the error.
            pool.addDataSourceProperty("logServerErrorDetail", "false");
            bound(pool);
        }
        var failingFast = new FailFastDataSource(pool);
        return type == DriverTypeEnum.POSTGRES_9_4 ? new PartitionedDataSource(failingFast, context) : failingFast;
    }

    /**
     * No request waits for ever: not for a host that has vanished without a word, not for a lock, not for a statement. Whoever
     * needs other bounds names them in spring.datasource.url or spring.datasource.hikari.connection-init-sql.
     */
    private static void bound(HikariDataSource pool) {
        pool.addDataSourceProperty("connectTimeout", "4");
        pool.addDataSourceProperty("socketTimeout", "30");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        if (pool.getConnectionInitSql() == null) {
            pool.setConnectionInitSql("set statement_timeout = '20s'; set lock_timeout = '10s'");
        }
    }
}
