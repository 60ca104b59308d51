package org.haven.guide.internal;

import org.haven.guide.Guide;
import org.haven.guide.ProfileValidator;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ResourceFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Shows the validator each profile once, in a thread of its own, when the server is ready: the first caller then does not
 * wait for definitions to be read.
 */
@Component
class WarmUp {

    private final Guide guide;
    private final ProfileValidator validator;

    WarmUp(Guide guide, ProfileValidator validator) {
        this.guide = guide;
        this.validator = validator;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        var thread = new Thread(this::validateOnce, "validator-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private void validateOnce() {
        guide.rest().getResource().stream()
                .filter(offered -> !guide.profilesOf(offered.getType()).isEmpty())
                .map(offered -> (Resource) ResourceFactory.createResource(offered.getType()))
                .forEach(validator::errors);
    }
}
