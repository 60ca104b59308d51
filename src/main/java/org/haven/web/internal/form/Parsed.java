package org.haven.web.internal.form;

import java.util.List;
import org.hl7.fhir.r4.model.Type;

/** What a text in a field amounts to. */
sealed interface Parsed {

    /** A value of the question's type. */
    record Value(Type value) implements Parsed {}

    /**
     * Nothing that the question takes.
     *
     * @param code the message's key
     * @param arguments what the message names
     */
    record Wrong(String code, List<String> arguments) implements Parsed {}

    static Parsed value(Type value) {
        return new Value(value);
    }

    static Parsed wrong(String code, String... arguments) {
        return new Wrong(code, List.of(arguments));
    }
}
