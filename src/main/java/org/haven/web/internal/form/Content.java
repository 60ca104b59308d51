package org.haven.web.internal.form;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Type;

/**
 * What a response holds, as far as its form knows: what people enter, and what they do not.
 *
 * @param answers what stands in the fields
 * @param kept by the name of its place, what is not entered here and stays as it is
 */
public record Content(Answers answers, Map<String, List<Type>> kept) {

    public Content {
        kept = Map.copyOf(kept);
    }

    /** With what was entered now. */
    public Content entered(Answers now) {
        return new Content(now, kept);
    }
}
