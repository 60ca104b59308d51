package org.haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.haven.guide.ProfileValidator;
import org.haven.testing.HavenTests;
import org.haven.testing.OnH2;
import org.haven.testing.OnPostgreSql;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The main job: a referral goes from the police to the clinic, a PHQ-9 comes back scored, and the police see none of it. */
abstract class ReferralFlowTests extends HavenTests {

    @Autowired
    private ProfileValidator validator;

    @Autowired
    private FhirContext fhir;

    private static final List<String> TYPES_OF_CARE = List.of("Observation", "Flag", "QuestionnaireResponse");

    @Test
    void aReferralReachesTheClinicAndIsAcceptedAndScored() throws Exception {
        var number = UUID.randomUUID().toString();
        var before = TYPES_OF_CARE.stream().map(this::countedByThePolice).toList();
        var sent = as(POLICE)
                .body(example("referral-from-rms.json")
                        .replace("SPD-2026-004711", number)
                        .replace("V-20431", number))
                .post()
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var sourceTask = location(sent, "Task");
        eventually()
                .untilAsserted(
                        () -> as(POLICE).get(sourceTask).then().statusCode(200).body("status", equalTo("received")));
        var search = as(CLINIC)
                .queryParam("status", "requested,received")
                .queryParam("identifier", "https://haven.example.org/ig/sid/referral|" + sourceTask.substring(5))
                .get("Task")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .extract();
        var mapper = new ObjectMapper();
        var task = (ObjectNode) mapper.readTree(search.asString()).at("/entry/0/resource");
        task.put("status", "accepted");
        as(CLINIC)
                .header("If-Match", "W/\"1\"")
                .body(task.toString())
                .put("Task/" + task.get("id").asText())
                .then()
                .statusCode(200)
                .body("status", equalTo("accepted"));
        var patient = task.at("/for/reference").asText();
        var response = as(CLINIC)
                .body(example("phq-9-response.json").replace("Patient/PATIENT-ID", patient))
                .post("QuestionnaireResponse")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        as(CLINIC)
                .queryParam("derived-from", "QuestionnaireResponse/" + response)
                .queryParam("code", "http://loinc.org|44261-6")
                .get("Observation")
                .then()
                .body("total", equalTo(1))
                .body("entry[0].resource.valueQuantity.value", equalTo(17))
                .body("entry[0].resource.interpretation[0].coding[0].code", equalTo("moderately-severe"));
        as(CLINIC)
                .queryParam("patient", patient)
                .get("Flag")
                .then()
                .body("entry", hasSize(1))
                .body("entry[0].resource.code.coding[0].code", equalTo("self-harm-thoughts"));
        as(POLICE).get(sourceTask).then().body("status", equalTo("received")).body("meta.versionId", equalTo("2"));
        meetItsProfile("Observation", patient);
        meetItsProfile("Flag", patient);
        assertThat(TYPES_OF_CARE.stream().map(this::countedByThePolice).toList())
                .isEqualTo(before);
    }

    @Test
    void aSecondTargetLearnsNothingOfTheReferralToTheFirst() {
        var number = UUID.randomUUID().toString();
        var first = example("referral-from-rms.json")
                .replace("SPD-2026-004711", number)
                .replace("V-20431", number);
        as(POLICE).body(first).post().then().statusCode(200);
        var second = as(POLICE)
                .body(first.replace("riverside-clinic", ADVOCATES))
                .post()
                .then()
                .statusCode(200)
                .body("entry[0].response.status", startsWith("200"))
                .extract()
                .jsonPath();
        var key = "https://haven.example.org/ig/sid/referral|"
                + location(second, "Task").substring(5);
        eventually()
                .untilAsserted(() -> as(ADVOCATES)
                        .queryParam("identifier", key)
                        .get("Task")
                        .then()
                        .body("total", equalTo(1)));
        String patient = as(ADVOCATES)
                .queryParam("identifier", key)
                .get("Task")
                .then()
                .extract()
                .path("entry[0].resource.for.reference");
        for (var type : List.of("Provenance", "Consent", "Task", "ServiceRequest")) {
            as(ADVOCATES).queryParam("patient", patient).get(type).then().body("total", equalTo(1));
        }
    }

    /** What the server itself writes meets the guide's profile too. */
    private void meetItsProfile(String type, String patient) {
        var found = fhir.newJsonParser()
                .parseResource(
                        Bundle.class,
                        as(CLINIC).queryParam("patient", patient).get(type).asString());
        assertThat(found.getEntry())
                .isNotEmpty()
                .allSatisfy(entry ->
                        assertThat(validator.errors(entry.getResource())).isEmpty());
    }

    private int countedByThePolice(String type) {
        return as(POLICE)
                .queryParam("_summary", "count")
                .get(type)
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    static String location(JsonPath transaction, String type) {
        List<String> locations = transaction.getList("entry.response.location");
        var location = locations.stream().filter(l -> l.startsWith(type + "/")).findFirst();
        assertThat(location).isPresent();
        return location.get().replaceFirst("/_history/.*", "");
    }
}

@OnH2
class ReferralFlowOnH2Tests extends ReferralFlowTests {}

@OnPostgreSql
class ReferralFlowOnPostgreSqlTests extends ReferralFlowTests {}
