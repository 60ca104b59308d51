package org.haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.haven.testing.Refusals.refused;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.haven.testing.HavenTests;
import org.haven.testing.OnH2;
import org.junit.jupiter.api.Test;

/** A PHQ-9 at the API: the response, its Observations and its Flag stand together or not at all, and $validate tells why. */
abstract class PhqNineResponseTests extends HavenTests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GUIDE = "https://haven.example.org/ig/StructureDefinition/";

    @Test
    void aWrongTotalIsRefusedWithTheRightOneAndNothingIsStored() {
        var patient = patient();
        refused(post(patient, response -> addTotal(response, 3)), 422, "value")
                .body("issue[0].diagnostics", containsString("17"))
                .body("issue[0].expression", hasItem(containsString("phq9-total")));
        nothingOf(patient);
    }

    @Test
    void aTotalOfAnIncompleteResponseIsRefusedAndNothingIsStored() {
        var patient = patient();
        refused(
                        post(patient, response -> {
                            ((ArrayNode) response.get("item")).remove(0);
                            addTotal(response, 14);
                        }),
                        422,
                        "value")
                .body("issue[0].diagnostics", containsString("missing"));
        nothingOf(patient);
    }

    @Test
    void theRightTotalIsTaken() {
        var patient = patient();
        post(patient, response -> addTotal(response, 17)).then().statusCode(201);
        observations(patient).body("total", equalTo(2));
    }

    @Test
    void anIncompleteResponseHasNoTotalButStillRaisesTheAlert() {
        var patient = patient();
        post(patient, response -> ((ArrayNode) response.get("item")).remove(0))
                .then()
                .statusCode(201);
        observations(patient).body("total", equalTo(1)).body("entry[0].resource.code.coding.code", hasItem("44260-8"));
        flags(patient).body("total", equalTo(1));
    }

    @Test
    void aResponseWithoutThoughtsOfSelfHarmRaisesNoAlert() {
        var patient = patient();
        post(patient, response -> ((ObjectNode) response.at("/item/8/answer/0/valueCoding")).put("code", "LA6568-5"))
                .then()
                .statusCode(201);
        observations(patient).body("total", equalTo(2));
        flags(patient).body("total", equalTo(0));
    }

    @Test
    void aResponseToAnotherVersionOfTheQuestionnaireIsRefused() {
        var patient = patient();
        refused(
                        post(
                                patient,
                                response -> response.put(
                                        "questionnaire", "https://haven.example.org/ig/Questionnaire/phq-9|9.9.9")),
                        422,
                        "not-found")
                .body("issue[0].diagnostics", containsString("phq-9|"));
        nothingOf(patient);
    }

    @Test
    void theObservationsAndTheFlagConformToTheirProfiles() {
        var patient = patient();
        var created = post(patient, response -> {}).then().statusCode(201).extract();
        var resources = new java.util.ArrayList<Map<String, Object>>();
        observations(patient)
                .extract()
                .<List<Map<String, Object>>>path("entry.resource")
                .forEach(resources::add);
        flags(patient)
                .extract()
                .<List<Map<String, Object>>>path("entry.resource")
                .forEach(resources::add);
        assertThat(resources).hasSize(3);
        for (var resource : resources) {
            var profile = GUIDE + (resource.get("resourceType").equals("Flag") ? "safety-flag" : "score-observation");
            assertThat(((Map<?, ?>) resource.get("meta")).get("profile")).isEqualTo(List.of(profile));
            // Observation and Flag offer no $validate of their own; Patient's takes a Parameters with any resource.
            as(CLINIC)
                    .get(resource.get("resourceType") + "/" + resource.get("id"))
                    .then()
                    .statusCode(200);
        }
        assertThat(created.<String>path("id")).isNotBlank();
    }

    // ---- $validate

    @Test
    void whatMeetsItsProfileValidates() {
        for (var url : List.of(
                "QuestionnaireResponse/$validate",
                "QuestionnaireResponse/$validate?profile=" + GUIDE + "phq-9-response")) {
            validate(url, response("Patient/x", response -> {}))
                    .statusCode(200)
                    .body("resourceType", equalTo("OperationOutcome"))
                    .body("issue.severity", not(hasItem("error")));
        }
    }

    @Test
    void whatDoesNotMeetItsProfileIsToldWhy() {
        var wrong = response("Patient/x", response -> response.put("status", "in-progress"));
        for (var url : List.of(
                "QuestionnaireResponse/$validate",
                "QuestionnaireResponse/$validate?profile=" + GUIDE + "phq-9-response")) {
            validate(url, wrong)
                    .body("issue.severity", hasItem("error"))
                    .body("issue.diagnostics", hasItem(containsString("completed")));
        }
    }

    @Test
    void aProfileNamedInAParametersResourceIsUsed() {
        var parameters = JSON.createObjectNode().put("resourceType", "Parameters");
        var list = parameters.putArray("parameter");
        list.addObject()
                .put("name", "resource")
                .set("resource", read(response("Patient/x", r -> r.put("status", "in-progress"))));
        list.addObject().put("name", "profile").put("valueUri", GUIDE + "phq-9-response");
        validate("QuestionnaireResponse/$validate", parameters.toString()).body("issue.severity", hasItem("error"));
    }

    @Test
    void anUnknownProfileIsAnError() {
        validate(
                        "QuestionnaireResponse/$validate?profile=https://x.example.org/StructureDefinition/x",
                        response("Patient/x", r -> {}))
                .body("issue.severity", hasItem("error"));
    }

    @Test
    void theModeOfTheOperationIsTaken() {
        var patient = referralPatient().toString();
        validate("Patient/$validate?mode=create", patient)
                .statusCode(200)
                .body("issue.severity", not(hasItem("error")));
        validate(
                        "Patient/$validate?mode=update",
                        referralPatient().put("id", "x").toString())
                .body("resourceType", equalTo("OperationOutcome"));
    }

    @Test
    void validatingStoresNothing() {
        var before = as(POLICE).queryParam("_summary", "count").get("Patient").<Integer>path("total");
        as(POLICE)
                .body(referralPatient().toString())
                .post("Patient/$validate")
                .then()
                .statusCode(200);
        assertThat(as(POLICE).queryParam("_summary", "count").get("Patient").<Integer>path("total"))
                .isEqualTo(before);
    }

    private ValidatableResponse validate(String url, String body) {
        return as(CLINIC).body(body).post(url).then();
    }

    // ---- what is sent and found

    private String patient() {
        return "Patient/"
                + as(CLINIC)
                        .body(referralPatient().toString())
                        .post("Patient")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static ObjectNode referralPatient() {
        var number = UUID.randomUUID().toString();
        return (ObjectNode) read(example("referral-from-rms.json").replace("V-20431", number))
                .at("/entry/0/resource");
    }

    private io.restassured.response.Response post(String patient, Consumer<ObjectNode> change) {
        return as(CLINIC).body(response(patient, change)).post("QuestionnaireResponse");
    }

    private static String response(String patient, Consumer<ObjectNode> change) {
        var response = read(example("phq-9-response.json").replace("Patient/PATIENT-ID", patient));
        change.accept(response);
        return response.toString();
    }

    private static void addTotal(ObjectNode response, int total) {
        var item = ((ArrayNode) response.get("item")).addObject().put("linkId", "phq9-total");
        item.putArray("answer").addObject().put("valueDecimal", total);
    }

    private void nothingOf(String patient) {
        for (var type : List.of("QuestionnaireResponse", "Observation", "Flag")) {
            as(CLINIC)
                    .queryParam("patient", patient)
                    .get(type)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(0));
        }
    }

    private ValidatableResponse observations(String patient) {
        return as(CLINIC)
                .queryParam("patient", patient)
                .get("Observation")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse flags(String patient) {
        return as(CLINIC).queryParam("patient", patient).get("Flag").then().statusCode(200);
    }

    private static ObjectNode read(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

@OnH2
class PhqNineResponseOnH2Tests extends PhqNineResponseTests {}
