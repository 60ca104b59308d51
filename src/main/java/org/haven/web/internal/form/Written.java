package org.haven.web.internal.form;

import java.util.List;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;

/**
 * The items of a response, and what could not become one.
 *
 * @param items as they are stored
 * @param problems what has to be put right, in the order of the questions
 * @param ignored questions with an entry that are not asked
 */
public record Written(List<QuestionnaireResponseItemComponent> items, List<Problem> problems, List<Place> ignored) {}
