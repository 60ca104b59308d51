package org.haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.haven.testing.Refusals.refused;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.haven.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a source needs to send a referral, and how a Task moves: the guide's edges, each by its side, with what it needs. */
abstract class ReferralRulesTests extends ReferralSteps {

    private static final List<String> TYPES = List.of("Patient", "ServiceRequest", "Task", "Consent", "Provenance");

    // ---- sending

    @Test
    void withoutAPartnershipAReferralIsRefusedAndNothingIsStored() {
        var before = counts(OTHER_POLICE);
        var body = bundle(bundle -> {})
                .toString()
                .replace("Organization/springfield-pd", "Organization/lakeside-pd")
                .replace("Organization/riverside-clinic", "Organization/harbor-advocates");
        refused(as(OTHER_POLICE).body(body).post(), 422, "business-rule")
                .body("issue[0].expression", hasItem("Task.owner"))
                .body(
                        "issue[0].diagnostics",
                        containsString("No active partnership with Organization/harbor-advocates"));
        assertThat(counts(OTHER_POLICE)).isEqualTo(before);
    }

    @Test
    void anUnknownOrUnfitTargetIsRefused() {
        for (var owner : List.of("Organization/lakeside-pd", "Organization/haven-admin")) {
            refusedReferral(
                    bundle -> {
                        ((ObjectNode) resource(bundle, "Task").get("owner")).put("reference", owner);
                        ((ObjectNode) resource(bundle, "ServiceRequest").at("/performer/0")).put("reference", owner);
                    },
                    "Task.owner");
        }
        refusedReferral(
                bundle -> ((ObjectNode) resource(bundle, "Task").get("owner"))
                        .put("reference", "Organization/springfield-pd"),
                "Task.owner");
    }

    @Test
    void aReferralInAnotherSourcesNameIsRefused() {
        refusedReferral(
                bundle -> ((ObjectNode) resource(bundle, "Task").get("requester"))
                        .put("reference", "Organization/lakeside-pd"),
                "Task.requester");
        refusedReferral(
                bundle -> ((ObjectNode) resource(bundle, "ServiceRequest").get("requester"))
                        .put("reference", "Organization/lakeside-pd"),
                "ServiceRequest.requester");
    }

    @Test
    void aRequestForAnotherTargetOrPatientIsRefused() {
        refusedReferral(
                bundle -> ((ObjectNode) resource(bundle, "ServiceRequest").at("/performer/0"))
                        .put("reference", "Organization/harbor-advocates"),
                "ServiceRequest.performer");
        var other = anyPatient();
        refusedReferral(
                bundle -> ((ObjectNode) resource(bundle, "Task").get("for")).put("reference", other), "Task.for");
    }

    @Test
    void withoutTheVictimsReleaseAReferralIsRefused() {
        refusedReferral(
                bundle -> resource(bundle, "ServiceRequest").remove("supportingInfo"), "ServiceRequest.supportingInfo");
    }

    @Test
    void aReleaseThatDoesNotReachThisReferralIsRefused() {
        var other = anyPatient();
        for (Consumer<ObjectNode> change : List.<Consumer<ObjectNode>>of(
                consent -> ((ObjectNode) consent.at("/provision/period"))
                        .put("start", "2020-01-01")
                        .put("end", "2020-12-31"),
                consent -> ((ObjectNode) consent.at("/provision/period"))
                        .put("start", "2090-01-01")
                        .put("end", "2090-12-31"),
                consent -> ((ObjectNode) consent.at("/provision/actor/0/reference"))
                        .put("reference", "Organization/harbor-advocates"),
                consent -> ((ObjectNode) consent.get("patient")).put("reference", other),
                consent -> consent.put("status", "draft"))) {
            refusedReferral(bundle -> change.accept(resource(bundle, "Consent")), "ServiceRequest.supportingInfo");
        }
    }

    @Test
    void aLawfulBasisTakesTheReleasesPlace() {
        as(POLICE)
                .body(bundle(bundle -> {
                            var request = resource(bundle, "ServiceRequest");
                            request.remove("supportingInfo");
                            var basis = request.putArray("extension").addObject();
                            basis.put("url", "https://haven.example.org/ig/StructureDefinition/lawful-basis");
                            code(
                                    basis.putObject("valueCodeableConcept"),
                                    "https://haven.example.org/ig/CodeSystem/lawful-basis",
                                    "emergency");
                        })
                        .toString())
                .post()
                .then()
                .statusCode(200);
    }

