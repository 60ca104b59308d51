package org.haven.server.internal;

import ca.uhn.fhir.jpa.dao.ThreadPoolFactory;
import org.haven.party.AccessContext;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** HAPI answers the GETs of a Bundle on threads of its own; they must see what the caller sees, and no more. */
final class AccessCarryingThreadPoolFactory extends ThreadPoolFactory {

    private final AccessContext context;

    AccessCarryingThreadPoolFactory(AccessContext context) {
        this.context = context;
    }

    @Override
    public AsyncTaskExecutor newThreadPool(Integer size, Integer maximum, String prefix) {
        var executor = (ThreadPoolTaskExecutor) super.newThreadPool(size, maximum, prefix);
        executor.setTaskDecorator(context::carry);
        executor.initialize();
        return executor;
    }
}
