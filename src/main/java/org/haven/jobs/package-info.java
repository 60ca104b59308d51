/**
 * Durable jobs: rows that commit with the write that they follow from, and are run until they have succeeded, on whichever
 * node takes them. A room declares its jobs as db-scheduler task beans and schedules them through {@link org.haven.jobs.Jobs}.
 */
@ApplicationModule(allowedDependencies = {})
package org.haven.jobs;

import org.springframework.modulith.ApplicationModule;
