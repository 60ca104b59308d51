package org.haven.server.internal;

import static org.haven.server.Problems.refusal;

import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * What an update must say besides its resource: a Task is updated by two sides, so whoever updates one says which version it
 * has read.
 *
 * @see <a href="https://hl7.org/fhir/R4/http.html#concurrency">FHIR R4, managing resource contention</a>
 */
final class UpdateRules {

    private static final Pattern VERSION = Pattern.compile("(W/)?\"[0-9]{1,9}\"");

    private UpdateRules() {}

    /**
     * @param ifMatch the header, or the entry's element; null if there is none
     * @param where what to name in the refusal
     */
    static void check(String type, String ifMatch, String where) {
        if (ifMatch == null) {
            if (type.equals("Task")) {
                throw refusal(
                        428,
                        IssueType.REQUIRED,
                        where,
                        "A Task is updated with the version that was read: send If-Match: W/\"[version]\", from meta.versionId");
            }
        } else if (!VERSION.matcher(ifMatch).matches()) {
            throw refusal(
                    400, IssueType.INVALID, where, where + " must have the form W/\"[version]\", for example W/\"1\"");
        }
    }
}
