package org.haven.web.internal.form;

import java.util.List;
import java.util.Optional;

/**
 * An item as it stands on a page.
 *
 * @param name its place's
 * @param kind what it is
 * @param prefix its number
 * @param text what it says
 * @param help what explains it
 * @param supportLink where more is said
 * @param asked false if it is kept out of sight until another answer asks for it
 * @param condition when it is asked, for the script in the browser; empty if always
 * @param field where it is answered; empty for a text and a group, and for what cannot be answered here
 * @param known what is known already and cannot be changed
 * @param repetition its number among like groups, from 1; 0 for anything else
 * @param countField for a group that repeats: the name of the field that says how often; otherwise empty
 * @param items what stands below it
 */
public record Node(
        String name,
        Kind kind,
        Text prefix,
        Text text,
        Text help,
        Optional<String> supportLink,
        boolean asked,
        String condition,
        Optional<Field> field,
        List<Text> known,
        int repetition,
        String countField,
        List<Node> items) {

    public boolean isQuestion() {
        return field.isPresent();
    }

    /** For a group that repeats: how often it does. */
    public int count() {
        return items.size();
    }
}
