/**
 * What a source is told of what a target does: by tier, and nothing without a release. Decides; the exchange writes.
 */
@ApplicationModule(allowedDependencies = {"guide"})
package org.haven.disclosure;

import org.springframework.modulith.ApplicationModule;
