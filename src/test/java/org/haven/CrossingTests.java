package org.haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.kagkarlsson.scheduler.Scheduler;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.haven.guide.Finding;
import org.haven.guide.ProfileValidator;
import org.haven.testing.OnH2;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes through the door after the delivery, and what does not: each side's change as the other side finds it. */
abstract class CrossingTests extends CrossingSteps {

    private static final String DISCLOSURE = "https://haven.example.org/ig/StructureDefinition/disclosure-audit-event";
    private static final String AUDIT_EVENT = "http://hl7.org/fhir/StructureDefinition/AuditEvent";

    @Autowired
    private ProfileValidator validator;

    @Autowired
    private FhirContext fhir;

    @Autowired
    private Scheduler scheduler;

    // ---- a changed safe contact

    @Test
    void aChangedSafeContactReachesTheTargetAndRaisesAFlag() {
        var sent = send(bundle -> {});
        var task = delivered(sent);
        changeContact(POLICE, patientOf(POLICE, sent), "555-0177");
        eventually()
                .untilAsserted(() -> assertThat(channels(patient(CLINIC, task))).containsExactly("555-0177"));
        assertThat(patient(CLINIC, task).at("/telecom/0/value").asText()).isEqualTo("555-0177");
        assertThat(flags(task)).containsExactly("safe-contact-changed");
        crossed();
        assertThat(patient(CLINIC, task).at("/meta/versionId").asText()).isEqualTo("2");
    }

    @Test
    void theTargetsOwnNewerStatementIsNotOverwrittenButNothingIsPermittedUntilAPersonDecides() {
        var sent = send(bundle -> {});
        var task = delivered(sent);
        changeContact(CLINIC, patient(CLINIC, task), "555-0188");
        changeContact(POLICE, patientOf(POLICE, sent), "555-0177");
        eventually().untilAsserted(() -> assertThat(flags(task)).containsExactly("safe-contact-conflict"));
        var held = patient(CLINIC, task);
        assertThat(safe(held)).isFalse();
        assertThat(channels(held)).isEmpty();
        assertThat(channels(read(as(CLINIC)
                        .get("Patient/" + held.get("id").asText() + "/_history/2")
                        .asString())))
                .containsExactly("555-0188");
        changeContact(POLICE, patientOf(POLICE, sent), "555-0166");
        crossed();
        assertThat(safe(patient(CLINIC, task))).isFalse();
    }

    @Test
    void aTargetsStatementStaysWithTheTarget() {
        var sent = send(bundle -> {});
        var task = delivered(sent);
        changeContact(CLINIC, patient(CLINIC, task), "555-0188");
        crossed();
        var own = patientOf(POLICE, sent);
        assertThat(own.at("/meta/versionId").asText()).isEqualTo("1");
        assertThat(own.toString()).doesNotContain("555-0188");
    }

    @Test
    void aTargetThatHasEndedLearnsOnlyThatThereIsSomethingToAsk() {
        var sent = send(bundle -> {});
        var task = walked(delivered(sent), "rejected:capacity");
        changeContact(POLICE, patientOf(POLICE, sent), "555-0177");
        eventually().untilAsserted(() -> assertThat(flags(task)).containsExactly("safe-contact-changed"));
        assertThat(patient(CLINIC, task).toString()).doesNotContain("555-0177");
    }

    // ---- cancellation and requests to abort

    @Test
    void aCancellationReachesATargetThatHasNotBegunWithoutTheSourcesWords() {
        var sent = send(bundle -> {});
        var task = walked(delivered(sent), "accepted");
        step(POLICE, shown(sent), "cancelled", "victim-withdrew").then().statusCode(200);
        eventually()
                .untilAsserted(() -> state(task)
                        .body("status", equalTo("cancelled"))
                        .body("statusReason.coding[0].code", equalTo("victim-withdrew"))
                        .body("statusReason.text", equalTo(null)));
        crossed();
        as(POLICE).get(sent).then().body("meta.versionId", equalTo("3"));
    }

