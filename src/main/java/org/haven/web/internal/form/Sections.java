package org.haven.web.internal.form;

import java.util.ArrayList;
import java.util.List;

/** Cuts a long questionnaire where its own groups end; what fits on one page stays on one. */
final class Sections {

    /** More questions than this, and each group has a page. */
    private static final int MOST_ON_A_PAGE = 12;

    private Sections() {}

    static List<List<Item>> of(List<Item> items) {
        var asked = items.stream().flatMap(Item::andBelow).filter(Item::asked).count();
        var sections = new ArrayList<List<Item>>();
        var open = new ArrayList<Item>();
        for (var item : items) {
            if (item.kind() == Kind.GROUP && open.stream().anyMatch(other -> other.kind() != Kind.DISPLAY)) {
                sections.add(List.copyOf(open));
                open.clear();
            }
            open.add(item);
            if (item.kind() == Kind.GROUP) {
                sections.add(List.copyOf(open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            sections.add(List.copyOf(open));
        }
        return asked <= MOST_ON_A_PAGE ? List.of(List.copyOf(items)) : List.copyOf(sections);
    }
}
