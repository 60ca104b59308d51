package org.haven.disclosure;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.haven.guide.Guide;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;

/** A victim's release, read: the guide's profile {@code release-consent} says what each element means. */
public record Release(Consent consent) {

    static final String TIER = Guide.url("StructureDefinition", "disclosure-tier");
    static final String REVOCATION = Guide.url("StructureDefinition", "revocation");

    private static final String PURPOSES = "http://terminology.hl7.org/CodeSystem/v3-ActReason";
    private static final String TYPES = "http://hl7.org/fhir/resource-types";

    /**
     * True if it permits that this organization receives something about this patient, at some time.
     *
     * @param patient {@code Patient/[id]}
     * @param recipient {@code Organization/[id]}
     */
    public boolean permits(String patient, String recipient) {
        var actors = provision().getActor();
        return consent.getStatus() == ConsentState.ACTIVE
                && !consent.hasExtension(REVOCATION)
                && provision().getType() == ConsentProvisionType.PERMIT
                && patient.equals(consent.getPatient().getReference())
                && actors.size() == 1
                && recipient.equals(actors.get(0).getReference().getReference())
                && !provision().getPeriod().isEmpty()
                && provision().getPeriod().hasEnd()
                && !hasConditions();
    }

    public boolean inForce(Instant moment) {
        return validity().covers(moment);
    }

    public Validity validity() {
        return Validity.of(provision().getPeriod());
    }

    /** The codes of v3-ActReason that it is for. */
    public Set<String> purposes() {
        return provision().getPurpose().stream()
                .filter(purpose -> PURPOSES.equals(purpose.getSystem()))
                .map(Coding::getCode)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The tier that it names, a code of the guide's CodeSystem {@code disclosure-tier}. */
    public Optional<String> tier() {
        return Optional.ofNullable(provision().getExtensionString(TIER));
    }

    /**
     * True if what becomes of a referral is among what it is about: it names no kinds of resource or the Task, and no records
     * or one of the referral's.
     *
     * @param records the referral's own, {@code [type]/[id]}
     */
    public boolean reaches(Set<String> records) {
        var kinds = provision().getClass_();
        var data = provision().getData();
        return (kinds.isEmpty()
                        || kinds.stream()
                                .anyMatch(kind -> TYPES.equals(kind.getSystem()) && "Task".equals(kind.getCode())))
                && (data.isEmpty()
                        || data.stream()
                                .anyMatch(item ->
                                        records.contains(item.getReference().getReference())));
    }

    /** What narrows a release in a way that nobody here can judge; silence is a no, and so is what is not understood. */
    private boolean hasConditions() {
        return provision().hasAction()
                || provision().hasSecurityLabel()
                || provision().hasCode()
                || provision().hasDataPeriod()
                || provision().hasProvision()
                || consent.hasModifierExtension()
                || provision().hasModifierExtension();
    }

    private ProvisionComponent provision() {
        return consent.getProvision();
    }
}
