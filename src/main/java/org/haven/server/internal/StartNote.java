package org.haven.server.internal;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.haven.party.Endpoint;
import org.haven.party.PartyProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** The last lines of the log at start: where the server is, and in the demo who may call it and what to try first. */
@Component
class StartNote {

    private static final Logger LOG = LoggerFactory.getLogger("org.haven");

    private final Endpoint endpoint;
    private final PartyProperties parties;
    private final Environment environment;

    StartNote(Endpoint endpoint, PartyProperties parties, Environment environment) {
        this.endpoint = endpoint;
        this.parties = parties;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order
    void ready() {
        LOG.info("Haven is ready: FHIR R4 at {} (open: {}/metadata)", endpoint.fhir(), endpoint.fhir());
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            LOG.info(
                    "Demo clients, each with the secret 'demo': {}",
                    parties.parties().stream()
                            .flatMap(party -> party.clients().stream())
                            .map(PartyProperties.Client::id)
                            .collect(Collectors.joining(", ")));
            LOG.info("Next: send a referral, as the README shows under \"A five-minute tour\"");
        } else {
            LOG.info("Profiles: {}", Arrays.toString(environment.getActiveProfiles()));
        }
    }
}
