/**
 * What services the parties give, to whom, and whether they take new referrals. Kept by the operator; a party keeps the
 * capacity of its own services.
 */
@ApplicationModule(allowedDependencies = {"party", "guide", "server"})
package org.haven.directory;

import org.springframework.modulith.ApplicationModule;
