package org.haven.metrics;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the metrics; each is described in {@code docs/configuration.md}.
 *
 * @param port port on which {@code /actuator/prometheus} is answered, and nothing else; null: nowhere
 * @param address address that the port is bound to
 * @param refresh how old a figure may be that is taken from the database
 */
@ConfigurationProperties("haven.metrics")
public record MetricsProperties(
        Integer port,
        @DefaultValue("127.0.0.1") String address,
        @DefaultValue("30s") Duration refresh) {}
