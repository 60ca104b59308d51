package org.haven.web.internal.form;

import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;

/** What an item of a questionnaire asks for. */
public enum Kind {
    GROUP,
    DISPLAY,
    CHOICE,
    OPEN_CHOICE,
    BOOLEAN,
    INTEGER,
    DECIMAL,
    DATE,
    DATE_TIME,
    TIME,
    STRING,
    TEXT,
    URL,
    QUANTITY,
    /** A reference or an attachment: a page of questions cannot ask for it. What a response has of it is kept. */
    UNSUPPORTED;

    static Kind of(QuestionnaireItemType type) {
        return switch (type) {
            case GROUP -> GROUP;
            case DISPLAY -> DISPLAY;
            case CHOICE -> CHOICE;
            case OPENCHOICE -> OPEN_CHOICE;
            case BOOLEAN -> BOOLEAN;
            case INTEGER -> INTEGER;
            case DECIMAL -> DECIMAL;
            case DATE -> DATE;
            case DATETIME -> DATE_TIME;
            case TIME -> TIME;
            case STRING -> STRING;
            case TEXT -> TEXT;
            case URL -> URL;
            case QUANTITY -> QUANTITY;
            default -> UNSUPPORTED;
        };
    }

    /** True if the answer is one of options. */
    public boolean isChoice() {
        return this == CHOICE || this == OPEN_CHOICE;
    }

    /** True if nothing can be answered here. */
    public boolean isText() {
        return this == GROUP || this == DISPLAY;
    }
}
