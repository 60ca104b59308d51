package org.haven.web.internal.form;

import java.util.Optional;
import org.hl7.fhir.r4.model.Type;

/**
 * What an answer must keep to.
 *
 * @param least smallest value, of the item's own type
 * @param most largest value
 * @param shortest in characters; 0 if there is none
 * @param longest in characters
 * @param pattern a regular expression for the whole of it
 * @param decimals most digits after the point; -1 if there is no limit
 * @param fewest answers, if there is one at all; 0 if there is no limit
 * @param atMost answers; {@link Integer#MAX_VALUE} if there is no limit
 */
public record Limits(
        Optional<Type> least,
        Optional<Type> most,
        int shortest,
        int longest,
        Optional<String> pattern,
        int decimals,
        int fewest,
        int atMost) {

    /** In characters: what no answer may be longer than, whatever the questionnaire says. */
    public static final int LONGEST = 8000;
}
