package org.haven.directory.internal;

import org.haven.directory.Services;
import org.haven.server.Write;
import org.haven.server.WriteRule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is held in memory of the directory is dropped when the change has been committed. */
@Component
class ServiceChange implements WriteRule {

    private final Services services;

    ServiceChange(Services services) {
        this.services = services;
    }

    @Override
    public boolean concerns(String resourceType) {
        return resourceType.equals("HealthcareService");
    }

    @Override
    public void beforeCommit(Write write) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                services.changed();
            }
        });
    }
}
