package org.haven.server.internal;

import static org.haven.server.Problems.refusal;

import com.fasterxml.jackson.databind.JsonNode;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * What no patch may do, in whatever language it is written: take too long, grow without end, or touch what is the server's
 * own, the id and the labels.
 *
 * @param operations most operations of one patch
 * @param size largest result, in characters
 * @param depth deepest nesting of the result
 */
record PatchBounds(int operations, long size, int depth) {

    static final int MOST_OPERATIONS = 100;

    void requireFew(int count, String where) {
        if (count > operations) {
            throw refusal(
                    413,
                    IssueType.TOOLONG,
                    where.isEmpty() ? null : where,
                    "A patch has at most " + operations + " operations; send the whole resource by PUT instead");
        }
    }

    /**
     * @param operation what to name in the refusal
     */
    void requireSameIdentity(JsonNode before, JsonNode after, String operation, String expression) {
        for (var pointer : new String[] {"/resourceType", "/id", "/meta/security"}) {
            if (!before.at(pointer).equals(after.at(pointer))) {
                throw refusal(
                        422,
                        IssueType.BUSINESSRULE,
                        expression,
                        operation + ": no patch changes " + pointer.substring(1).replace('/', '.')
                                + "; the server gives ids and security labels");
            }
        }
    }

    void requireSmall(JsonNode document, String operation, String expression) {
        if (characters(document, depth) > size) {
            throw refusal(
                    413,
                    IssueType.TOOLONG,
                    expression,
                    operation + ": the resource would be larger than " + size + " bytes or deeper than " + depth
                            + " levels");
        }
    }

    /** About how long the document is when written out; more than any bound if it is too deep. */
    private long characters(JsonNode node, int levels) {
        if (levels < 0) {
            return Long.MAX_VALUE / 4;
        }
        if (!node.isContainerNode()) {
            return node.isTextual() ? node.textValue().length() + 2L : 8;
        }
        var sum = 2L;
        for (var fields = node.fields(); fields.hasNext() && sum <= size; ) {
            var field = fields.next();
            sum += field.getKey().length() + 4 + characters(field.getValue(), levels - 1);
        }
        if (node.isArray()) {
            for (var items = node.elements(); items.hasNext() && sum <= size; ) {
                sum += 1 + characters(items.next(), levels - 1);
            }
        }
        return sum;
    }
}