    @Test
    void aDraftNeedsNothingAndIsSentLater() {
        var draft = send(bundle -> resource(bundle, "Task").put("status", "draft"));
        var task = read(as(POLICE).get(draft).asString());
        put(POLICE, task.put("status", "requested")).then().statusCode(200).body("status", equalTo("requested"));
        eventually().untilAsserted(() -> as(POLICE).get(draft).then().body("status", equalTo("received")));
        assertThat(delivered(draft).get("status").asText()).isEqualTo("received");
    }

    @Test
    void aDraftIsHeldToTheSameRulesWhenItIsSent() {
        var draft = send(bundle -> {
            resource(bundle, "Task").put("status", "draft");
            resource(bundle, "ServiceRequest").remove("supportingInfo");
        });
        var task = read(as(POLICE).get(draft).asString());
        refused(put(POLICE, task.put("status", "requested")), 422, "business-rule")
                .body("issue[0].expression", hasItem("ServiceRequest.supportingInfo"));
        as(POLICE).get(draft).then().body("status", equalTo("draft")).body("meta.versionId", equalTo("1"));
    }

    @Test
    void aDraftIsCancelledWithAReason() {
        var draft = send(bundle -> resource(bundle, "Task").put("status", "draft"));
        var task = read(as(POLICE).get(draft).asString()).put("status", "cancelled");
        refused(put(POLICE, task), 422, "required").body("issue[0].expression", hasItem("Task.statusReason"));
        code(task.putObject("statusReason"), REASON, "sent-in-error");
        put(POLICE, task).then().statusCode(200).body("status", equalTo("cancelled"));
    }

    @Test
    void aDeliveredReferralIsCancelledWithAReason() {
        var task = shown(send(bundle -> {}));
        refused(step(POLICE, task, "cancelled", null), 422, "required")
                .body("issue[0].expression", hasItem("Task.statusReason"))
                .body("issue[0].diagnostics", containsString("victim-withdrew"));
        refused(step(POLICE, task, "cancelled", "release-revoked"), 422, "required");
        unchanged(POLICE, task);
        var cancelled = step(POLICE, task, "cancelled", "victim-withdrew");
        cancelled.then().statusCode(200).body("status", equalTo("cancelled"));
        refused(step(POLICE, read(cancelled.asString()), "requested", null), 409, "conflict")
                .body("issue[0].diagnostics", containsString("entered-in-error"));
    }

    @Test
    void aReferralThatShouldNotExistIsCalledAnErrorByItsSourceAlone() {
        var received = arrived();
        refused(step(received, "entered-in-error", null), 403, "forbidden");
        unchanged(received);
        var task = shown(send(bundle -> {}));
        step(POLICE, task, "entered-in-error", null).then().statusCode(200).body("status", equalTo("entered-in-error"));
        var draft = read(as(POLICE)
                .get(send(bundle -> resource(bundle, "Task").put("status", "draft")))
                .asString());
        var gone = step(POLICE, draft, "entered-in-error", null);
        gone.then().statusCode(200);
        refused(step(POLICE, read(gone.asString()), "draft", null), 409, "conflict")
                .body("issue[0].diagnostics", containsString("none"));
    }

    @Test
    void aServiceRequestHasOneOpenTask() {
        var first = shown(send(bundle -> {}));
        var second = first.deepCopy().put("status", "requested");
        second.remove(List.of("id", "meta", "identifier"));
        refused(as(POLICE).body(second.toString()).post("Task"), 409, "conflict")
                .body("issue[0].expression", hasItem("Task.focus"));
        step(POLICE, first, "cancelled", "victim-withdrew").then().statusCode(200);
        refused(as(POLICE).body(second.toString()).post("Task"), 409, "conflict")
                .body("issue[0].expression", hasItem("Task.owner"))
                .body("issue[0].diagnostics", containsString("new ServiceRequest"));
    }

