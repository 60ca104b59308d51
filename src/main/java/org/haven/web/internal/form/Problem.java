package org.haven.web.internal.form;

import java.util.List;

/**
 * What is wrong with what was entered in a field.
 *
 * @param place the question
 * @param code the message's key, below {@code form.problem}
 * @param arguments what the message names
 */
public record Problem(Place place, String code, List<String> arguments) {

    static Problem of(Place place, String code, Object... arguments) {
        return new Problem(
                place, code, List.of(arguments).stream().map(String::valueOf).toList());
    }
}
