package org.haven.exchange.internal;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.haven.guide.Guide;
import org.haven.guide.Labelling;
import org.haven.party.Access;
import org.haven.referral.ReferralKey;
import org.haven.server.Records;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.stereotype.Component;

/** The abort Tasks of a referral on either side: the guide's profile {@code abort-task}. */
@Component
class AbortCopies {

    private static final String PROFILE = Guide.url("StructureDefinition", "abort-task");
    private static final String CODES = "http://hl7.org/fhir/CodeSystem/task-code";
    private static final String ABORT = "abort";

    private final Records records;
    private final Labelling labelling;
    private final Clock clock;

    AbortCopies(Records records, Labelling labelling, Clock clock) {
        this.records = records;
        this.labelling = labelling;
        this.clock = clock;
    }

    /** Those on a coordinating Task, on its own side. */
    List<Task> of(Task coordinating, Access access) {
        return records.search(
                Task.class,
                new SearchParameterMap()
                        .add(
                                "focus",
                                new ReferenceParam(
                                        "Task/" + coordinating.getIdElement().getIdPart()))
                        .add("code", new TokenParam(CODES, ABORT)),
                access);
    }

    /** The target's copy of a request. */
    static Optional<Task> copy(List<Task> atTarget, String key) {
        return atTarget.stream()
                .filter(task -> ReferralKey.of(task).filter(key::equals).isPresent())
                .findFirst();
    }

    /** Asks the target to stop because the source has cancelled, unless it has been asked already and has not answered. */
    void ask(BothSides sides, CodeableConcept reason) {
        if (of(sides.targetTask().orElseThrow(), sides.atTarget()).stream().noneMatch(AbortCopies::isOpen)) {
            var request = new Task();
            request.setPriority(sides.sourceTask().getPriority());
            request.setAuthoredOn(Date.from(Instant.now(clock)));
            create(sides, sides.row().sourceTask() + "-cancelled", request, reason, TaskStatus.REQUESTED);
        }
    }

    /** Carries a request of the source's own over; codes, times and numbers, and no word that a person wrote. */
    void create(BothSides sides, String key, Task request, CodeableConcept reason, TaskStatus status) {
        var coordinating = sides.targetTask().orElseThrow();
        var copy = new Task();
        copy.getMeta().addProfile(PROFILE);
        request.getIdentifier().stream()
                .filter(number -> !ReferralKey.SYSTEM.equals(number.getSystem()))
                .map(number -> new Identifier().setSystem(number.getSystem()).setValue(number.getValue()))
                .forEach(copy::addIdentifier);
        copy.addIdentifier(ReferralKey.identifier(key));
        copy.addPartOf(new Reference().setType("Task").setIdentifier(ReferralKey.identifier(key)));
        copy.setStatus(status);
        copy.setIntent(TaskIntent.ORDER);
        copy.setPriority(request.hasPriority() ? request.getPriority() : TaskPriority.ROUTINE);
        copy.getCode().addCoding(new Coding(CODES, ABORT, null));
        copy.setFocus(new Reference("Task/" + coordinating.getIdElement().getIdPart()));
        copy.setFor(new Reference(coordinating.getFor().getReference()));
        copy.setAuthoredOn(request.getAuthoredOn());
        copy.setRequester(new Reference(sides.source().reference()));
        copy.setOwner(new Reference(sides.target().reference()));
        copy.setReasonCode(reason);
        labelling.labelCopy(copy);
        records.create(copy, sides.atTarget());
    }

    void end(Task copy, TaskStatus status, BothSides sides) {
        var ended = copy.copy();
        ended.setStatus(status);
        records.update(ended, sides.atTarget());
    }

    static boolean isOpen(Task abort) {
        return abort.getStatus() == TaskStatus.REQUESTED;
    }
}
