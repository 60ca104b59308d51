package org.haven.web.internal.form;

import java.util.Objects;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Type;

/**
 * One answer to choose.
 *
 * @param key names it in what the browser sends
 * @param label what is shown
 * @param value what is stored
 * @param initial true if it is chosen before anybody has answered
 * @param exclusive true if it goes with no other
 */
public record Option(String key, Text label, Type value, boolean initial, boolean exclusive) {

    /** The same answer, whatever its display says. */
    boolean means(Type other) {
        return same(value, other);
    }

    static boolean same(Type one, Type other) {
        if (one instanceof Coding a && other instanceof Coding b) {
            return Objects.equals(a.getCode(), b.getCode()) && Objects.equals(a.getSystem(), b.getSystem());
        }
        return one.fhirType().equals(other.fhirType())
                && Objects.equals(one.primitiveValue(), other.primitiveValue())
                && one.isPrimitive();
    }
}
