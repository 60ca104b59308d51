package org.haven.server;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the FHIR endpoint; each is described in {@code docs/configuration.md}.
 *
 * @param schema who may change the database schema
 * @param maxBody largest request body
 * @param maxBundleEntries most entries of a transaction or batch
 * @param maxDepth deepest nesting of elements in a body
 * @param pageSize matches a search answers when {@code _count} is absent
 * @param maxPageSize most matches of a page, whatever {@code _count} asks for
 * @param answersKept how long the first answer to a request with an {@code X-Request-ID} is given again
 * @param longestWrite longest time between the stamp of a write and its commit; one that takes longer is not stored
 */
@ConfigurationProperties("haven.server")
public record ServerProperties(
        @DefaultValue Schema schema,
        @DefaultValue("2MB") DataSize maxBody,
        @DefaultValue("500") int maxBundleEntries,
        @DefaultValue("64") int maxDepth,
        @DefaultValue("20") int pageSize,
        @DefaultValue("200") int maxPageSize,
        @DefaultValue("7d") Duration answersKept,
        @DefaultValue("20s") Duration longestWrite) {

    /**
     * The owner of the schema. On PostgreSQL it must be another role than the one in {@code spring.datasource.username},
     * because row-level security does not bind an owner.
     *
     * @param username the owning role; absent on H2
     * @param password its password
     */
    public record Schema(String username, String password) {}
}
