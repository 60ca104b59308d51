package org.haven.web.internal;

/**
 * A sentence above a page's content, as model attribute {@code notes}.
 *
 * @param kind how it looks: good, warn, bad, or empty
 * @param text in the reader's language
 */
record Note(String kind, String text) {}
