package org.haven.guide;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;

/** Reads the properties of a concept: in the guide's tables each concept is a row, and its properties are the columns. */
public final class Concepts {

    private Concepts() {}

    /** All values of a property, as text, in their order. */
    public static List<String> values(ConceptDefinitionComponent concept, String property) {
        return concept.getProperty().stream()
                .filter(p -> p.getCode().equals(property))
                .map(p -> p.getValue().primitiveValue())
                .toList();
    }

    /** The value of a property that has one at most. */
    public static Optional<String> value(ConceptDefinitionComponent concept, String property) {
        return values(concept, property).stream().findFirst();
    }

    /** True if a boolean property is there and true. */
    public static boolean is(ConceptDefinitionComponent concept, String property) {
        return values(concept, property).contains("true");
    }
}
