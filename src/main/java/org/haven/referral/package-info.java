/**
 * One party's referral: what a Task may become, who may change it, and what must be there when it is sent. Tells the other
 * rooms by events.
 */
@ApplicationModule(allowedDependencies = {"party", "guide", "server", "disclosure", "directory"})
package org.haven.referral;

import org.springframework.modulith.ApplicationModule;
