package org.haven.notification.internal;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import jakarta.annotation.PostConstruct;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.springframework.stereotype.Component;

/** A deleted subscription leaves no terms, no events and no work; its deliveries end with the transaction. */
@Component
@Interceptor
class DeletionHook {

    private final IInterceptorService storage;
    private final SubscriptionStore subscriptions;
    private final EventStore events;
    private final WorkQueue queue;

    DeletionHook(IInterceptorService storage, SubscriptionStore subscriptions, EventStore events, WorkQueue queue) {
        this.storage = storage;
        this.subscriptions = subscriptions;
        this.events = events;
        this.queue = queue;
    }

    @PostConstruct
    void register() {
        storage.registerInterceptor(this);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource) {
        if (!resource.fhirType().equals("Subscription")) {
            return;
        }
        var id = resource.getIdElement().getIdPart();
        subscriptions.delete(id);
        events.delete(id);
        queue.delete(id);
    }
}