    @Test
    void aTargetThatHasBegunIsAskedToStopWhenTheSourceCancelsAndDecides() {
        var sent = send(bundle -> {});
        var task = walked(delivered(sent), "accepted", "in-progress:scheduled");
        var shown = shown(sent);
        step(POLICE, shown, "cancelled", "other").then().statusCode(200);
        var abort = asked(task);
        assertThat(abort.at("/reasonCode/coding/0/code").asText()).isEqualTo("other");
        assertThat(abort.toString()).doesNotContain("Said on the telephone");
        state(task).body("status", equalTo("in-progress"));
        put(CLINIC, abort, changed -> changed.put("status", "accepted"));
        state(task).body("status", equalTo("cancelled"));
        crossed();
        as(POLICE).get(sent).then().body("meta.versionId", equalTo("3")).body("status", equalTo("cancelled"));
    }

    @Test
    void whatASourceReadsAfterItsCancellationIsTheSameWhateverTheTargetHasDone() {
        var seen = Stream.of("", "accepted", "accepted in-progress:scheduled", "rejected:capacity")
                .map(way -> {
                    var sent = send(bundle -> {});
                    walked(delivered(sent), way.isEmpty() ? new String[0] : way.split(" "));
                    step(POLICE, shown(sent), "cancelled", "victim-withdrew")
                            .then()
                            .statusCode(200);
                    crossed();
                    changeContact(POLICE, patientOf(POLICE, sent), "555-0177");
                    crossed();
                    return records(sent)
                            .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
                            .replaceAll("20\\d\\d-\\d\\d-\\d\\dT[0-9:.+Z-]+", "time");
                })
                .distinct();
        assertThat(seen).hasSize(1);
    }

    /** How busy the door is depends on the target too, so a source must not see in its own records when the door looked. */
    @Test
    void whatASourceDoesInABurstIsOnItsRecordAsIfItHadTakenItsTime() {
        assertThat(recordsOfABurst(true)).hasSize(7).isEqualTo(recordsOfABurst(false));
    }

    /** What a source can tell apart of what it has told: with the door away meanwhile, or with a target that keeps it busy. */
    private List<String> recordsOfABurst(boolean unseen) {
        var sent = send(bundle -> {});
        var task = delivered(sent);
        shown(sent);
        crossed();
        var work = Stream.of(
                        "accepted in-progress:contact-made",
                        "in-progress:scheduled on-hold:wait-listed",
                        "in-progress on-hold:unsafe-to-contact",
                        "in-progress in-progress:service-delivered",
                        "",
                        "")
                .iterator();
        Runnable[] acts = {
            () -> changeContact(POLICE, patientOf(POLICE, sent), "555-0177"),
            () -> changeContact(POLICE, patientOf(POLICE, sent), "555-0166"),
            () -> ask(shown(sent)).then().statusCode(201),
            () -> put(POLICE, openRequest(sent), changed -> changed.put("status", "cancelled")),
            () -> step(POLICE, shown(sent), "cancelled", "victim-withdrew")
                    .then()
                    .statusCode(200),
            () -> step(POLICE, read(as(POLICE).get(sent).asString()), "entered-in-error", null)
                    .then()
                    .statusCode(200)
        };
        if (unseen) {
            scheduler.pause();
        }
        try {
            for (var act : acts) {
                act.run();
                var steps = work.next();
                if (!unseen) {
                    task = steps.isEmpty() ? task : walked(task, steps.split(" "));
                    crossed();
                }
            }
        } finally {
            scheduler.resume();
        }
        scheduler.triggerCheckForDueExecutions();
        crossed();
        return audits(POLICE, sent).getEntry().stream()
                .map(entry -> (AuditEvent) entry.getResource())
                .map(event -> event.getAction() + " "
                        + event.getEntity().stream()
                                .flatMap(entity -> entity.getDetail().stream())
                                .map(detail -> detail.getType() + "=" + detail.getValue())
                                .toList())
                .sorted()
                .toList();
    }

    private ObjectNode openRequest(String sent) {
        return (ObjectNode)
                read(as(POLICE).queryParam("focus", sent).get("Task").asString())
                        .at("/entry/0/resource");
    }

