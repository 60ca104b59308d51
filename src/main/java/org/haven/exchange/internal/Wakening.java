package org.haven.exchange.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.haven.disclosure.ReleaseChanged;
import org.haven.disclosure.Releases;
import org.haven.party.Parties;
import org.haven.party.PartyRole;
import org.haven.referral.ReferralChanged;
import org.haven.referral.ReferralSubmitted;
import org.haven.server.Write;
import org.haven.server.WriteRule;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.OrganizationAffiliation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Wakes the door when something has changed that may have to cross, in the transaction of the change. It need not be exact:
 * a crossing that finds nothing to do does nothing.
 */
@Component
class Wakening implements WriteRule {

    private static final Set<String> TYPES =
            Set.of("Patient", "Organization", "OrganizationAffiliation", "ServiceRequest");

    private final CrossingJobs jobs;
    private final ReferralRows rows;
    private final Due due;
    private final Parties parties;
    private final Clock clock;

    Wakening(@Lazy CrossingJobs jobs, ReferralRows rows, Due due, Parties parties, Clock clock) {
        this.jobs = jobs;
        this.rows = rows;
        this.due = due;
        this.parties = parties;
        this.clock = clock;
    }

    @EventListener
    void on(ReferralSubmitted event) {
        var order = new CrossingOrder(event.source(), event.target(), event.task());
        rows.create(ReferralRow.sent(event.task(), 1), order, event.patient());
        jobs.now(order);
    }

    @EventListener
    void on(ReferralChanged event) {
        jobs.now(new CrossingOrder(event.source(), event.target(), event.task()));
    }

    @EventListener
    void on(ReleaseChanged event) {
        var bySource = parties.byId(event.party()).orElseThrow().role() == PartyRole.REFERRAL_SOURCE;
        if (event.recorded() && bySource) {
            // It is for what is sent from now on.
            return;
        }
        rows.about(event.patient().substring("Patient/".length())).forEach(order -> {
            // Whoever has to wait can tell that something has happened: a source waits for its own releases only.
            if (bySource || ("Organization/" + order.source()).equals(event.recipient())) {
                due.mark(order.task());
            }
            jobs.now(order);
        });
    }

    @Override
    public boolean concerns(String resourceType) {
        return TYPES.contains(resourceType);
    }

    @Override
    public void beforeCommit(Write write) {
        if (write.resource() instanceof OrganizationAffiliation partnership) {
            wakeWhatWaits(partnership);
        } else if (write.resource() instanceof Organization organization) {
            write.before()
                    .map(Organization.class::cast)
                    .filter(before -> !Releases.haveSameSetting(before, organization))
                    .ifPresent(before -> due.markAt(organization.getIdElement().getIdPart()));
        } else if (write.resource() instanceof Patient patient && write.before().isPresent() && !write.byServer()) {
            // Only what a source says of the victim goes over; a target's knowledge stays with it.
            rows.sentAbout(patient.getIdElement().getIdPart()).forEach(jobs::now);
        } else if (write.resource() instanceof ServiceRequest request
                && write.before().isPresent()
                && !write.byServer()) {
            // It may name another release now, or a lawful basis.
            rows.sentAbout(request.getSubject().getReferenceElement().getIdPart())
                    .forEach(jobs::now);
        }
    }

    /** The referrals that wait for a partnership, a release or their deadline, and those whose projection has run out. */
    void wakeWhatWaits() {
        rows.undelivered().forEach(jobs::now);
        due.all(Instant.now(clock)).forEach(jobs::now);
    }

    private void wakeWhatWaits(OrganizationAffiliation partnership) {
        var source = partnership.getOrganization().getReference();
        var target = partnership.getParticipatingOrganization().getReference();
        rows.undelivered().stream()
                .filter(order -> ("Organization/" + order.source()).equals(source)
                        && ("Organization/" + order.target()).equals(target))
                .forEach(jobs::now);
    }
}
