package org.haven.exchange.internal;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.ReferenceParam;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.haven.guide.Guide;
import org.haven.party.Access;
import org.haven.server.Records;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Flag.FlagStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Carries a change of how the victim can be contacted to a target that has the referral already, and raises a flag there so
 * that nobody overlooks it. The change itself goes over while the release or a lawful basis lets something cross and both
 * sides are at work. After that the flag alone says that the source knows something new, and nothing of what it is; after a
 * revocation not even that.
 */
@Component
@Order(Passage.SAFE_CONTACT)
class SafeContact implements Passage {

    private static final String PROFILE = Guide.url("StructureDefinition", "safety-flag");
    private static final String ALERTS = Guide.url("CodeSystem", "safety-alert");
    private static final String CHANGED = "safe-contact-changed";
    private static final String CONFLICT = "safe-contact-conflict";
    private static final String FLAGS = "https://haven.example.org/ig/sid/safe-contact-flag";

    private final Records records;
    private final Ways ways;
    private final Telling telling;
    private final ReferralCopy copies;
    private final Clock clock;

    SafeContact(Records records, Ways ways, Telling telling, ReferralCopy copies, Clock clock) {
        this.records = records;
        this.ways = ways;
        this.telling = telling;
        this.copies = copies;
        this.clock = clock;
    }

    @Override
    public BothSides pass(BothSides sides) {
        if (sides.targetTask().isEmpty()) {
            return sides;
        }
        var now = find(sides.sourceTask().getFor().getReference(), sides.atSource());
        var known = sides.row().carried(record(now));
        if (known.isEmpty() || known.get() == BothSides.version(now)) {
            return sides;
        }
        var after = sides;
        for (var change : changes(now, known.get(), sides)) {
            after = follow(after, change);
        }
        return after;
    }

    /**
     * The source's Patient as it was after each change, the last one last. Each goes over by itself, so that what the source
     * reads of it does not depend on how busy the door was.
     */
    private List<Patient> changes(Patient now, long known, BothSides sides) {
        return records.history(Patient.class, now.getIdElement().getIdPart(), sides.atSource()).stream()
                .filter(version ->
                        BothSides.version(version) > known && BothSides.version(version) <= BothSides.version(now))
                .sorted(Comparator.comparingLong(BothSides::version))
                .toList();
    }

    private BothSides follow(BothSides sides, Patient now) {
        var record = record(now);
        var known = sides.row().carried(record).orElseThrow();
        var parties = Set.of(sides.source().reference(), sides.target().reference());
        var before = copies.narrowed(find(record + "/_history/" + known, sides.atSource()), parties);
        var wanted = copies.narrowed(now, parties);
        if (ContactMerge.same(before, wanted)) {
            return sides.with(sides.row().carried(record, BothSides.version(now)));
        }
        var way = ways.atSource(sides);
        if (way.isRevoked(Instant.now(clock))) {
            return sides;
        }
        if (way.isOpen(Instant.now(clock)) && !isTakenBack(sides)) {
            var row = carry(sides, before, wanted);
            tell(sides);
            return sides.with(row.carried(record, BothSides.version(now)));
        }
        return warn(sides, record + "/warned", BothSides.version(now));
    }

    private static String record(Patient patient) {
        return "Patient/" + patient.getIdElement().getIdPart();
    }

    private static boolean isTakenBack(BothSides sides) {
        return sides.writtenBySource() && Ends.isEnd(sides.sourceTask());
    }

    private ReferralRow carry(BothSides sides, Patient before, Patient wanted) {
        if (ways.atTarget(sides).isRevoked(Instant.now(clock))) {
            return sides.row();
        }
        if (Ends.isEnd(sides.targetTask().orElseThrow())) {
            raise(CHANGED, sides);
            return sides.row();
        }
        var address = sides.targetTask().orElseThrow().getFor().getReference();
        var target = find(address, sides.atTarget());
        var left = find(address + "/_history/" + sides.row().patientVersion(), sides.atTarget());
        var merged = ContactMerge.merge(before, wanted, left, target);
        var row = sides.row();
        if (!ContactMerge.same(merged.patient(), target)) {
            var written = records.update(merged.patient(), sides.atTarget());
            row = merged.own() ? row : row.patient(BothSides.version(written));
            raise(merged.open() ? CONFLICT : CHANGED, sides);
        } else if (merged.open()) {
            raise(CONFLICT, sides);
        }
        return row;
    }

    private BothSides warn(BothSides sides, String record, long version) {
        if (sides.row().carried(record).filter(known -> known >= version).isPresent()) {
            return sides;
        }
        raise(CHANGED, sides);
        tell(sides);
        return sides.with(sides.row().carried(record, version));
    }

    private void tell(BothSides sides) {
        telling.record(sides, TaskStatus.RECEIVED, null, AuditEventAction.U);
    }

    /** One flag is enough until somebody has seen to it. */
    private void raise(String alert, BothSides sides) {
        var patient = sides.targetTask().orElseThrow().getFor().getReference();
        var raised = records.search(
                Flag.class, new SearchParameterMap().add("patient", new ReferenceParam(patient)), sides.atTarget());
        if (raised.stream()
                .anyMatch(flag ->
                        flag.getStatus() == FlagStatus.ACTIVE && flag.getCode().hasCoding(ALERTS, alert))) {
            return;
        }
        var flag = new Flag();
        flag.getMeta().addProfile(PROFILE);
        flag.addIdentifier().setSystem(FLAGS).setValue(UUID.randomUUID().toString());
        flag.setStatus(FlagStatus.ACTIVE);
        flag.addCategory().addCoding(new Coding("http://terminology.hl7.org/CodeSystem/flag-category", "safety", null));
        flag.setCode(new CodeableConcept().addCoding(new Coding(ALERTS, alert, null)));
        flag.setSubject(new Reference(patient));
        flag.setPeriod(new Period().setStart(Date.from(Instant.now(clock))));
        flag.setAuthor(new Reference(sides.target().reference()));
        records.create(flag, sides.atTarget());
    }

    private Patient find(String reference, Access access) {
        return records.find(Patient.class, reference, access)
                .orElseThrow(() -> new IllegalStateException("A Patient of the referral is gone"));
    }
}
