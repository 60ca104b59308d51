package org.haven.web.internal.form;

import java.util.List;
import java.util.Optional;

/**
 * Where a question is answered.
 *
 * @param name of the field in what the browser sends
 * @param kind what it takes
 * @param list true if the options stand in a list that opens
 * @param several true if it takes more than one answer
 * @param required true if it must be answered
 * @param choices the options; for yes and no none, since their labels are the page's
 * @param rows what is entered, one row at least, unless options are chosen
 * @param units the units to choose from; empty if there is one or none
 * @param unit the only unit, or no text
 * @param other what is entered in own words, if there may be any
 * @param otherChosen true if own words are chosen
 * @param longest in characters
 * @param problem what is wrong with it
 */
public record Field(
        String name,
        Kind kind,
        boolean list,
        boolean several,
        boolean required,
        List<Choice> choices,
        List<Row> rows,
        List<Choice> units,
        String unit,
        Optional<String> other,
        boolean otherChosen,
        int longest,
        Optional<Problem> problem) {

    /**
     * @param value what the browser sends
     * @param label what is shown
     * @param chosen true if it is the answer
     */
    public record Choice(String value, Text label, boolean chosen) {}

    /**
     * @param text what is entered
     * @param unit its unit, for a quantity
     */
    public record Row(String text, String unit) {}

    public String otherName() {
        return name + ".other";
    }

    public String unitName() {
        return name + ".unit";
    }

    /** True if yes, or this text, is what is entered. */
    public boolean has(String text) {
        return rows.stream().anyMatch(row -> row.text().equals(text));
    }

    public boolean isAnswered() {
        return otherChosen
                || choices.stream().anyMatch(Choice::chosen)
                || rows.stream().anyMatch(row -> !row.text().isEmpty());
    }

    /** Several fields, as for yes and no, need a name of their own as a group. */
    public boolean isGroup() {
        return kind == Kind.BOOLEAN || kind.isChoice() && !list || rows.size() > 1 || kind == Kind.QUANTITY;
    }

    /** The type of the browser's field. A part of a date fits in no date field, so that it stays what it is. */
    public String type(Row row) {
        return switch (kind) {
            case DATE -> fits(row, "[0-9]{4}-[0-9]{2}-[0-9]{2}") ? "date" : "text";
            case DATE_TIME -> fits(row, "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{5,8}") ? "datetime-local" : "text";
            case TIME -> fits(row, "[0-9:]{5,8}") ? "time" : "text";
            case URL -> "url";
            default -> "text";
        };
    }

    private static boolean fits(Row row, String pattern) {
        return row.text().isEmpty() || row.text().matches(pattern);
    }

    /** The keyboard that a phone shows. */
    public String inputMode() {
        return switch (kind) {
            case INTEGER -> "numeric";
            case DECIMAL, QUANTITY -> "decimal";
            default -> "text";
        };
    }
}
