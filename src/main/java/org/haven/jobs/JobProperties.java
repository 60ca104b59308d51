package org.haven.jobs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the durable jobs; each is described in {@code docs/configuration.md}.
 *
 * @param enabled whether this node runs jobs; it always accepts them
 * @param threads jobs that run at once on this node
 * @param polling how often the job table is looked at when nothing announces a job
 * @param firstRetry wait after a job's first failure; doubled with each further one
 * @param longestRetry longest wait between two tries
 * @param heartbeat how often a running job shows that its node lives; after four missed beats another node takes it over
 */
@ConfigurationProperties("haven.jobs")
public record JobProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("2") int threads,
        @DefaultValue("5s") Duration polling,
        @DefaultValue("2s") Duration firstRetry,
        @DefaultValue("10m") Duration longestRetry,
        @DefaultValue("5s") Duration heartbeat) {}
