/**
 * The implementation guide as pages: every artefact, example and text of the guide at {@code /ig/}, with its JSON, its XML
 * and the package to download. Uses the guide room, which it only reads, and no other.
 */
@ApplicationModule(allowedDependencies = {"guide"})
package org.haven.publication;

import org.springframework.modulith.ApplicationModule;
