/**
 * The implementation guide as this server carries it in its jar: profiles, code systems, questionnaires, the statement of
 * what is offered; and the validator that judges by them. Uses no other room.
 */
@ApplicationModule(allowedDependencies = {})
package org.haven.guide;

import org.springframework.modulith.ApplicationModule;
