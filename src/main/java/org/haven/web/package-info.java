/**
 * Pages for clinicians, advocates and officers under {@code /app/}. A client of the FHIR API like any SMART app: it holds no
 * privilege, reads and writes by REST with the signed-in user's own token. Uses {@code party} for the server's address
 * and {@code guide} for the names of codes.
 */
@ApplicationModule(allowedDependencies = {"party", "guide"})
package org.haven.web;

import org.springframework.modulith.ApplicationModule;
