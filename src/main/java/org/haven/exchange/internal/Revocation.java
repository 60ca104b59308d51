package org.haven.exchange.internal;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.TokenParam;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.haven.guide.Guide;
import org.haven.referral.ReferralKey;
import org.haven.server.Records;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Ends a referral whose release the victim has taken back, unless the source has stated a lawful basis. If the source recorded
 * it, both sides end, and the target's copy of the release does. If the target recorded it, the target's side ends; what of
 * that the source is shown is for the tier to say, since it tells that the victim and the target have spoken.
 */
@Component
@Order(Passage.REVOCATION)
class Revocation implements Passage {

    private static final String REVOCATION = Guide.url("StructureDefinition", "revocation");
    private static final String REVOKED = "release-revoked";

    private final Ways ways;
    private final Endings endings;
    private final Telling telling;
    private final Records records;
    private final ReferralCopy copies;
    private final Clock clock;

    Revocation(Ways ways, Endings endings, Telling telling, Records records, ReferralCopy copies, Clock clock) {
        this.ways = ways;
        this.endings = endings;
        this.telling = telling;
        this.records = records;
        this.copies = copies;
        this.clock = clock;
    }

    @Override
    public BothSides pass(BothSides sides) {
        var now = Instant.now(clock);
        var atSource = ways.atSource(sides);
        var revoked = atSource.isRevoked(now);
        var after = sides;
        if (revoked) {
            after = endings.target(endings.source(after, Reasons.of(REVOKED)), Reasons.of(REVOKED));
        }
        for (var release : atSource.releases()) {
            after = carry(after, release, revoked);
        }
        if (after.targetTask().isPresent() && ways.atTarget(after).isRevoked(now)) {
            after = endings.target(after, Reasons.of(REVOKED));
        }
        return after;
    }

    /** The copy follows each change of the release that it was made from, since that can only be less than before. */
    private BothSides carry(BothSides sides, Consent release, boolean revoked) {
        var record = "Consent/" + release.getIdElement().getIdPart();
        var version = BothSides.version(release);
        if (sides.row().carried(record).isEmpty() || sides.row().hasCarried(record, version)) {
            return sides;
        }
        copiesOf(release, sides).stream()
                .filter(copy -> copy.getStatus() == ConsentState.ACTIVE)
                .forEach(copy -> records.update(follow(copy, release, sides), sides.atTarget()));
        telling.record(
                sides,
                revoked ? TaskStatus.CANCELLED : TaskStatus.RECEIVED,
                revoked ? Reasons.of(REVOKED) : null,
                AuditEventAction.U);
        return sides.with(sides.row().carried(record, version));
    }

    private List<Consent> copiesOf(Consent release, BothSides sides) {
        var key = ReferralCopy.releaseKey(
                sides.row().sourceTask(), release.getIdElement().getIdPart());
        return records.search(
                Consent.class,
                new SearchParameterMap().add("identifier", new TokenParam(ReferralKey.SYSTEM, key)),
                sides.atTarget());
    }

    private Consent follow(Consent copy, Consent release, BothSides sides) {
        var narrowed = copies.narrowed(
                release, Set.of(sides.source().reference(), sides.target().reference()));
        var followed = copy.copy();
        followed.setStatus(narrowed.getStatus());
        followed.getExtension().removeIf(extension -> REVOCATION.equals(extension.getUrl()));
        narrowed.getExtensionsByUrl(REVOCATION).forEach(followed::addExtension);
        followed.getProvision().setPeriod(narrowed.getProvision().getPeriod());
        followed.getProvision().setPurpose(narrowed.getProvision().getPurpose());
        followed.getProvision().setClass_(narrowed.getProvision().getClass_());
        return followed;
    }
}
