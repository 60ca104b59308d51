package org.haven.exchange.internal;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haven.disclosure.Validity;
import org.haven.guide.Guide;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.ServiceRequest;

/**
 * By what right a referral goes from its source to its target, as one side's records say.
 *
 * @param lawfulBasis true if the source has stated one, which stands whatever becomes of a release
 * @param releases the Consents that the referral names and that are of this victim and for this target, in whatever state
 */
record WayThere(boolean lawfulBasis, List<Consent> releases) {

    private static final String LAWFUL_BASIS = Guide.url("StructureDefinition", "lawful-basis");
    private static final Set<ConsentState> ENDED =
            EnumSet.of(ConsentState.INACTIVE, ConsentState.REJECTED, ConsentState.ENTEREDINERROR);

    /**
     * @param consents those that the ServiceRequest names
     * @param target {@code Organization/[id]}
     */
    static WayThere of(ServiceRequest request, List<Consent> consents, String target) {
        return new WayThere(
                request.hasExtension(LAWFUL_BASIS),
                consents.stream()
                        .filter(consent -> request.getSubject()
                                        .getReference()
                                        .equals(consent.getPatient().getReference())
                                && consent.getProvision().getType() == ConsentProvisionType.PERMIT
                                && consent.getProvision().getActor().stream()
                                        .anyMatch(actor -> target.equals(
                                                actor.getReference().getReference())))
                        .toList());
    }

    /** The release in force. */
    Optional<Consent> release(Instant now) {
        return releases.stream()
                .filter(consent -> consent.getStatus() == ConsentState.ACTIVE)
                .filter(consent -> consent.getProvision().getPeriod().hasEnd()
                        && Validity.of(consent.getProvision().getPeriod()).covers(now))
                .findFirst();
    }

    /** The release that a crossing rests on: the one in force, or the one whose end is what crosses. */
    Optional<Consent> basis(Instant now) {
        return release(now).or(() -> releases.stream().findFirst());
    }

    /** True if something new may cross. */
    boolean isOpen(Instant now) {
        return lawfulBasis || release(now).isPresent();
    }

    /** The releases that were taken back; one that has run out was not. */
    List<Consent> ended() {
        return releases.stream()
                .filter(consent -> ENDED.contains(consent.getStatus()))
                .toList();
    }

    /** True if the victim took the release back and nothing stands in its place. */
    boolean isRevoked(Instant now) {
        return !isOpen(now) && !ended().isEmpty();
    }
}
