package org.haven.referral;

import java.util.Optional;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Task;

/** The key that the copies of one Task on both sides carry: the logical id of the source's. */
public final class ReferralKey {

    /** System of the identifier. */
    public static final String SYSTEM = "https://haven.example.org/ig/sid/referral";

    private ReferralKey() {}

    /** The key as an identifier. */
    public static Identifier identifier(String key) {
        return new Identifier().setSystem(SYSTEM).setValue(key);
    }

    /** Gives a Task that lacks them the key and the {@code partOf} of another one. */
    public static void carry(Task from, Task to) {
        var key = of(from);
        if (key.isPresent() && of(to).isEmpty()) {
            to.addIdentifier(identifier(key.get()));
        }
        if (key.isPresent() && !to.hasPartOf()) {
            from.getPartOf().forEach(part -> to.addPartOf(part.copy()));
        }
    }

    /** The key of a Task that came through the door; empty for one that was written where it lies. */
    public static Optional<String> of(Task task) {
        return task.getIdentifier().stream()
                .filter(identifier -> SYSTEM.equals(identifier.getSystem()))
                .map(Identifier::getValue)
                .findFirst();
    }
}
