package org.haven.web.internal.form;

import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/** Says an answer in words. */
final class Labels {

    private Labels() {}

    /** A yes and a no are {@code true} and {@code false} here: what they are called is the page's business. */
    static Text of(Item item, Type value, String language, TextParser parser) {
        return item.optionOf(value)
                .map(Option::label)
                .orElseGet(() -> new Text(plain(value, parser), value instanceof Coding ? "en" : language));
    }

    private static String plain(Type value, TextParser parser) {
        if (value instanceof Coding coding) {
            return coding.hasDisplay() ? coding.getDisplay() : coding.getCode();
        }
        if (value instanceof Quantity quantity) {
            return (quantity.getValueElement().getValueAsString() + " "
                            + (quantity.hasUnit() ? quantity.getUnit() : quantity.hasCode() ? quantity.getCode() : ""))
                    .strip();
        }
        if (value instanceof Reference reference) {
            return reference.hasDisplay() ? reference.getDisplay() : "";
        }
        return value.isPrimitive() ? parser.text(value) : "";
    }
}
