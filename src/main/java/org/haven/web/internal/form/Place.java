package org.haven.web.internal.form;

import java.util.ArrayList;
import java.util.List;

/**
 * An item in one of its repetitions.
 *
 * @param linkId the item
 * @param indices for each repeating group around it, which of its repetitions; from outside in, the first is 0
 */
public record Place(String linkId, List<Integer> indices) {

    static Place of(Item item, List<Integer> around) {
        return new Place(item.linkId(), around.subList(0, item.within().size()));
    }

    /** What stands below a repetition of this repeating group. */
    List<Integer> inside(int repetition) {
        var inside = new ArrayList<>(indices);
        inside.add(repetition);
        return List.copyOf(inside);
    }

    /**
     * The name of its field: letters, digits, hyphens, underscores and points, which are safe in an id, a selector and a form.
     * No two places share one.
     */
    public String name() {
        var name = new StringBuilder();
        linkId.chars()
                .forEach(c -> name.append(
                        c < 128 && (Character.isLetterOrDigit(c) || c == '-')
                                ? String.valueOf((char) c)
                                : String.format("_%04x", c)));
        indices.forEach(index -> name.append('.').append(index));
        return name.toString();
    }
}
