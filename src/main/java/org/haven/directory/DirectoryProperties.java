package org.haven.directory;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param entries a FHIR Bundle (type collection) of Locations and HealthcareServices, each with an id, that are put into the
 *     directory at start where they are missing; empty for none
 * @param refresh how long a change of capacity that was made on another node may go unnoticed when a referral is sent
 */
@ConfigurationProperties("haven.directory")
public record DirectoryProperties(
        @DefaultValue("") String entries,
        @DefaultValue("10s") Duration refresh) {}
