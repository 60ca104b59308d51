/**
 * What a source is told of what a target does: by tier, and nothing without a release of the victim. Decides, and keeps
 * releases in order; the exchange writes.
 */
@ApplicationModule(allowedDependencies = {"guide", "party", "server"})
package org.haven.disclosure;

import org.springframework.modulith.ApplicationModule;
