package org.haven.web.internal.form;

import java.util.List;
import org.hl7.fhir.r4.model.Type;

/**
 * What was answered to a question.
 *
 * @param values what can be stored
 * @param problems what cannot, and why
 */
record Entered(List<Type> values, List<Problem> problems) {}
