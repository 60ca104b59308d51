/**
 * The implementation guide as pages: every artefact, example and text of the guide at {@code /ig/}, with its JSON, its XML
 * and the package to download; and a page on which anybody can hold a resource against the guide. Uses the guide room, its
 * validator included, and no other.
 */
@ApplicationModule(allowedDependencies = {"guide"})
package org.haven.publication;

import org.springframework.modulith.ApplicationModule;
