package org.haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.haven.testing.Refusals.refused;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.haven.testing.HavenTests;
import org.haven.testing.OnH2;
import org.haven.testing.OnPostgreSql;
import org.junit.jupiter.api.Test;

/** A patch is an update by another spelling: it meets every rule that a PUT meets, alone and in a Bundle. */
abstract class PatchTests extends HavenTests {

    private static final String JSON_PATCH = "application/json-patch+json";
    private static final String ACCEPT = replace("/status", "accepted");

    @Test
    void theTargetAcceptsAReferralByJsonPatch() {
        var task = delivered();
        patch(CLINIC, task, ACCEPT, 1)
                .then()
                .statusCode(200)
                .header("ETag", "W/\"2\"")
                .body("status", equalTo("accepted"))
                .body("meta.versionId", equalTo("2"));
        as(CLINIC).get(task).then().body("status", equalTo("accepted"));
    }

    @Test
    void theTargetAcceptsAReferralByFhirPathPatch() {
        var task = delivered();
        as(CLINIC)
                .header("If-Match", "W/\"1\"")
                .body(fhirPath("Task.status", "valueCode", "accepted"))
                .patch(task)
                .then()
                .statusCode(200)
                .body("status", equalTo("accepted"));
    }

    @Test
    void aFhirPathPatchMayComeInXml() {
        var patient = patient();
        as(POLICE)
                .contentType("application/fhir+xml")
                .accept("application/fhir+json")
                .body("<Parameters xmlns=\"http://hl7.org/fhir\"><parameter><name value=\"operation\"/>"
                        + "<part><name value=\"type\"/><valueCode value=\"replace\"/></part>"
                        + "<part><name value=\"path\"/><valueString value=\"Patient.gender\"/></part>"
                        + "<part><name value=\"value\"/><valueCode value=\"female\"/></part></parameter></Parameters>")
                .patch(patient)
                .then()
                .statusCode(200)
                .body("gender", equalTo("female"));
    }

    @Test
    void bothLanguagesAreTakenInTransactionAndBatch() {
        for (var kind : new String[] {"transaction", "batch"}) {
            var one = patient();
            var other = patient();
            as(POLICE)
                    .body(bundle(
                            kind,
                            entry(one, binary(replace("/gender", "male")), ",\"ifMatch\":\"W/\\\"1\\\"\""),
                            entry(other, fhirPath("Patient.gender", "valueCode", "other"), "")))
                    .post()
                    .then()
                    .statusCode(200)
                    .body("entry[0].response.status", startsWith("200"))
                    .body("entry[0].response.etag", equalTo("W/\"2\""))
                    .body("entry[1].response.status", startsWith("200"));
            as(POLICE).get(one).then().body("gender", equalTo("male"));
            as(POLICE).get(other).then().body("gender", equalTo("other"));
        }
    }

    @Test
    void aTaskIsPatchedWithTheVersionThatWasReadAndNoOther() {
        var task = delivered();
        refused(as(CLINIC).contentType(JSON_PATCH).body(ACCEPT).patch(task), 428, "required");
        refused(patch(CLINIC, task, ACCEPT, 7), 412, "conflict");
        refused(
                as(CLINIC)
                        .body(bundle("transaction", entry(task, binary(ACCEPT), "")))
                        .post(),
                428,
                "required");
        refused(
                as(CLINIC)
                        .body(bundle("transaction", entry(task, binary(ACCEPT), ",\"ifMatch\":\"W/\\\"7\\\"\"")))
                        .post(),
                412,
                "conflict");
        as(CLINIC).get(task).then().body("status", equalTo("received"));
    }