    @Test
    void aRequestToAbortReachesTheTargetAndItsWithdrawalToo() {
        var sent = send(bundle -> {});
        var task = walked(delivered(sent), "accepted", "in-progress:scheduled");
        var own = read(ask(shown(sent)).then().statusCode(201).extract().asString());
        var abort = asked(task);
        assertThat(abort.toString()).doesNotContain("Said on the telephone");
        assertThat(abort.at("/focus/reference").asText())
                .isEqualTo("Task/" + task.get("id").asText());
        put(POLICE, own, changed -> changed.put("status", "cancelled"));
        eventually()
                .untilAsserted(() -> as(CLINIC)
                        .get("Task/" + abort.get("id").asText())
                        .then()
                        .body("status", equalTo("cancelled")));
        state(task).body("status", equalTo("in-progress"));
    }

    @Test
    void aSecondRequestToAbortGoesOverAndHoldsUpNothing() {
        var sent = send(bundle -> {});
        var task = walked(delivered(sent), "accepted", "in-progress:scheduled");
        for (int again = 0; again < 3; again++) {
            var own = read(ask(shown(sent)).then().statusCode(201).extract().asString());
            var abort = asked(task);
            put(POLICE, own, changed -> changed.put("status", "cancelled"));
            eventually()
                    .untilAsserted(() -> as(CLINIC)
                            .get("Task/" + abort.get("id").asText())
                            .then()
                            .body("status", equalTo("cancelled")));
        }
        crossed();
        state(task).body("status", equalTo("in-progress"));
    }

    @Test
    void aTargetThatHasNotBegunNeedsNoQuestion() {
        var sent = send(bundle -> {});
        var task = delivered(sent);
        ask(shown(sent)).then().statusCode(201);
        eventually()
                .untilAsserted(() -> state(task)
                        .body("status", equalTo("cancelled"))
                        .body("statusReason.coding[0].code", equalTo("other")));
        crossed();
        as(POLICE).get(sent).then().body("status", equalTo("received"));
    }

    // ---- revocation

    @Test
    void aRevokedReleaseEndsTheReferralOnBothSides() {
        var sent = send(bundle -> {});
        var task = walked(delivered(sent), "accepted", "in-progress:scheduled");
        revoke(POLICE, consentOf(POLICE, sent));
        eventually()
                .untilAsserted(() -> as(POLICE)
                        .get(sent)
                        .then()
                        .body("status", equalTo("cancelled"))
                        .body("statusReason.coding[0].code", equalTo("release-revoked")));
        as(CLINIC)
                .get("Task/" + task.get("id").asText())
                .then()
                .body("status", equalTo("cancelled"))
                .body("statusReason.coding[0].code", equalTo("release-revoked"));
        var copy = consentOf(CLINIC, "Task/" + task.get("id").asText());
        assertThat(copy.get("status").asText()).isEqualTo("inactive");
        assertThat(copy.at("/extension/0/url").asText()).isEqualTo(REVOCATION);
        changeContact(POLICE, patientOf(POLICE, sent), "555-0177");
        crossed();
        assertThat(patient(CLINIC, task).toString()).doesNotContain("555-0177");
        assertThat(flags(task)).isEmpty();
    }

    @Test
    void aRevocationThatTheTargetRecordedEndsTheTargetsSideAndTellsTheSourceNothing() {
        var sent = send(bundle -> {});
        var task = delivered(sent);
        var before = records(sent);
        revoke(CLINIC, consentOf(CLINIC, "Task/" + task.get("id").asText()));
        eventually()
                .untilAsserted(() ->
                        as(CLINIC).get("Task/" + task.get("id").asText()).then().body("status", equalTo("cancelled")));
        crossed();
        assertThat(records(sent)).isEqualTo(before);
    }

    @Test
    void aSourceIsNotKeptWaitingByAReleaseOfTheTargetsForSomebodyElse() {
        var sent = send(bundle -> {});
        var task = delivered(sent);
        crossed();
        scheduler.pause();
        try {
            revoke(CLINIC, consentOf(CLINIC, "Task/" + task.get("id").asText()));
            assertThat(marks(sent)).isZero();
        } finally {
            scheduler.resume();
        }
        eventually().untilAsserted(() -> state(task).body("status", equalTo("cancelled")));
    }

