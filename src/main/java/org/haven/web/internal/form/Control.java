package org.haven.web.internal.form;

/** How an item is shown, where that is left open by its kind. */
public enum Control {
    /** As suits the kind. */
    DEFAULT,
    /** Every option in view. */
    BUTTONS,
    /** A list that opens. */
    LIST,
    /** A text that explains the item that it stands in. */
    HELP,
    /** A text of the whole page. */
    PAGE
}