    @Test
    void whatAPatchMakesOfAResourceMeetsTheRulesOfAnUpdate() {
        var task = delivered();
        refused(patch(CLINIC, task, replace("/status", "completed"), 1), 409, "conflict");
        refused(patch(CLINIC, task, replace("/status", "rejected"), 1), 422, "required");
        refused(patch(CLINIC, task, replace("/intent", "plan"), 1), 422, "value");
        refused(patch(CLINIC, task, "[{\"op\":\"remove\",\"path\":\"/code\"}]", 1), 422, "required");
        var focus = replace("/focus/reference", "ServiceRequest/" + UUID.randomUUID());
        refused(patch(CLINIC, task, focus, 1), 422, "not-found").body("issue[0].expression[0]", equalTo("Task.focus"));
        refused(
                as(CLINIC)
                        .body(bundle(
                                "transaction",
                                entry(task, binary(replace("/status", "completed")), ",\"ifMatch\":\"W/\\\"1\\\"\"")))
                        .post(),
                409,
                "conflict");
        as(CLINIC).get(task).then().body("status", equalTo("received")).body("meta.versionId", equalTo("1"));
    }

    @Test
    void nobodyPatchesIdOrLabels() {
        var patient = patient();
        for (var patch : new String[] {
            replace("/id", "mine"),
            "[{\"op\":\"remove\",\"path\":\"/meta/security\"}]",
            "[{\"op\":\"add\",\"path\":\"/meta/security/-\",\"value\":{\"system\":"
                    + "\"https://haven.example.org/ig/sid/party-label\",\"code\":\"riverside-clinic\"}}]",
            replace("/resourceType", "Task")
        }) {
            refused(as(POLICE).contentType(JSON_PATCH).body(patch).patch(patient), 422, "business-rule");
        }
        refused(
                as(POLICE)
                        .body(fhirPath("Patient.meta.security[0].code", "valueCode", "riverside-clinic"))
                        .patch(patient),
                422,
                "business-rule");
        as(POLICE)
                .get(patient)
                .then()
                .body("meta.versionId", equalTo("1"))
                .body("meta.security.code", hasItem("springfield-pd"));
    }

    @Test
    void aPatchNeedsTheScopeOfAnUpdate() {
        var patient = patient();
        refused(
                as(POLICE, "system/Patient.rs")
                        .contentType(JSON_PATCH)
                        .body(replace("/gender", "male"))
                        .patch(patient),
                403,
                "forbidden");
        as(POLICE, "system/Patient.u")
                .contentType(JSON_PATCH)
                .body(replace("/gender", "male"))
                .patch(patient)
                .then()
                .statusCode(200);
    }

    @Test
    void whatCannotBeReplacedCannotBePatched() {
        refused(
                as(CLINIC)
                        .contentType(JSON_PATCH)
                        .body(replace("/status", "amended"))
                        .patch("QuestionnaireResponse/" + UUID.randomUUID()),
                405,
                "not-supported");
        refused(
                as(POLICE)
                        .contentType(JSON_PATCH)
                        .body(replace("/name", "Ours"))
                        .patch("Organization/springfield-pd"),
                403,
                "forbidden");
    }

    @Test
    void aPatchOfAnotherPartysRecordReadsLikeOneOfNothing() {
        var foreign = as(CLINIC)
                .contentType(JSON_PATCH)
                .body(replace("/gender", "male"))
                .patch(patient());
        var nothing = as(CLINIC)
                .contentType(JSON_PATCH)
                .body(replace("/gender", "male"))
                .patch("Patient/" + UUID.randomUUID());
        refused(foreign, 404, "not-found");
        assertThat(foreign.asString().replaceAll("[0-9a-f-]{36}", ""))
                .isEqualTo(nothing.asString().replaceAll("[0-9a-f-]{36}", ""));
    }