    @Test
    void theKeyOfADeliveredReferralStays() {
        var task = arrived();
        var other = task.deepCopy().put("status", "accepted");
        for (var identifier : (ArrayNode) other.get("identifier")) {
            if (identifier.get("system").asText().endsWith("/sid/referral")) {
                ((ObjectNode) identifier).put("value", "another");
            }
        }
        refused(put(CLINIC, other), 422, "business-rule").body("issue[0].expression", hasItem("Task.identifier"));
        unchanged(task);
        var without = task.deepCopy().put("status", "accepted");
        without.remove("partOf");
        without.remove("identifier");
        put(CLINIC, without)
                .then()
                .statusCode(200)
                .body("identifier.system", hasItem("https://haven.example.org/ig/sid/referral"))
                .body("partOf", hasSize(1));
    }

    // ---- the target's edges

    @ParameterizedTest
    @CsvSource({
        "'received:awaiting-information accepted'",
        "'rejected:capacity'",
        "'accepted in-progress:contact-made in-progress:scheduled in-progress:service-delivered"
                + " completed:services-completed'",
        "'accepted on-hold:wait-listed accepted'",
        "'accepted in-progress:contact-made on-hold:unsafe-to-contact in-progress failed:unable-to-contact'",
        "'accepted on-hold:victim-requested-pause failed:service-ended'",
        "'accepted failed:other'"
    })
    void theTargetGoesTheGuidesWays(String way) {
        var task = arrived();
        for (var step : way.split(" ")) {
            var parts = step.split(":");
            var answer = step(task, parts[0], parts.length > 1 ? parts[1] : null);
            answer.then().statusCode(200).body("status", equalTo(parts[0]));
            task = read(answer.asString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', rejected, required, Task.statusReason",
        "accepted, in-progress, required, Task.businessStatus",
        "accepted, on-hold, required, Task.statusReason",
        "accepted, failed, required, Task.statusReason",
        "accepted in-progress:contact-made, completed, required, Task.output"
    })
    void whatAnEdgeNeedsIsAskedFor(String way, String to, String code, String element) {
        var task = walked(way);
        refused(step(task, to, null), 422, code)
                .body("issue[0].expression[0]", containsString(element))
                .body("issue[0].diagnostics", containsString("https://haven.example.org/ig/ValueSet/"));
        unchanged(task);
    }

    @ParameterizedTest
    @CsvSource({
        "accepted on-hold:wait-listed, in-progress:contact-made, 'accepted, failed'",
        "accepted in-progress:contact-made on-hold:wait-listed, accepted, 'failed, in-progress'",
        "accepted on-hold:wait-listed accepted in-progress:scheduled on-hold:wait-listed, accepted, 'failed,"
                + " in-progress'"
    })
    void aPauseEndsInTheStateInWhichItBegan(String way, String step, String ways) {
        var task = walked(way);
        var parts = step.split(":");
        refused(step(task, parts[0], parts.length > 1 ? parts[1] : null), 409, "conflict")
                .body("issue[0].diagnostics", containsString("from on-hold you can make it: " + ways));
        unchanged(task);
    }

    @Test
    void anUpdateBetweenTwoStepsChangesWhatNoStepChanges() {
        var task = walked("accepted");
        var moved = task.deepCopy();
        code(moved.putObject("businessStatus"), BUSINESS, "service-delivered");
        refused(put(CLINIC, moved), 409, "conflict")
                .body("issue[0].diagnostics", containsString("failed, in-progress, on-hold"));
        unchanged(task);
        var noted = task.deepCopy();
        noted.putArray("note").addObject().put("text", "Interpreter is booked");
        put(CLINIC, noted).then().statusCode(200).body("status", equalTo("accepted"));
    }

    @Test
    void anUpdateOfAReceivedTaskSaysWhatItWaitsFor() {
        var task = arrived();
        var noted = task.deepCopy();
        noted.putArray("note").addObject().put("text", "Which interpreter is needed?");
        refused(put(CLINIC, noted), 422, "required").body("issue[0].expression", hasItem("Task.businessStatus"));
        unchanged(task);
        code(noted.putObject("businessStatus"), BUSINESS, "awaiting-information");
        put(CLINIC, noted).then().statusCode(200).body("status", equalTo("received"));
    }

    @Test
    void theReasonOtherSaysWhich() {
        var task = arrived();
        var rejected = task.deepCopy().put("status", "rejected");
        code(rejected.putObject("statusReason"), REASON, "other");
        refused(put(CLINIC, rejected), 422, "invariant").body("issue[0].expression", hasItem("Task.statusReason"));
        unchanged(task);
    }

    @Test
    void aReasonOfAnotherEdgeIsNotEnough() {
        var task = arrived();
        refused(step(task, "rejected", "wait-listed"), 422, "required")
                .body("issue[0].diagnostics", containsString("capacity"));
        unchanged(task);
    }

    @ParameterizedTest
    @CsvSource({
        "'', completed:services-completed, 'accepted, received, rejected'",
        "'', in-progress:contact-made, 'accepted, received, rejected'",
        "'', requested, 'accepted, received, rejected'",
        "accepted, completed:services-completed, 'failed, in-progress, on-hold'",
        "accepted, received:awaiting-information, 'failed, in-progress, on-hold'",
        "accepted, rejected:capacity, 'failed, in-progress, on-hold'",
        "rejected:capacity, accepted, none",
        "accepted failed:other, accepted, none"
    })
    void aWayThatTheGuideDoesNotDrawIsRefusedWithThoseThatItDoes(String way, String step, String ways) {
        var task = walked(way);
        var parts = step.split(":");
        refused(step(task, parts[0], parts.length > 1 ? parts[1] : null), 409, "conflict")
                .body("issue[0].expression", hasItem("Task.status"))
                .body("issue[0].diagnostics", containsString(ways));
        unchanged(task);
    }

    @Test
    void aStateThatAReferralDoesNotKnowIsRefused() {
        var task = arrived();
        assertThat(step(task, "ready", null).statusCode()).isEqualTo(422);
        assertThat(step(task, "nonsense", null).statusCode()).isEqualTo(400);
        unchanged(task);
    }

    @Test
    void theOtherSidesEdgeIsRefused() {
        var sources = shown(send(bundle -> {}));
        refused(put(POLICE, sources.deepCopy().put("status", "accepted")), 403, "forbidden")
                .body("issue[0].expression", hasItem("Task.status"))
                .body("issue[0].diagnostics", containsString("other side"));
        unchanged(POLICE, sources);
    }

    @Test
    void whatAReferralIsAboutDoesNotChange() {
        var task = arrived();
        var other = arrived();
        for (var element : List.of("focus", "for")) {
            var changed = task.deepCopy();
            changed.put("status", "accepted").set(element, other.get(element));
            refused(put(CLINIC, changed), 422, "business-rule").body("issue[0].expression", hasItem("Task." + element));
        }
        for (var element : List.of("requester", "owner")) {
            var changed = task.deepCopy();
            ((ObjectNode) changed.put("status", "accepted").get(element))
                    .put("reference", "Organization/harbor-advocates");
            assertThat(put(CLINIC, changed).statusCode()).isEqualTo(422);
        }
        unchanged(task);
    }

    // ---- versions

    @Test
    void aTaskIsUpdatedWithTheVersionThatWasReadOnly() {
        var task = arrived();
        var id = "Task/" + task.get("id").asText();
        var accepted = task.deepCopy().put("status", "accepted");
        refused(as(CLINIC).body(accepted.toString()).put(id), 428, "required")
                .body("issue[0].diagnostics", containsString("If-Match: W/\"[version]\""));
        refused(
                        as(CLINIC)
                                .header("If-Match", "W/\"7\"")
                                .body(accepted.toString())
                                .put(id),
                        412,
                        "conflict")
                .body("issue[0].diagnostics", containsString("If-Match"));
        unchanged(task);
        as(CLINIC)
                .header("If-Match", "W/\"1\"")
                .body(accepted.toString())
                .put(id)
                .then()
                .statusCode(200);
        refused(
                as(CLINIC)
                        .header("If-Match", "W/\"1\"")
                        .body(accepted.toString())
                        .put(id),
                412,
                "conflict");
    }

    @ParameterizedTest
    @ValueSource(strings = {"transaction", "batch"})
    void aTaskInABundleIsUpdatedWithItsVersionToo(String type) {
        var task = arrived();
        var id = "Task/" + task.get("id").asText();
        var bundle = JSON.createObjectNode().put("resourceType", "Bundle").put("type", type);
        var entry = bundle.putArray("entry").addObject();
        entry.set("resource", task.deepCopy().put("status", "accepted"));
        var request = entry.putObject("request").put("method", "PUT").put("url", id);
        refused(as(CLINIC).body(bundle.toString()).post(), 428, "required")
                .body("issue[0].expression", hasItem("Bundle.entry[0].request.ifMatch"));
        unchanged(task);
        request.put("ifMatch", "W/\"7\"");
        var stale = as(CLINIC).body(bundle.toString()).post();
        if (type.equals("batch")) {
            stale.then().statusCode(200).body("entry[0].response.status", startsWith("412"));
        } else {
            refused(stale, 412, "conflict");
        }
        unchanged(task);
        request.put("ifMatch", "W/\"1\"");
        as(CLINIC)
                .body(bundle.toString())
                .post()
                .then()
                .statusCode(200)
                .body("entry[0].response.etag", equalTo("W/\"2\""))
                .body("entry[0].response.outcome", equalTo(null));
    }

    @Test
    void aTransactionAnswersWithEtagsAndOutcomesOnlyIfAsked() {
        as(POLICE)
                .body(bundle(bundle -> {}).toString())
                .post()
                .then()
                .statusCode(200)
                .body("entry[0].response.etag", equalTo("W/\"1\""))
                .body("entry[0].response.outcome", equalTo(null));
        as(POLICE)
                .header("Prefer", "return=OperationOutcome")
                .body(bundle(bundle -> {}).toString())
                .post()
                .then()
                .statusCode(200)
                .body("entry[0].response.outcome.resourceType", equalTo("OperationOutcome"));
    }

    @Test
    void anEntryOfABatchIsRefusedAsItWouldBeAlone() {
        var task = arrived();
        var id = "Task/" + task.get("id").asText();
        var bundle = JSON.createObjectNode().put("resourceType", "Bundle").put("type", "batch");
        var entries = bundle.putArray("entry");
        var alone = new ArrayList<Response>();
        for (var change : List.of("completed 1", "rejected 1", "accepted 7", "requested 1")) {
            var body = task.deepCopy().put("status", change.split(" ")[0]);
            var version = "W/\"" + change.split(" ")[1] + "\"";
            alone.add(
                    as(CLINIC).header("If-Match", version).body(body.toString()).put(id));
            var entry = entries.addObject();
            entry.set("resource", body);
            entry.putObject("request").put("method", "PUT").put("url", id).put("ifMatch", version);
        }
        alone.add(as(CLINIC).get("Task/none"));
        entries.addObject().putObject("request").put("method", "GET").put("url", "Task/none");
        var batch = read(as(CLINIC).body(bundle.toString()).post().asString());
        assertThat(batch.get("entry")).hasSize(alone.size());
        for (int i = 0; i < alone.size(); i++) {
            var response = batch.at("/entry/" + i + "/response");
            assertThat(response.get("status").asText())
                    .as(entries.get(i).toString())
                    .startsWith(alone.get(i).statusCode() + " ");
            assertThat(response.at("/outcome/issue"))
                    .as(entries.get(i).toString())
                    .isNotEmpty()
                    .isEqualTo(read(alone.get(i).asString()).get("issue"));
        }
        assertThat(batch.at("/entry/0/response/outcome/issue/0/expression/0").asText())
                .isEqualTo("Task.status");
        unchanged(task);
    }

    private void refusedReferral(Consumer<ObjectNode> change, String element) {
        var before = counts(POLICE);
        refused(as(POLICE).body(bundle(change).toString()).post(), 422, "business-rule")
                .body("issue[0].expression", hasItem(element));
        assertThat(counts(POLICE)).isEqualTo(before);
    }

    private List<Integer> counts(String party) {
        return TYPES.stream()
                .<Integer>map(type ->
                        as(party).queryParam("_summary", "count").get(type).path("total"))
                .toList();
    }
}

@OnH2
class ReferralRulesOnH2Tests extends ReferralRulesTests {}
