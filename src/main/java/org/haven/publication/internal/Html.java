package org.haven.publication.internal;

/** Writes HTML: whatever is text or an attribute's value is escaped here and nowhere else. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    /**
     * @param attributes names and values in turn; one whose value is blank is left out
     */
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isBlank()) {
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escape(attributes[i + 1]))
                        .append('"');
            }
        }
        out.append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** An element that holds nothing but text. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Html text(String text) {
        out.append(escape(text));
        return this;
    }

    /** What is HTML already. */
    Html raw(String html) {
        out.append(html);
        return this;
    }

    /** A link, or plain text where there is nowhere to lead. */
    Html link(String href, String text) {
        return href.isBlank() ? text(text) : element("a", text, "href", href);
    }

    Html badge(String text, String kind) {
        return element("span", text, "class", "badge " + kind);
    }

    /** The head of a section; its fragment is made of the title. */
    Html heading(String title) {
        return element("h2", title, "id", title.toLowerCase().replaceAll("[^a-z0-9]+", "-"));
    }

    /** A table in a box of its own, which scrolls when the window is too narrow. */
    Html table(String label, String... columns) {
        open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", label);
        open("table").open("thead").open("tr");
        for (var column : columns) {
            element("th", column, "scope", "col");
        }
        return close("tr").close("thead").open("tbody");
    }

    Html endTable() {
        return close("tbody").close("table").close("div");
    }

    @Override
    public String toString() {
        return out.toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