    @Test
    void aPatchThatCannotBeReadIsRefusedWithTheCure() {
        var patient = patient();
        refused(as(POLICE).contentType(JSON_PATCH).body("{}").patch(patient), 400, "structure");
        refused(as(POLICE).contentType(JSON_PATCH).body("[").patch(patient), 400, "structure");
        refused(
                        as(POLICE)
                                .contentType("application/xml-patch+xml")
                                .body("<diff/>")
                                .patch(patient),
                        415,
                        "not-supported")
                .body("issue[0].diagnostics", containsString(JSON_PATCH));
        refused(as(POLICE).body("{\"resourceType\":\"Patient\"}").patch(patient), 400, "structure");
        refused(
                as(POLICE)
                        .contentType(JSON_PATCH)
                        .body(replace("/gender", "male"))
                        .patch("Patient?gender=male"),
                400,
                "not-supported");
        refused(
                        as(POLICE)
                                .contentType(JSON_PATCH)
                                .body(replace("/gender/x/y", "male"))
                                .patch(patient),
                        422,
                        "not-found")
                .body("issue[0].diagnostics", startsWith("replace /gender/x/y"));
        refused(
                        as(POLICE)
                                .body(bundle("batch", entry(patient, "{\"resourceType\":\"Patient\"}", "")))
                                .post(),
                        400,
                        "invalid")
                .body("issue[0].diagnostics", containsString("Binary"));
        as(POLICE).get(patient).then().body("meta.versionId", equalTo("1"));
    }

    @Test
    void twoPatchesOfOneResourceInOneTransactionAreRefused() {
        var patient = patient();
        var answer = as(POLICE)
                .body(bundle(
                        "transaction",
                        entry(patient, binary(replace("/gender", "male")), ""),
                        entry(patient, binary("[{\"op\":\"add\",\"path\":\"/birthDate\",\"value\":\"1990\"}]"), "")))
                .post();
        assertThat(answer.statusCode()).isEqualTo(400);
        as(POLICE).get(patient).then().body("gender", not(equalTo("male")));
    }

    private Response patch(String party, String url, String patch, int version) {
        return as(party)
                .contentType(JSON_PATCH)
                .header("If-Match", "W/\"" + version + "\"")
                .body(patch)
                .patch(url);
    }

    /** A referral's Task in the clinic's record. */
    private String delivered() {
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
        var key = "https://haven.example.org/ig/sid/referral|"
                + ReferralFlowTests.location(sent, "Task").substring(5);
        eventually()
                .untilAsserted(() -> as(CLINIC)
                        .queryParam("identifier", key)
                        .get("Task")
                        .then()
                        .body("total", equalTo(1)));
        return "Task/" + as(CLINIC).queryParam("identifier", key).get("Task").<String>path("entry[0].resource.id");
    }

    private String patient() {
        return "Patient/"
                + as(POLICE)
                        .body("{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Doe\"}],\"gender\":\"unknown\"}")
                        .post("Patient")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    private static String replace(String path, String value) {
        return "[{\"op\":\"replace\",\"path\":\"" + path + "\",\"value\":\"" + value + "\"}]";
    }

    private static String fhirPath(String path, String type, String value) {
        return "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"operation\",\"part\":["
                + "{\"name\":\"type\",\"valueCode\":\"replace\"},{\"name\":\"path\",\"valueString\":\"" + path + "\"},"
                + "{\"name\":\"value\",\"" + type + "\":\"" + value + "\"}]}]}";
    }

    private static String binary(String patch) {
        return "{\"resourceType\":\"Binary\",\"contentType\":\"" + JSON_PATCH + "\",\"data\":\""
                + Base64.getEncoder().encodeToString(patch.getBytes(StandardCharsets.UTF_8)) + "\"}";
    }

    private static String entry(String url, String resource, String more) {
        return "{\"resource\":" + resource + ",\"request\":{\"method\":\"PATCH\",\"url\":\"" + url + "\"" + more + "}}";
    }

    private static String bundle(String kind, String... entries) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"" + kind + "\",\"entry\":[" + String.join(",", entries) + "]}";
    }
}

@OnH2
class PatchOnH2Tests extends PatchTests {}

@OnPostgreSql
class PatchOnPostgreSqlTests extends PatchTests {}
