package org.haven.audit;

import java.util.Optional;
import org.haven.party.Party;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Task;

/**
 * What one party is told by another when something crosses.
 *
 * @param from the party that discloses
 * @param to the party that is told
 * @param task the coordinating Task in the partition of the one that discloses
 * @param shown what is told of the referral: only its status, business status, reason and outcome are recorded
 * @param tier the tier that applied, a code of the guide's CodeSystem {@code disclosure-tier}
 * @param release the release that it rests on, in the partition of the one that discloses; empty if none is needed
 */
public record Disclosure(Party from, Party to, Task task, Task shown, String tier, Optional<Consent> release) {

    /** A crossing at the tier that needs no release for the way back. */
    public static final String DELIVERY = "delivery";
}
