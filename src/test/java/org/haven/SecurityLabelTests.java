package org.haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.haven.ReferralFlowTests.location;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.haven.testing.HavenTests;
import org.haven.testing.OnH2;
import org.haven.testing.OnPostgreSql;
import org.junit.jupiter.api.Test;

/** What is stored carries the labels that the guide prescribes, whatever its sender wrote; a copy says that it is one. */
abstract class SecurityLabelTests extends HavenTests {

    private static final String CONFIDENTIALITY =
            "meta.security.findAll { it.system == 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality' }.code";
    private static final String HANDLING =
            "meta.security.findAll { it.system == 'http://terminology.hl7.org/CodeSystem/v3-ActCode' }.code";

    @Test
    void aReferralIsLabelledOnBothSidesAndMayNotBePassedOnByItsTarget() {
        var number = UUID.randomUUID().toString();
        var sent = as(POLICE)
                .body(example("referral-from-rms.json")
                        .replace("SPD-2026-004711", number)
                        .replace("V-20431", number))
                .post()
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(labels(POLICE, location(sent, "Patient"), CONFIDENTIALITY)).containsExactly("V");
        assertThat(labels(POLICE, location(sent, "Patient"), HANDLING))
                .containsExactlyInAnyOrder("LOCIS", "PROCESSINLINELABEL");
        assertThat(labels(POLICE, location(sent, "ServiceRequest"), HANDLING)).containsExactly("SDV");
        assertThat(labels(POLICE, location(sent, "Task"), CONFIDENTIALITY)).containsExactly("R");

        var key = "https://haven.example.org/ig/sid/referral|"
                + location(sent, "Task").substring(5);
        eventually()
                .untilAsserted(() -> as(CLINIC)
                        .queryParam("identifier", key)
                        .get("Task")
                        .then()
                        .body("entry", hasSize(1)));
        var task = as(CLINIC).queryParam("identifier", key).get("Task").jsonPath();
        var request = task.getString("entry[0].resource.focus.reference");
        var patient = task.getString("entry[0].resource.for.reference");
        assertThat(labels(CLINIC, patient, CONFIDENTIALITY)).containsExactly("V");
        assertThat(labels(CLINIC, patient, HANDLING))
                .containsExactlyInAnyOrder("LOCIS", "PROCESSINLINELABEL", "NORDSCLCD");
        assertThat(labels(CLINIC, request, HANDLING)).containsExactlyInAnyOrder("SDV", "NORDSCLCD");
        as(CLINIC).get(patient).then().body("telecom[0].extension[0].valueCoding.code", equalTo("V"));
    }

    @Test
    void aRecordThatBecomesMoreTellingIsRaisedAndNeverFallsBack() {
        var patient = "Patient/"
                + as(CLINIC)
                        .body("{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Doe\"}]}")
                        .post("Patient")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        assertThat(labels(CLINIC, patient, CONFIDENTIALITY)).containsExactly("R");
        update(patient, "\"telecom\":[{\"system\":\"phone\",\"value\":\"555-0142\"}],");
        assertThat(labels(CLINIC, patient, CONFIDENTIALITY)).containsExactly("V");
        update(patient, "");
        assertThat(labels(CLINIC, patient, CONFIDENTIALITY)).containsExactly("V");
    }

    @Test
    void everyAnswerShowsTheLabelsInTheSameOrder() {
        var label = "{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ActCode\",\"code\":\"%s\"}";
        var sent = List.of("VIO", "MH", "ETH", "SDV", "PSY", "HIV").stream()
                .map(label::formatted)
                .collect(Collectors.joining(","));
        var created = as(CLINIC)
                .body("{\"resourceType\":\"Patient\",\"meta\":{\"security\":[" + sent
                        + "]},\"name\":[{\"family\":\"Doe\"}]}")
                .post("Patient")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        var patient = created.getString("id");
        var read = as(CLINIC).get("Patient/" + patient);
        var updated = as(CLINIC)
                .header("If-Match", "W/\"1\"")
                .body(read.asString().replace("Doe", "Roe"))
                .put("Patient/" + patient)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var found = as(CLINIC).queryParam("_id", patient).get("Patient").jsonPath();
        var history = as(CLINIC).get("Patient/" + patient + "/_history").jsonPath();
        assertThat(read.jsonPath().<String>getList("meta.security.code"))
                .containsSubsequence("ETH", "HIV", "MH", "PSY", "SDV", "VIO")
                .isEqualTo(created.getList("meta.security.code"))
                .isEqualTo(updated.getList("meta.security.code"))
                .isEqualTo(found.getList("entry[0].resource.meta.security.code"))
                .isEqualTo(history.getList("entry[0].resource.meta.security.code"))
                .isEqualTo(history.getList("entry[1].resource.meta.security.code"));
    }

    @Test
    void aLabelWithoutACodeIsNoFailure() {
        as(CLINIC)
                .body(
                        "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Doe\"}],\"meta\":{\"security\":[{\"system\":"
                                + "\"http://terminology.hl7.org/CodeSystem/v3-Confidentiality\"}]}}")
                .post("Patient")
                .then()
                .statusCode(201)
                .body(CONFIDENTIALITY, equalTo(List.of("R")));
    }

    @Test
    void whatOnePartySaysOfATagIsNotReadByAnother() {
        var tag = "http://" + UUID.randomUUID() + ".example.org";
        tagged(
                OTHER_POLICE,
                "{\"system\":\"" + tag
                        + "\",\"code\":\"c\",\"version\":\"7\",\"userSelected\":true,\"display\":\"d\"}");
        assertThat(tagged(POLICE, "{\"system\":\"" + tag + "\",\"code\":\"c\"}"))
                .doesNotContain("version\":\"7", "userSelected", "\"display\":\"d\"");
    }

    private String tagged(String party, String tag) {
        String id = as(party)
                .body("{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Doe\"}],\"meta\":{\"tag\":[" + tag + "]}}")
                .post("Patient")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return as(party).get("Patient/" + id).asString();
    }

    @Test
    void whatWasReadCanBeWrittenBack() {
        var patient = "Patient/"
                + as(CLINIC)
                        .body("{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Doe\"}],"
                                + "\"address\":[{\"city\":\"Springfield\"}]}")
                        .post("Patient")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        var read = as(CLINIC).get(patient).asString();
        as(CLINIC).body(read).put(patient).then().statusCode(200);
        assertThat(labels(CLINIC, patient, HANDLING)).containsExactlyInAnyOrder("LOCIS", "PROCESSINLINELABEL");
    }

    private void update(String patient, String more) {
        as(CLINIC)
                .body("{\"resourceType\":\"Patient\",\"id\":\"" + patient.substring(8) + "\"," + more
                        + "\"name\":[{\"family\":\"Doe\"}]}")
                .put(patient)
                .then()
                .statusCode(200);
    }

    private List<String> labels(String party, String resource, String path) {
        return as(party).get(resource).then().statusCode(200).extract().path(path);
    }
}

@OnH2
class SecurityLabelOnH2Tests extends SecurityLabelTests {}

@OnPostgreSql
class SecurityLabelOnPostgreSqlTests extends SecurityLabelTests {}
