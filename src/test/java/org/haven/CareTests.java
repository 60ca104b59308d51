package org.haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.haven.testing.Refusals.refused;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.haven.testing.CareRecords;
import org.haven.testing.HavenTests;
import org.haven.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a provider keeps of its work after it has accepted a referral, and everything of one victim in one request. */
@OnH2
class CareTests extends HavenTests {

    // ---- the types

    @ParameterizedTest
    @ValueSource(strings = {"Appointment", "Encounter", "CareTeam", "Goal", "CarePlan", "PractitionerRole"})
    void aProviderWritesReadsFindsAndCorrectsItsOwnRecordsOfCare(String type) {
        var number = UUID.randomUUID().toString();
        var body = CareRecords.body(type, patient(CLINIC), CLINIC, number, "Team of the week");
        String id = as(CLINIC)
                .body(body)
                .post(type)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as(CLINIC).get(type + "/" + id).then().statusCode(200).body("identifier[0].value", equalTo(number));
        as(CLINIC)
                .queryParam("identifier", number)
                .get(type)
                .then()
                .statusCode(200)
                .body("entry.resource.id", equalTo(List.of(id)));
        as(CLINIC)
                .body(body.replaceFirst("\\{", "{\"id\": \"" + id + "\", ").replace("Team of", "Staff of"))
                .put(type + "/" + id)
                .then()
                .statusCode(200)
                .body("meta.versionId", equalTo("2"));
        as(CLINIC)
                .contentType("application/json-patch+json")
                .body("[{\"op\":\"add\",\"path\":\"/identifier/0/use\",\"value\":\"usual\"}]")
                .patch(type + "/" + id)
                .then()
                .statusCode(200)
                .body("identifier[0].use", equalTo("usual"))
                .body("meta.versionId", equalTo("3"));
        as(CLINIC).get(type + "/" + id + "/_history/1").then().statusCode(200);
        as(CLINIC).get(type + "/" + id + "/_history").then().statusCode(200).body("total", equalTo(3));
        for (var other : List.of(POLICE, ADVOCATES)) {
            as(other).get(type + "/" + id).then().statusCode(404);
            as(other)
                    .queryParam("identifier", number)
                    .get(type)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Appointment", "Encounter", "CareTeam", "Goal", "CarePlan"})
    void recordsOfCareAreFoundByTheirPatientAndLabeled(String type) {
        var patient = patient(CLINIC);
        as(CLINIC)
                .body(CareRecords.body(type, patient, CLINIC, "n", "Team of the week"))
                .post(type)
                .then()
                .statusCode(201)
                .body("meta.security.code", hasItems("R", "MH"));
        as(CLINIC).queryParam("patient", patient).get(type).then().body("total", equalTo(1));
    }

    @Test
    void anEncounterTellsNoReason() {
        var body = CareRecords.body("Encounter", patient(CLINIC), CLINIC, "n", "L. Chen")
                .replaceFirst("\"status\"", "\"reasonCode\": [{\"text\": \"Nightmares\"}], \"status\"");
        var answer = as(CLINIC).body(body).post("Encounter");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("Encounter.reasonCode");
    }

    @Test
    void recordsOfCareReferToRecordsOfTheSamePartyOnly() {
        var body = CareRecords.body("Encounter", patient(ADVOCATES), CLINIC, "n", "L. Chen");
        refused(as(CLINIC).body(body).post("Encounter"), 422, "not-found")
                .body("issue[0].expression", hasItem("Encounter.subject"));
    }

    // ---- everything

    @Test
    void everythingOfAVictimIsThereAndNothingOfAnother() {
        var mine = chart(CLINIC);
        var others = chart(CLINIC);

        var bundle = everything(mine.get("Patient"), "");

        assertThat(references(bundle)).containsAll(mine.values()).doesNotContainAnyElementsOf(others.values());
        assertThat(types(bundle))
                .containsExactlyInAnyOrder(
                        "Appointment",
                        "CarePlan",
                        "CareTeam",
                        "Encounter",
                        "Flag",
                        "Goal",
                        "Observation",
                        "Patient",
                        "QuestionnaireResponse");
        assertThat(bundle.getString("type")).isEqualTo("searchset");
    }

    @Test
    void everythingOfAReferralIsThereForItsTarget() {
        var number = UUID.randomUUID().toString();
        as(POLICE)
                .body(example("referral-from-rms.json")
                        .replace("SPD-2026-004711", number)
                        .replace("V-20431", number))
                .post()
                .then()
                .statusCode(200);
        var patient = new ArrayList<String>();
        eventually().untilAsserted(() -> {
            String found = as(CLINIC)
                    .queryParam("_lastUpdated", "ge" + Instant.now().minus(1, ChronoUnit.MINUTES))
                    .queryParam("_sort", "-_lastUpdated")
                    .queryParam("identifier", number)
                    .get("ServiceRequest")
                    .path("entry[0].resource.subject.reference");
            assertThat(found).isNotNull();
            patient.add(found);
        });
        assertThat(types(everything(patient.get(0), "")))
                .contains("Patient", "ServiceRequest", "Task", "Consent", "Provenance", "AuditEvent");
    }

    @Test
    void everythingComesInPagesThatTogetherHoldEachRecordOnce() {
        var chart = chart(CLINIC);
        var all = references(everything(chart.get("Patient"), ""));
        var seen = new ArrayList<String>();
        var page = everything(chart.get("Patient"), "?_count=2");
        for (int i = 0; i < 20; i++) {
            assertThat(references(page)).hasSizeLessThanOrEqualTo(2);
            seen.addAll(references(page));
            String next = page.getString("link.find { it.relation == 'next' }?.url");
            if (next == null) {
                break;
            }
            page = as(CLINIC)
                    .urlEncodingEnabled(false)
                    .get(next.replaceFirst("^.*/fhir/", ""))
                    .jsonPath();
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void everythingCanBeNarrowedToTypesAndToWhatIsNew() {
        var chart = chart(CLINIC);
        assertThat(types(everything(chart.get("Patient"), "?_type=Goal,CarePlan")))
                .containsExactlyInAnyOrder("Goal", "CarePlan");
        assertThat(references(everything(chart.get("Patient"), "?_since=2100-01-01T00:00:00Z")))
                .isEmpty();
        assertThat(references(everything(chart.get("Patient"), "?_since=2020-01-01T00:00:00Z")))
                .containsAll(chart.values());
    }

    @Test
    void everythingIsWhatTheTokenLetsItsHolderReadAndSaysWhatIsMissing() {
        var chart = chart(CLINIC);
        var answer = as(CLINIC, "system/Patient.rs system/Goal.rs").get(chart.get("Patient") + "/$everything");
        assertThat(types(answer.jsonPath())).containsExactlyInAnyOrder("Patient", "Goal", "OperationOutcome");
        answer.then()
                .body(
                        "entry.find { it.search.mode == 'outcome' }.resource.issue[0].diagnostics",
                        containsString("CarePlan"));
        refused(
                as(CLINIC, "system/Patient.rs system/Goal.rs")
                        .get(chart.get("Patient") + "/$everything?_type=CarePlan"),
                403,
                "forbidden");
        refused(as(CLINIC, "system/Goal.rs").get(chart.get("Patient") + "/$everything"), 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_type=Organization",
                "_include=Task:owner",
                "start=2026-01-01",
                "_page=Patient",
                "_page=Patient.1&_page=Goal.1",
                "_since=gt2020-01-01",
                "_since=yesterday",
                "_count=x"
            })
    void everythingRefusesWhatItDoesNotKnow(String query) {
        var answer = as(CLINIC).get(patient(CLINIC) + "/$everything?" + query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
    }

    @Test
    void everythingIsAskedForOnePatientAtATime() {
        refused(as(CLINIC).get("Patient/$everything"), 405, "not-supported");
        refused(
                as(CLINIC).body("{\"resourceType\":\"Parameters\"}").post(patient(CLINIC) + "/$everything"),
                405,
                "not-supported");
    }

    @Test
    void everythingOfAForeignPatientAnswersLikeThatOfAnUnknownOne() {
        var foreign = as(POLICE).get(patient(CLINIC) + "/$everything");
        var unknown = as(POLICE).get("Patient/" + UUID.randomUUID() + "/$everything");
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.asString().replaceAll("Patient/[0-9a-f-]{36}", ""))
                .isEqualTo(unknown.asString().replaceAll("Patient/[0-9a-f-]{36}", ""));
    }

    private Map<String, String> chart(String party) {
        var chart = new HashMap<String, String>();
        var patient = patient(party);
        chart.put("Patient", patient);
        for (var type : CareRecords.TYPES) {
            chart.put(
                    type,
                    type + "/"
                            + as(party)
                                    .body(CareRecords.body(type, patient, party, "n", "Team of the week"))
                                    .post(type)
                                    .then()
                                    .statusCode(201)
                                    .extract()
                                    .<String>path("id"));
        }
        chart.put(
                "QuestionnaireResponse",
                "QuestionnaireResponse/"
                        + as(party)
                                .body(example("phq-9-response.json").replace("Patient/PATIENT-ID", patient))
                                .post("QuestionnaireResponse")
                                .then()
                                .statusCode(201)
                                .extract()
                                .<String>path("id"));
        return chart;
    }

    private String patient(String party) {
        return "Patient/"
                + as(party)
                        .body("{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Doe\",\"given\":[\"Care\"]}]}")
                        .post("Patient")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    private JsonPath everything(String patient, String query) {
        var answer = as(CLINIC).get(patient + "/$everything" + query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private static List<String> references(JsonPath bundle) {
        List<Map<String, Object>> resources = bundle.getList("entry.resource");
        return resources == null
                ? List.of()
                : resources.stream()
                        .map(resource -> resource.get("resourceType") + "/" + resource.get("id"))
                        .toList();
    }

    private static TreeSet<String> types(JsonPath bundle) {
        return new TreeSet<>(bundle.getList("entry.resource.resourceType", String.class));
    }
}
