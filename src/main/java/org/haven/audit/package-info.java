/** The record of what crossed from one party to another, kept in the partitions of both. */
@ApplicationModule(allowedDependencies = {"guide", "party", "server"})
package org.haven.audit;

import org.springframework.modulith.ApplicationModule;
