/**
 * HAPI FHIR JPA and the FHIR endpoint: schema, partitions, row-level security, guards, limits. Other rooms store and read
 * through {@link org.haven.server.Records} and have their say through {@link org.haven.server.WriteRule}.
 */
@ApplicationModule(allowedDependencies = {"party", "guide"})
package org.haven.server;

import org.springframework.modulith.ApplicationModule;
