package org.haven.web.internal.form;

import java.util.List;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.hl7.fhir.r4.model.Type;

/**
 * When an item is asked.
 *
 * @param all true if every term must hold; otherwise one is enough
 * @param terms none: always
 */
public record Condition(boolean all, List<Term> terms) {

    static final Condition ALWAYS = new Condition(true, List.of());

    /**
     * @param question linkId of the question that it looks at
     * @param operator how it compares
     * @param answer what it compares with
     */
    public record Term(String question, QuestionnaireItemOperator operator, Type answer) {}
}
