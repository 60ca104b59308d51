/**
 * Questionnaires: scores a response by the questionnaire's own rules and stores what follows from it, observations and
 * alerts, in the response's transaction.
 */
@ApplicationModule(allowedDependencies = {"party", "guide", "server"})
package org.haven.outcome;

import org.springframework.modulith.ApplicationModule;