    @Test
    void aLawfulBasisStandsWhateverBecomesOfARelease() {
        var sent = send(bundle -> {
            var basis = resource(bundle, "ServiceRequest").putArray("extension").addObject();
            basis.put("url", "https://haven.example.org/ig/StructureDefinition/lawful-basis");
            code(
                    basis.putObject("valueCodeableConcept"),
                    "https://haven.example.org/ig/CodeSystem/lawful-basis",
                    "statutory-duty");
        });
        var task = delivered(sent);
        revoke(POLICE, consentOf(POLICE, sent));
        eventually()
                .untilAsserted(() -> assertThat(
                                consentOf(CLINIC, "Task/" + task.get("id").asText())
                                        .get("status")
                                        .asText())
                        .isEqualTo("inactive"));
        crossed();
        as(POLICE).get(sent).then().body("status", equalTo("received"));
        as(CLINIC).get("Task/" + task.get("id").asText()).then().body("status", equalTo("received"));
    }

    @Test
    void aChangeOfAnOrganizationThatIsNoneOfItsSettingKeepsNobodyWaiting() {
        var sent = send(bundle -> {});
        delivered(sent);
        crossed();
        scheduler.pause();
        try {
            var clinic = read(as(OPERATOR).get("Organization/" + CLINIC).asString());
            put(OPERATOR, clinic, changed -> changed.putArray("alias").add("Riverside " + UUID.randomUUID()));
            assertThat(marks(sent)).isZero();
        } finally {
            scheduler.resume();
        }
    }

    // ---- what waits

    @Test
    void aReferralThatDidNotArriveByItsDeadlineIsCancelled() {
        scheduler.pause();
        try {
            var sent = send(bundle -> ((ObjectNode) resource(bundle, "Task").at("/restriction/period"))
                    .put("end", Instant.now().plus(2, ChronoUnit.SECONDS).toString()));
            partnership("springfield-pd", "riverside-clinic", false);
            scheduler.resume();
            eventually()
                    .untilAsserted(() -> as(POLICE)
                            .get(sent)
                            .then()
                            .body("status", equalTo("cancelled"))
                            .body("statusReason.coding[0].code", equalTo("expired")));
            partnership("springfield-pd", "riverside-clinic", true);
            crossed();
            assertThat(copies(sent)).isZero();
        } finally {
            scheduler.resume();
            partnership("springfield-pd", "riverside-clinic", true);
        }
    }

    @Test
    void aReferralWhosePartnershipHasEndedWaitsWithoutBeingTriedAgainUntilItIsBack() {
        scheduler.pause();
        try {
            var sent = send(bundle -> {});
            partnership("springfield-pd", "riverside-clinic", false);
            scheduler.resume();
            crossed();
            as(POLICE).get(sent).then().body("status", equalTo("requested"));
            assertThat(jdbc.queryForObject(
                            "select count(*) from scheduled_tasks where consecutive_failures > 0", Integer.class))
                    .isZero();
            partnership("springfield-pd", "riverside-clinic", true);
            eventually().untilAsserted(() -> as(POLICE).get(sent).then().body("status", equalTo("received")));
        } finally {
            scheduler.resume();
            partnership("springfield-pd", "riverside-clinic", true);
        }
    }

    @Test
    void aReferralWhoseReleaseHasRunOutGoesOverAsSoonAsItsRequestNamesANewOne() {
        var today = LocalDate.now(ZoneOffset.UTC);
        scheduler.pause();
        try {
            var sent = send(bundle -> ((ObjectNode) resource(bundle, "Consent").at("/provision/period"))
                    .put("start", today.minusDays(30).toString())
                    .put("end", today.plusDays(30).toString()));
            var ended = consentOf(POLICE, sent);
            put(
                    POLICE,
                    ended,
                    changed -> ((ObjectNode) changed.at("/provision/period"))
                            .put("end", today.minusDays(1).toString()));
            scheduler.resume();
            crossed();
            as(POLICE).get(sent).then().body("status", equalTo("requested"));
            var anew = ended.deepCopy();
            anew.remove(List.of("id", "meta", "identifier"));
            String release = as(POLICE)
                    .body(anew.toString())
                    .post("Consent")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            var request = read(as(POLICE)
                    .get(read(as(POLICE).get(sent).asString())
                            .at("/focus/reference")
                            .asText())
                    .asString());
            put(
                    POLICE,
                    request,
                    changed -> changed.withArray("supportingInfo").addObject().put("reference", "Consent/" + release));
            eventually().untilAsserted(() -> as(POLICE).get(sent).then().body("status", equalTo("received")));
        } finally {
            scheduler.resume();
        }
    }

