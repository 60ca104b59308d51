package org.haven.server.internal;

import static org.haven.server.Problems.refusal;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import org.haven.guide.Values;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Resource;

/** Values that parse, but could not be read again once stored, whatever format they came in. */
final class ValueRule {

    private ValueRule() {}

    /**
     * @throws BaseServerResponseException 400 for a number that cannot be written out, or a control character
     */
    static void check(Resource resource, String path) {
        Elements.visit(resource, path, (where, element) -> {
            if (element instanceof DecimalType number
                    && number.hasValue()
                    && !Values.isStorable(number.getValue().toString())) {
                throw refusal(
                        400,
                        IssueType.VALUE,
                        where,
                        where + " is a number that cannot be kept exactly; write it with at most 18 digits");
            }
            if (element instanceof PrimitiveType<?> primitive
                    && primitive.getValue() instanceof String text
                    && Values.hasControlCharacter(text)) {
                throw refusal(
                        400,
                        IssueType.VALUE,
                        where,
                        where + " contains a control character; only tab, line feed and carriage return are allowed");
            }
        });
    }
}
