package org.haven.exchange.internal;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.haven.disclosure.ReleaseChanged;
import org.haven.party.Access;
import org.haven.party.Parties;
import org.haven.party.Party;
import org.haven.party.PartyRole;
import org.haven.referral.ReferralChanged;
import org.haven.referral.ReferralKey;
import org.haven.referral.ReferralSubmitted;
import org.haven.server.Records;
import org.haven.server.Write;
import org.haven.server.WriteRule;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.OrganizationAffiliation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Wakes the door when something has changed that may have to cross, in the transaction of the change. It need not be exact:
 * a crossing that finds nothing to do does nothing.
 */
@Component
class Wakening implements WriteRule {

    private static final String CODES = "http://hl7.org/fhir/CodeSystem/task-code";

    private static final Set<String> TYPES = Set.of("Patient", "Organization", "OrganizationAffiliation");

    private final CrossingJobs jobs;
    private final ReferralRows rows;
    private final Records records;
    private final Parties parties;
    private final Clock clock;

    Wakening(@Lazy CrossingJobs jobs, ReferralRows rows, Records records, Parties parties, Clock clock) {
        this.jobs = jobs;
        this.rows = rows;
        this.records = records;
        this.parties = parties;
        this.clock = clock;
    }

    @EventListener
    void on(ReferralSubmitted event) {
        jobs.now(new CrossingOrder(event.source(), event.target(), event.task()));
    }

    @EventListener
    void on(ReferralChanged event) {
        jobs.now(new CrossingOrder(event.source(), event.target(), event.task()));
    }

    @EventListener
    void on(ReleaseChanged event) {
        var party = parties.byId(event.party()).orElseThrow();
        if (event.recorded() && party.role() == PartyRole.REFERRAL_SOURCE) {
            // It is for what is sent from now on.
            return;
        }
        referrals(event.patient(), party, task -> true).forEach(order -> {
            // A new release cannot matter to what is on its way already: no request names it.
            if (rows.makeDue(order.task()) || !event.recorded()) {
                jobs.now(order);
            }
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
            rows.makeDueAt(organization.getIdElement().getIdPart());
        } else if (write.resource() instanceof Patient patient && write.before().isPresent() && !write.byServer()) {
            // Only what a source says of the victim goes over; a target's knowledge stays with it.
            var party = parties.byPartition(write.access().home()).orElseThrow();
            referrals(
                            "Patient/" + patient.getIdElement().getIdPart(),
                            party,
                            task -> party.reference().equals(task.getRequester().getReference()))
                    .forEach(jobs::now);
        }
    }

    /** The referrals that wait for a partnership, a release or their deadline, and those whose projection has run out. */
    void wakeWhatWaits() {
        rows.undelivered().forEach(jobs::now);
        rows.due(Instant.now(clock)).forEach(jobs::now);
    }

    private void wakeWhatWaits(OrganizationAffiliation partnership) {
        var source = partnership.getOrganization().getReference();
        var target = partnership.getParticipatingOrganization().getReference();
        rows.undelivered().stream()
                .filter(order -> ("Organization/" + order.source()).equals(source)
                        && ("Organization/" + order.target()).equals(target))
                .forEach(jobs::now);
    }

    private List<CrossingOrder> referrals(String patient, Party party, Predicate<Task> concerned) {
        var search = new SearchParameterMap()
                .add("patient", new ReferenceParam(patient))
                .add("code", new TokenParam(CODES, "fulfill"));
        return records.search(Task.class, search, Access.of(party)).stream()
                .filter(concerned)
                .flatMap(task -> order(task, party).stream())
                .toList();
    }

    private Optional<CrossingOrder> order(Task task, Party party) {
        var source = parties.byReference(task.getRequester().getReference());
        var target = parties.byReference(task.getOwner().getReference());
        var key = source.filter(party::equals).isPresent()
                ? Optional.of(task.getIdElement().getIdPart())
                : ReferralKey.of(task);
        return source.isPresent() && target.isPresent() && key.isPresent()
                ? Optional.of(new CrossingOrder(source.get().id(), target.get().id(), key.get()))
                : Optional.empty();
    }
}
