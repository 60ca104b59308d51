package org.haven.web.internal.form;

import java.util.List;

/**
 * What comes next.
 *
 * @param stage where the person is then
 * @param sheet what is on the screen
 * @param content what is entered
 * @param opened questions that are asked since the last page was shown: their names
 * @param written what is stored if it is sent or saved now
 */
public record Step(Stage stage, Sheet sheet, Content content, List<String> opened, Written written) {

    /** Where a person is with a form. */
    public enum Stage {
        /** Answering. */
        FILL,
        /** Looking at it before it is sent. */
        REVIEW,
        /** To be kept for later. */
        SAVE,
        /** To be sent. */
        SEND
    }
}
