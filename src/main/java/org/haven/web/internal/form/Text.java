package org.haven.web.internal.form;

/**
 * A text and the language that it is in.
 *
 * @param value what it says
 * @param language BCP 47
 */
public record Text(String value, String language) {

    static Text none() {
        return new Text("", "");
    }

    public boolean isEmpty() {
        return value.isBlank();
    }
}
