package org.haven.publication.internal;

import java.util.Collection;
import org.haven.publication.internal.Catalogue.NegativeExample;

/** Lists of the guide's resources, each with a link, its mark and what it is. */
final class Lists {

    private final Markdown markdown;

    Lists(Markdown markdown) {
        this.markdown = markdown;
    }

    void write(Collection<Item> items, Html html) {
        html.open("ul", "class", "items");
        items.forEach(item -> {
            html.open("li").link(item.page(), item.title());
            html.text(" ").element("code", item.kind() == Kind.EXAMPLE ? item.key() : item.id(), "class", "id");
            if (item.planned().isPresent()) {
                html.text(" ").badge("planned", "planned");
            }
            html.raw(markdown.text(item.description())).close("li");
        });
        html.close("ul");
    }

    void negatives(Collection<NegativeExample> negatives, Html html) {
        html.table("Negative examples", "Resource", "Refused for", "At");
        negatives.forEach(negative -> {
            html.open("tr").open("td").link(negative.file(), negative.name()).close("td");
            html.element("td", negative.reason()).open("td").element("code", negative.expression());
            html.close("td").close("tr");
        });
        html.endTable();
    }

    /** Links only, on one line. */
    void line(Collection<Item> items, Html html) {
        var first = true;
        html.open("p");
        for (var item : items) {
            html.raw(first ? "" : ", ").link(item.page(), item.title());
            html.text(" (" + item.type() + ")");
            first = false;
        }
        html.close("p");
    }
}
