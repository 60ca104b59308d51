package org.haven.exchange.internal;

import org.haven.guide.Guide;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** Reasons as they cross: the code, and nothing that a person wrote. */
final class Reasons {

    private static final String SYSTEM = Guide.url("CodeSystem", "referral-reason");
    private static final String OTHER = "other";

    /** Stands in for the source's words; the profile wants some with this code. */
    private static final String NOT_IN_WORDS = "The source's words do not go along; ask the source.";

    private Reasons() {}

    static CodeableConcept of(String code) {
        return new CodeableConcept().addCoding(new Coding(SYSTEM, code, null));
    }

    static CodeableConcept crossing(CodeableConcept reason) {
        var code = reason.getCoding().stream()
                .filter(coding -> SYSTEM.equals(coding.getSystem()))
                .map(Coding::getCode)
                .findFirst()
                .orElse(OTHER);
        return code.equals(OTHER) ? of(code).setText(NOT_IN_WORDS) : of(code);
    }
}
