/**
 * What the operator sees of the running server: how many referrals stand where, which jobs wait and for how long, how fast
 * requests are answered. Counts only, for the operator's eyes only, and never anything that is about a person.
 */
@ApplicationModule(allowedDependencies = {"party", "guide"})
package org.haven.metrics;

import org.springframework.modulith.ApplicationModule;
