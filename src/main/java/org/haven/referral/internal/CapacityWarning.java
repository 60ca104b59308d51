package org.haven.referral.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.haven.directory.Service;
import org.haven.directory.Services;
import org.haven.guide.Guide;
import org.haven.party.Access;
import org.haven.party.Parties;
import org.haven.party.Party;
import org.haven.referral.Partnerships;
import org.haven.server.Records;
import org.haven.server.Warnings;
import org.haven.server.Write;
import org.haven.server.WriteRule;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.stereotype.Component;

/**
 * Warns a source that sends a referral for a service that is closed, and names its partners where the service is open. The
 * referral is taken all the same: capacity is advice.
 */
@Component
class CapacityWarning implements WriteRule {

    private static final String CODES = Guide.url("CodeSystem", "victim-service");

    private final Services services;
    private final Partnerships partnerships;
    private final Parties parties;
    private final Records records;

    CapacityWarning(Services services, Partnerships partnerships, Parties parties, Records records) {
        this.services = services;
        this.partnerships = partnerships;
        this.parties = parties;
        this.records = records;
    }

    @Override
    public boolean concerns(String resourceType) {
        return resourceType.equals("Task");
    }

    @Override
    public void beforeCommit(Write write) {
        var task = (Task) write.resource();
        if (write.byServer() || task.getStatus() != TaskStatus.REQUESTED || wasRequested(write)) {
            return;
        }
        var all = services.all();
        var owner = task.getOwner().getReference();
        // Only where the target has something closed is the referral looked at.
        if (all.stream().anyMatch(service -> service.provider().equals(owner) && service.isClosed())) {
            code(task, write.access()).ifPresent(code -> warn(task, code, of(code, all), write));
        }
    }

    private void warn(Task task, Coding code, List<Service> offers, Write write) {
        var owner = task.getOwner().getReference();
        var own = offers.stream()
                .filter(service -> service.provider().equals(owner))
                .toList();
        if (own.isEmpty() || !own.stream().allMatch(Service::isClosed)) {
            return;
        }
        var source = parties.byPartition(write.access().home()).orElseThrow();
        var open = offers.stream()
                .filter(Service::isOpen)
                .map(Service::provider)
                .distinct()
                .flatMap(provider -> parties.byReference(provider).stream())
                .filter(party -> partnerships.active(source, party))
                .map(party -> party.name() + " (" + party.reference() + ")")
                .sorted()
                .collect(Collectors.joining(", "));
        Warnings.add(
                task.getIdElement(),
                write.request(),
                "Task.owner",
                parties.byReference(owner).map(Party::name).orElse(owner) + " takes no new referrals for the service "
                        + code.getCode() + " now. The referral is sent and may be rejected. "
                        + (open.isEmpty()
                                ? "None of your partners has the service open."
                                : "Partners of yours that have it open: " + open + "."));
    }

    private static List<Service> of(Coding code, List<Service> all) {
        return all.stream()
                .filter(service -> service.codes().contains(code.getCode()))
                .toList();
    }

    private Optional<Coding> code(Task task, Access access) {
        var id = task.getFocus().getReferenceElement();
        return "ServiceRequest".equals(id.getResourceType())
                ? records.find(ServiceRequest.class, id.getIdPart(), access)
                        .flatMap(request -> request.getCode().getCoding().stream()
                                .filter(coding -> CODES.equals(coding.getSystem()))
                                .findFirst())
                : Optional.empty();
    }

    private static boolean wasRequested(Write write) {
        return write.before()
                .map(before -> ((Task) before).getStatus() == TaskStatus.REQUESTED)
                .orElse(false);
    }
}
