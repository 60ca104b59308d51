package org.haven;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.haven.testing.Refusals.refused;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.haven.guide.Guide;
import org.haven.testing.HavenTests;
import org.haven.testing.OnH2;
import org.junit.jupiter.api.Test;

/** {@code $validate} and the page for it: what an integrator is told, and what nobody is told. */
@OnH2
class ValidateTests extends HavenTests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PATIENT = Guide.url("StructureDefinition", "victim-patient");

    // ---- by type

    @Test
    void aGoodResourceIsToldSoInOneSentence() {
        validate("Patient/$validate", patient().toString())
                .body("issue", hasSize(1))
                .body("issue[0].severity", equalTo("information"))
                .body("issue[0].diagnostics", containsString("Nothing is wrong"));
    }

    @Test
    void aFindingNamesTheElementTheCureAndTheLine() {
        var patient = patient();
        patient.remove("name");
        patient.put("gender", "femail");
        validate("Patient/$validate", patient.toPrettyString())
                .body("issue.expression.flatten()", hasItem("Patient.name"))
                .body("issue.expression.flatten()", hasItem("Patient.gender"))
                .body("issue.diagnostics", hasItem(containsString("add it")))
                .body("issue.diagnostics", hasItem(containsString("female, male, other, unknown")))
                .body(
                        "issue.find { it.expression == ['Patient.gender'] }.extension.url",
                        hasItem("http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-line"));
    }

    @Test
    void anElementThatFhirDoesNotHaveIsAFinding() {
        validate("Patient/$validate", patient().put("foo", "bar").toString())
                .body("issue.expression.flatten()", hasItem("Patient.foo"));
    }

    @Test
    void anUnknownProfileIsRefusedWithThoseThatAreKnown() {
        refused(
                        as(POLICE)
                                .body(patient().toString())
                                .post("Patient/$validate?profile=https://x.example.org/StructureDefinition/x"),
                        400,
                        "not-found")
                .body("issue[0].diagnostics", containsString(PATIENT));
    }

    @Test
    void aVersionOfAProfileIsKnownOrRefused() {
        var nameless = patient();
        nameless.remove("name");
        validate("Patient/$validate?profile=" + PATIENT + "|0.1.0", nameless.toString())
                .body("issue.expression.flatten()", hasItem("Patient.name"));
        for (var unknown : java.util.List.of(
                PATIENT + "|9.9.9",
                "http://hl7.org/fhir/StructureDefinition/Nonsense",
                "http://hl7.org/fhir/StructureDefinition/Patient|5.0.0")) {
            refused(
                    as(POLICE).body(nameless.toString()).post("Patient/$validate?profile=" + unknown),
                    400,
                    "not-found");
        }
    }

    @Test
    void aMisspeltParameterIsRefused() {
        refused(as(POLICE).body(patient().toString()).post("Patient/$validate?profil=x"), 400, "not-supported");
    }

    @Test
    void anAbortIsJudgedAsOneAndACarePlanByItsProfile() {
        validate(
                        "Task/$validate",
                        "{\"resourceType\":\"Task\",\"status\":\"requested\",\"intent\":\"order\",\"code\":{\"coding\":[{"
                                + "\"system\":\"http://hl7.org/fhir/CodeSystem/task-code\",\"code\":\"abort\"}]}}")
                .body("issue.details.text", hasItem(containsString("abort-task")));
        validate(
                        "CarePlan/$validate",
                        "{\"resourceType\":\"CarePlan\",\"status\":\"active\",\"intent\":\"plan\","
                                + "\"subject\":{\"reference\":\"Patient/x\"}}")
                .body("issue.details.text", hasItem(containsString("recovery-care-plan")));
    }

    @Test
    void blanksBeforeTheRootOfXmlDoNoHarm() {
        as(POLICE)
                .contentType("application/fhir+xml")
                .accept("application/fhir+json")
                .body("<?xml version=\"1.0\"?>" + "\n".repeat(20_000)
                        + "<Patient xmlns=\"http://hl7.org/fhir\"><gender value=\"female\"/></Patient>")
                .post("Patient/$validate")
                .then()
                .statusCode(200)
                .body("issue.expression.flatten()", hasItem("Patient.name"));
    }

    @Test
    void parametersInXmlWithoutValuesAreNoFailure() {
        for (var part :
                java.util.List.of("<name value=\"mode\"/>", "<name value=\"profile\"/>", "<valueCode value=\"x\"/>")) {
            var status = as(POLICE)
                    .contentType("application/fhir+xml")
                    .body("<Parameters xmlns=\"http://hl7.org/fhir\"><parameter>" + part + "</parameter></Parameters>")
                    .post("Patient/$validate")
                    .statusCode();
            assertThat(status).as(part).isEqualTo(400);
        }
    }

    @Test
    void aBundleWithoutATypeIsAFindingEvenWithAMode() {
        validate("Bundle/$validate?mode=create", "{\"resourceType\":\"Bundle\",\"entry\":[{\"fullUrl\":\"urn:x\"}]}")
                .body("issue.expression.flatten()", hasItem("Bundle.type"));
    }

    @Test
    void aProfileOfAnotherTypeIsAFinding() {
        validate(
                        "Patient/$validate?profile=" + Guide.url("StructureDefinition", "referral-task"),
                        patient().toString())
                .body("issue.severity", hasItem("error"));
    }

    @Test
    void aResourceOfAnotherTypeIsRefused() {
        refused(as(POLICE).body(patient().toString()).post("Task/$validate"), 400, "invalid")
                .body("issue[0].diagnostics", containsString("Patient/$validate"));
    }

    @Test
    void anUnknownModeIsRefused() {
        refused(as(POLICE).body(patient().toString()).post("Patient/$validate?mode=burn"), 400, "value");
    }

    @Test
    void xmlIsValidatedToo() {
        as(POLICE)
                .contentType("application/fhir+xml")
                .accept("application/fhir+json")
                .body("<Patient xmlns=\"http://hl7.org/fhir\"><gender value=\"femail\"/></Patient>")
                .post("Patient/$validate")
                .then()
                .statusCode(200)
                .body("issue.expression.flatten()", hasItem("Patient.gender"));
    }

    @Test
    void aWholeReferralIsValidatedEntryByEntry() {
        validate("Bundle/$validate", example("referral-from-rms.json")).body("issue.severity", not(hasItem("error")));
        var bundle = read(example("referral-from-rms.json"));
        ((ObjectNode) bundle.at("/entry/0/resource")).remove("name");
        ((ObjectNode) bundle.at("/entry/0/resource")).remove("meta");
        validate("Bundle/$validate", bundle.toString())
                .body("issue.expression.flatten()", hasItem("Bundle.entry[0].resource.ofType(Patient).name"));
    }

    @Test
    void aBundleIsStillNoTypeThatCanBeStored() {
        refused(as(POLICE).body(example("referral-from-rms.json")).post("Bundle"), 404, "not-found");
        refused(as(POLICE).get("Bundle"), 404, "not-found");
    }

    // ---- with a mode

    @Test
    void createTellsWhetherTheCallerMay() {
        validate("Patient/$validate?mode=create", patient().toString())
                .body("issue[0].diagnostics", containsString("you may write it"));
        var parameters = JSON.createObjectNode().put("resourceType", "Parameters");
        var list = parameters.putArray("parameter");
        list.addObject().put("name", "mode").put("valueCode", "create");
        list.addObject()
                .put("name", "resource")
                .set(
                        "resource",
                        JSON.createObjectNode()
                                .put("resourceType", "Organization")
                                .put("name", "Doe"));
        validate("Organization/$validate", parameters.toString())
                .body("issue.severity", hasItem("error"))
                .body("issue.code", hasItem("forbidden"));
    }

    @Test
    void deleteIsNotOfferedAndSaysSo() {
        var id = stored();
        validate("Patient/" + id + "/$validate?mode=delete", "")
                .body("issue.severity", hasItem("error"))
                .body("issue.code", hasItem("not-supported"));
    }

    @Test
    void anUpdateMustKeepTheId() {
        var id = stored();
        validate(
                        "Patient/" + id + "/$validate?mode=update",
                        patient().put("id", "other").toString())
                .body("issue.expression.flatten()", hasItem("Patient.id"));
        validate(
                        "Patient/" + id + "/$validate?mode=update",
                        patient().put("id", id).toString())
                .body("issue.severity", not(hasItem("error")));
    }

    // ---- by instance

    @Test
    void aStoredResourceIsValidatedAsItStands() {
        var id = stored();
        as(POLICE)
                .get("Patient/" + id + "/$validate")
                .then()
                .statusCode(200)
                .body("issue.severity", not(hasItem("error")));
        as(POLICE)
                .get("Patient/" + id + "/$validate?mode=profile&profile=" + PATIENT)
                .then()
                .statusCode(200)
                .body("issue.severity", not(hasItem("error")));
    }

    @Test
    void anotherPartysResourceIsAsUnknownAsOneThatIsNotThere() {
        var id = stored();
        for (var operation :
                new String[] {"$validate", "$validate?mode=delete", "$validate?mode=profile&profile=" + PATIENT}) {
            var foreign = as(CLINIC).get("Patient/" + id + "/" + operation);
            var nowhere = as(CLINIC).get("Patient/" + UUID.randomUUID() + "/" + operation);
            assertThat(foreign.statusCode()).isEqualTo(404);
            assertThat(nowhere.statusCode()).isEqualTo(404);
        }
    }

    @Test
    void whoMayNotReadMayNotHaveAStoredResourceValidated() {
        refused(as(POLICE, "system/Patient.c").get("Patient/" + stored() + "/$validate"), 403, "forbidden");
    }

    // ---- refused writes

    @Test
    void aRefusedWriteSaysTheSame() {
        var patient = patient();
        patient.remove("name");
        refused(as(POLICE).body(patient.toString()).post("Patient"), 422, "required")
                .body("issue[0].expression", equalTo(java.util.List.of("Patient.name")))
                .body("issue[0].diagnostics", containsString("name is missing: add it"));
    }

    // ---- the page

    @Test
    void thePageNeedsNoTokenAndShowsTheFindings() {
        var page = given().baseUri(baseUrl)
                .get("/ig/validate.html")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page)
                .contains("<textarea", "Chosen by what the resource holds")
                .doesNotContain("<script");
        var patient = patient();
        patient.remove("name");
        var answer = given().baseUri(baseUrl)
                .formParam("resource", patient.toPrettyString())
                .formParam("profile", "")
                .post("/ig/validate")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .extract()
                .asString();
        assertThat(answer).contains("Patient.name", "name is missing: add it", "1 error to mend");
    }

    @Test
    void theFirstChoiceOfTheFormLeavesTheProfileToTheServer() {
        var form = given().baseUri(baseUrl).get("/ig/validate.html").asString();
        assertThat(form).contains("<option value=\"\">Chosen by what the resource holds</option>");
    }

    @Test
    void thePageRefusesWhatWouldKeepTheValidatorBusy() {
        assertThat(page("{\"resourceType\":\"Observation\",\"valueQuantity\":{\"value\":1e500000}}", 400))
                .contains("18 digits");
        assertThat(page(
                        "<Observation xmlns=\"http://hl7.org/fhir\"><valueQuantity><value value=\"1e500000\"/>"
                                + "</valueQuantity></Observation>",
                        400))
                .contains("18 digits");
        var deep = "<div>" + "<b>".repeat(300) + "x" + "</b>".repeat(300) + "</div>";
        assertThat(page("{\"resourceType\":\"Patient\",\"text\":{\"div\":\"" + deep + "\"}}", 400))
                .contains("nested more than 32 levels");
        assertThat(page("{\"resourceType\":\"Patient\"}{\"resourceType\":\"Patient\"}", 400))
                .contains("Something follows");
        assertThat(page("{\"resourceType\":\"Patient\",\"meta\":{\"profile\":[null]}}", 400))
                .contains("<title>");
        given().baseUri(baseUrl)
                .post("/ig/validate?resource=secret")
                .then()
                .statusCode(400)
                .contentType(containsString("text/html"));
    }

    @Test
    void thePageEscapesWhatIsPasted() {
        var answer = page("{\"resourceType\":\"Patient\",\"<script>\":\"</textarea><script>alert(1)</script>\"}", 200);
        assertThat(answer).doesNotContain("<script");
    }

    @Test
    void thePageRefusesWhatCannotBeRead() {
        assertThat(page("", 400)).contains("nothing to validate");
        assertThat(page("hello", 400)).contains("neither JSON nor XML");
        assertThat(page("{\"a\":1,\"a\":2}", 400)).contains("The JSON cannot be read");
        assertThat(page("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>", 400))
                .contains("document type")
                .doesNotContain("root:");
        assertThat(page("[".repeat(100), 400)).contains("neither JSON nor XML");
        assertThat(page("{\"a\":" + "[".repeat(5000), 400)).contains("The JSON cannot be read");
        assertThat(page("{\"a\":\"" + "x".repeat(300_000) + "\"}", 413)).contains("256 KB");
        assertThat(page("{\"resourceType\":\"StructureDefinition\"}", 200)).contains("are not judged here");
    }

    private String page(String text, int status) {
        return given().baseUri(baseUrl)
                .formParam("resource", text)
                .post("/ig/validate")
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }

    // ---- what is sent

    private ValidatableResponse validate(String url, String body) {
        return as(POLICE).body(body).post(url).then().statusCode(200).body("resourceType", equalTo("OperationOutcome"));
    }

    private String stored() {
        return as(POLICE)
                .body(patient().toString())
                .post("Patient")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ObjectNode patient() {
        return (ObjectNode) read(example("referral-from-rms.json")
                        .replace("V-20431", UUID.randomUUID().toString()))
                .at("/entry/0/resource");
    }

    private static ObjectNode read(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
