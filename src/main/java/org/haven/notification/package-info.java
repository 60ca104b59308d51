/**
 * Topic-based subscriptions in the form of the Subscriptions R5 Backport: what a party is told of changes to its own records,
 * and how it reaches the party's systems. Topics are the guide's; matching happens in the transaction of the write, delivery
 * afterwards, from its own queue.
 */
@ApplicationModule(allowedDependencies = {"party", "guide", "server", "jobs"})
package org.haven.notification;

import org.springframework.modulith.ApplicationModule;
