package org.haven.publication.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One resource of the guide, as much of it as lists and links need.
 *
 * @param type resource type
 * @param id its id
 * @param title what people call it
 * @param description one or two sentences in Markdown; may be blank
 * @param url canonical URL, if it has one
 * @param planned what the server does not do yet, if it says so about itself
 * @param plannedParts what it says so about of its parts
 * @param kind the list it stands in
 * @param profiles canonical URLs of the profiles that it is an example of
 * @param mentions canonical URLs of this guide and relative references that occur in it
 */
record Item(
        String type,
        String id,
        String title,
        String description,
        Optional<String> url,
        Optional<String> planned,
        List<PlannedPart> plannedParts,
        Kind kind,
        List<String> profiles,
        Set<String> mentions) {

    /** {@code Type/id}, as a relative reference has it. */
    String key() {
        return type + "/" + id;
    }

    /** The name of its files, without ending. */
    String name() {
        return type + "-" + id;
    }

    /**
     * @param part id, code or name of the part
     * @param text what the server does not do yet; blank if only a mark says so
     */
    record PlannedPart(String part, String text) {}

    String page() {
        return name() + ".html";
    }
}
