/**
 * The one door between parties. Copies a referral from the source's partition into the target's, in a durable job of its
 * own, allowed by a partnership and recorded on both sides.
 */
@ApplicationModule(allowedDependencies = {"guide", "party", "server", "referral", "disclosure", "audit", "jobs"})
package org.haven.exchange;

import org.springframework.modulith.ApplicationModule;