    // ---- the record of it

    @Test
    void eachCrossingIsOnRecordOnBothSidesAndEveryRecordMeetsItsProfile() {
        var sent = send(bundle -> {});
        var task = delivered(sent);
        changeContact(POLICE, patientOf(POLICE, sent), "555-0177");
        crossed();
        revoke(POLICE, consentOf(POLICE, sent));
        crossed();
        var atSource = audits(POLICE, sent);
        var atTarget = audits(CLINIC, "Task/" + task.get("id").asText());
        assertThat(atSource.getEntry()).hasSize(3);
        assertThat(atTarget.getEntry()).hasSize(3);
        assertThat(atSource.getEntry())
                .allSatisfy(entry ->
                        assertThat(errors(entry.getResource(), DISCLOSURE)).isEmpty())
                .allSatisfy(entry -> assertThat(entry.getResource().getMeta().hasProfile(DISCLOSURE))
                        .isTrue());
        assertThat(atTarget.getEntry())
                .allSatisfy(entry ->
                        assertThat(errors(entry.getResource(), AUDIT_EVENT)).isEmpty());
    }

    private List<Finding> errors(Resource resource, String profile) {
        return validator.findings(resource, Set.of(profile)).stream()
                .filter(finding -> finding.severity() == IssueSeverity.ERROR)
                .toList();
    }

    // ---- help

    private ValidatableResponse state(ObjectNode task) {
        return as(CLINIC).get("Task/" + task.get("id").asText()).then();
    }

    private void partnership(String source, String target, boolean active) {
        var found = read(as(OPERATOR)
                .queryParam("primary-organization", "Organization/" + source)
                .queryParam("participating-organization", "Organization/" + target)
                .get("OrganizationAffiliation")
                .asString());
        put(OPERATOR, (ObjectNode) found.at("/entry/0/resource"), changed -> changed.put("active", active));
    }

    /** How often the referral is marked as one that must be looked at before anybody is answered. */
    private int marks(String sent) {
        return jdbc.queryForObject(
                "select count(*) from haven_due where source_task = ?",
                Integer.class,
                sent.substring("Task/".length()));
    }

    private int copies(String sent) {
        return as(CLINIC)
                .queryParam("identifier", "https://haven.example.org/ig/sid/referral|" + sent.substring(5))
                .get("Task")
                .then()
                .extract()
                .path("total");
    }

    private List<String> flags(ObjectNode task) {
        List<String> found = as(CLINIC)
                .queryParam("patient", task.at("/for/reference").asText())
                .get("Flag")
                .jsonPath()
                .getList("entry.resource.code.coding[0].code");
        return found == null ? List.of() : found;
    }

    private Bundle audits(String party, String task) {
        var patient = read(as(party).get(task).asString()).at("/for/reference").asText();
        return fhir.newJsonParser()
                .parseResource(
                        Bundle.class,
                        as(party)
                                .queryParam("patient", patient)
                                .get("AuditEvent")
                                .asString());
    }

    private static List<String> channels(JsonNode patient) {
        return parts(patient, "channel")
                .map(part -> part.at("/valueContactPoint/value").asText())
                .toList();
    }

    private static boolean safe(JsonNode patient) {
        return parts(patient, "safeToContact")
                .allMatch(part -> part.get("valueBoolean").asBoolean());
    }

    private static Stream<JsonNode> parts(JsonNode patient, String url) {
        return StreamSupport.stream(patient.at("/extension/0/extension").spliterator(), false)
                .filter(part -> part.get("url").asText().equals(url));
    }
}

@OnH2
class CrossingOnH2Tests extends CrossingTests {}
