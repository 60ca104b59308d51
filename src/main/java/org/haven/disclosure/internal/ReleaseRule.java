package org.haven.disclosure.internal;

import static org.haven.server.Problems.refusal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.haven.disclosure.Release;
import org.haven.disclosure.ReleaseChanged;
import org.haven.disclosure.Tiers;
import org.haven.guide.Guide;
import org.haven.party.Parties;
import org.haven.server.Write;
import org.haven.server.WriteRule;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What may become of a release: in force it can only get narrower, it ends by a recorded revocation, and what has ended stays
 * so. What a release must say at all is in its profile.
 */
@Component
class ReleaseRule implements WriteRule {

    private static final String REVOCATION = Guide.url("StructureDefinition", "revocation");
    private static final Set<ConsentState> ENDED =
            Set.of(ConsentState.INACTIVE, ConsentState.REJECTED, ConsentState.ENTEREDINERROR);

    private final Tiers tiers;
    private final Parties parties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReleaseRule(Tiers tiers, Parties parties, ApplicationEventPublisher events, Clock clock) {
        this.tiers = tiers;
        this.parties = parties;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public boolean concerns(String resourceType) {
        return resourceType.equals("Consent");
    }

    @Override
    public void beforeCommit(Write write) {
        if (write.byServer()) {
            return;
        }
        var release = (Consent) write.resource();
        check(release);
        write.before().map(Consent.class::cast).ifPresent(before -> check(before, release));
        publish(release, write);
    }

    private void check(Consent release) {
        var revocation = release.getExtensionByUrl(REVOCATION);
        require(
                (revocation != null) == (release.getStatus() == ConsentState.INACTIVE),
                "Consent.status",
                "A release becomes inactive by a revocation, and only by one: send the extension " + REVOCATION
                        + " with when, by, how and receivedBy together with the status inactive");
        require(
                revocation == null
                        || !isLater(revocation.getExtensionByUrl("when").getValue()),
                "Consent.extension.where(url = '" + REVOCATION + "').extension.where(url = 'when').value",
                "A revocation holds from when the victim said so, which cannot be in the future; to let a release end"
                        + " later, set provision.period.end");
    }

    private boolean isLater(Base when) {
        return when instanceof DateTimeType time
                && time.getValue() != null
                && time.getValue().toInstant().isAfter(Instant.now(clock));
    }

    private void check(Consent before, Consent release) {
        var was = before.getStatus();
        if (ENDED.contains(was) && release.getStatus() != was && release.getStatus() != ConsentState.ENTEREDINERROR) {
            throw refusal(
                    409,
                    IssueType.CONFLICT,
                    "Consent.status",
                    "A release that is " + was.toCode()
                            + " stays so; if the victim permits it again, record a new release");
        }
        require(
                before.getPatient().equalsDeep(release.getPatient()),
                "Consent.patient",
                "Consent.patient cannot change: record a new release");
        if (was == ConsentState.ACTIVE) {
            require(
                    release.getStatus() == was || ENDED.contains(release.getStatus()),
                    "Consent.status",
                    "An active release does not go back to "
                            + release.getStatus().toCode()
                            + "; it can become inactive, by a revocation, or entered-in-error");
            requireNoMore(before, release);
        }
    }

    /** The victim has signed for this much: more needs another signature, and so another release. */
    private void requireNoMore(Consent before, Consent release) {
        var signed = before.getProvision();
        var sent = release.getProvision();
        narrower(
                signed.getActor().size() == sent.getActor().size()
                        && Base.compareDeep(signed.getActor(), sent.getActor(), false),
                "Consent.provision.actor");
        narrower(
                Base.compareDeep(before.getDateTimeElement(), release.getDateTimeElement(), false), "Consent.dateTime");
        narrower(new Release(release).validity().within(new Release(before).validity()), "Consent.provision.period");
        narrower(
                tiers.orLowest(new Release(release).tier().orElse("")).rank()
                        <= tiers.orLowest(new Release(before).tier().orElse("")).rank(),
                "Consent.provision.extension");
        narrower(isPart(codes(sent.getPurpose()), codes(signed.getPurpose())), "Consent.provision.purpose");
        narrower(isPart(codes(sent.getClass_()), codes(signed.getClass_())), "Consent.provision.class");
        narrower(
                isPart(
                        sent.getData().stream()
                                .map(data -> data.getReference().getReference())
                                .toList(),
                        signed.getData().stream()
                                .map(data -> data.getReference().getReference())
                                .toList()),
                "Consent.provision.data");
        requireConditionsKept(before, release);
    }

    /** A condition that nobody here can judge closes the release; without it, more would be open than was signed. */
    private static void requireConditionsKept(Consent before, Consent release) {
        var signed = before.getProvision();
        var sent = release.getProvision();
        narrower(isKept(signed.getAction(), sent.getAction()), "Consent.provision.action");
        narrower(isKept(signed.getSecurityLabel(), sent.getSecurityLabel()), "Consent.provision.securityLabel");
        narrower(isKept(signed.getCode(), sent.getCode()), "Consent.provision.code");
        narrower(
                !signed.hasDataPeriod() || Base.compareDeep(signed.getDataPeriod(), sent.getDataPeriod(), true),
                "Consent.provision.dataPeriod");
        narrower(
                isKept(before.getModifierExtension(), release.getModifierExtension())
                        && isKept(signed.getModifierExtension(), sent.getModifierExtension()),
                "Consent.modifierExtension");
    }

    private static void narrower(boolean holds, String element) {
        require(
                holds,
                element,
                element + " of an active release can only permit less than the victim signed: for more, or for somebody"
                        + " else, record a new release");
    }

    /** Nothing named means everything. */
    private static boolean isPart(Collection<String> sent, Collection<String> signed) {
        return signed.isEmpty() || !sent.isEmpty() && signed.containsAll(sent);
    }

    private static boolean isKept(List<? extends Base> signed, List<? extends Base> sent) {
        return signed.isEmpty() || Base.compareDeep(signed, sent, true);
    }

    private static Set<String> codes(Collection<Coding> codings) {
        return codings.stream()
                .map(coding -> coding.getSystem() + "|" + coding.getCode())
                .collect(Collectors.toSet());
    }

    private static void require(boolean holds, String element, String cure) {
        if (!holds) {
            throw refusal(422, IssueType.BUSINESSRULE, element, cure);
        }
    }

    private void publish(Consent release, Write write) {
        events.publishEvent(new ReleaseChanged(
                parties.byPartition(write.access().home()).orElseThrow().id(),
                release.getIdElement().getIdPart(),
                release.getPatient().getReference(),
                release.getProvision().getActorFirstRep().getReference().getReference(),
                write.before().isEmpty()));
    }
}
