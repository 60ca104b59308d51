package org.haven.exchange.internal;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.haven.disclosure.Validity;
import org.haven.guide.Guide;
import org.haven.party.Access;
import org.haven.party.Party;
import org.haven.referral.ReferralKey;
import org.haven.server.Records;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventEntityComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Type;
import org.springframework.stereotype.Component;

/**
 * The accounting of disclosures: what the party has told others about one of its own patients, read from the AuditEvents
 * that were written together with each disclosure.
 */
@Component
class Accounting {

    private static final String KINDS = Guide.url("CodeSystem", "disclosure-kind");
    private static final String TIERS = Guide.url("CodeSystem", "disclosure-tier");
    private static final String LAWFUL_BASIS = Guide.url("StructureDefinition", "lawful-basis");
    private static final String LIFECYCLE = "http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle";
    private static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";
    private static final String RECIPIENT = "110152";

    /** Where the codes of what was told come from, by the detail that holds them. */
    private static final List<Map.Entry<String, String>> TOLD = List.of(
            Map.entry("status", "http://hl7.org/fhir/task-status"),
            Map.entry("businessStatus", Guide.url("CodeSystem", "referral-business-status")),
            Map.entry("statusReason", Guide.url("CodeSystem", "referral-reason")),
            Map.entry("outcome", Guide.url("CodeSystem", "referral-outcome")));

    private final Records records;

    Accounting(Records records) {
        this.records = records;
    }

    /**
     * @param patient logical id
     * @throws ResourceNotFoundException if the party has no such Patient
     */
    Parameters of(String patient, Party party, Wanted wanted) {
        var access = Access.of(party);
        records.find(Patient.class, patient, access)
                .orElseThrow(() -> new ResourceNotFoundException(new IdType("Patient", patient)));
        var account = new Parameters();
        records
                .search(
                        AuditEvent.class,
                        new SearchParameterMap().add("patient", new ReferenceParam("Patient/" + patient)),
                        access)
                .stream()
                .filter(event -> event.getSubtype().stream()
                        .anyMatch(type -> LIFECYCLE.equals(type.getSystem()) && "disclose".equals(type.getCode())))
                .filter(wanted::includes)
                .sorted(Comparator.comparing(AuditEvent::getRecorded).reversed())
                .forEach(event -> add(account, event, party));
        return account;
    }

    private void add(Parameters account, AuditEvent event, Party party) {
        var disclosure = account.addParameter().setName("disclosure");
        var referral = entity(event, "Task").orElseThrow();
        var task = records.find(
                Task.class, referral.getWhat().getReferenceElement().getIdPart(), Access.of(party));
        var bySource = task.filter(
                found -> party.reference().equals(found.getRequester().getReference()));
        part(
                disclosure,
                "when",
                Optional.of(new InstantType(event.getRecordedElement().getValueAsString())));
        part(disclosure, "recipient", recipient(event));
        part(disclosure, "kind", Optional.of(bySource.isPresent() ? kind("delivery") : kind("projection")));
        TOLD.forEach(told -> part(
                disclosure,
                "told",
                detail(referral, told.getKey()).map(code -> new Coding(told.getValue(), code, null))));
        part(disclosure, "tier", detail(referral, "tier").map(code -> new Coding(TIERS, code, null)));
        var release = entity(event, "Consent").map(AuditEventEntityComponent::getWhat);
        part(disclosure, "release", release);
        if (release.isEmpty()) {
            part(disclosure, "lawfulBasis", bySource.flatMap(sent -> lawfulBasis(sent, party)));
        }
        part(
                disclosure,
                "purpose",
                Optional.of(event.getPurposeOfEventFirstRep().getCodingFirstRep())
                        .filter(coding -> !coding.isEmpty()));
        part(
                disclosure,
                "referral",
                task.map(found -> ReferralKey.identifier(
                        ReferralKey.of(found).orElse(found.getIdElement().getIdPart()))));
        part(
                disclosure,
                "auditEvent",
                Optional.of(new Reference("AuditEvent/" + event.getIdElement().getIdPart())));
    }

    private static void part(ParametersParameterComponent disclosure, String name, Optional<? extends Type> value) {
        value.ifPresent(known -> disclosure.addPart().setName(name).setValue(known));
    }

    private static Coding kind(String code) {
        return new Coding(KINDS, code, null);
    }

    private static Optional<Reference> recipient(AuditEvent event) {
        return event.getAgent().stream()
                .filter(agent -> agent.getType().hasCoding(DICOM, RECIPIENT))
                .map(agent -> new Reference(agent.getWho().getReference()))
                .findFirst();
    }

    private static Optional<AuditEventEntityComponent> entity(AuditEvent event, String type) {
        return event.getEntity().stream()
                .filter(entity -> type.equals(entity.getType().getCode()))
                .findFirst();
    }

    private static Optional<String> detail(AuditEventEntityComponent referral, String type) {
        return referral.getDetail().stream()
                .filter(detail -> type.equals(detail.getType()))
                .map(detail -> detail.getValue().primitiveValue())
                .findFirst();
    }

    private Optional<Type> lawfulBasis(Task task, Party party) {
        return records.find(
                        ServiceRequest.class,
                        task.getFocus().getReferenceElement().getIdPart(),
                        Access.of(party))
                .flatMap(request -> Stream.of(request.getExtensionByUrl(LAWFUL_BASIS))
                        .filter(basis -> basis != null && basis.hasValue())
                        .map(basis -> basis.getValue())
                        .findFirst());
    }

    /**
     * Which disclosures are asked for; null where it does not matter.
     *
     * @param start the first day
     * @param end the last day
     * @param recipient the organization that was told
     */
    record Wanted(DateType start, DateType end, Reference recipient) {

        boolean includes(AuditEvent event) {
            var period = new Period();
            if (start != null && start.hasValue()) {
                period.setStartElement(new DateTimeType(start.getValueAsString()));
            }
            if (end != null && end.hasValue()) {
                period.setEndElement(new DateTimeType(end.getValueAsString()));
            }
            return Validity.of(period).covers(event.getRecorded().toInstant())
                    && (recipient == null
                            || recipient.isEmpty()
                            || Accounting.recipient(event)
                                    .filter(known -> known.getReference().equals(recipient.getReference()))
                                    .isPresent());
        }
    }
}
