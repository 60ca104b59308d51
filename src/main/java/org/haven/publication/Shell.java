package org.haven.publication;

/** The frame that all pages of the guide stand in: head, menu, foot. */
public interface Shell {

    /** Policy of every page in the shell: nothing from elsewhere, no script, no inline style. */
    String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; "
                    + "base-uri 'none'";

    /**
     * A whole page.
     *
     * @param path its file name below {@code /ig/}, which the menu marks as the current one
     * @param title what stands above it
     * @param body HTML, whose headings begin at the second level
     */
    String page(String path, String title, String body);
}
