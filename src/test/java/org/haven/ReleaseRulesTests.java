package org.haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.haven.testing.Refusals.refused;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.haven.testing.HavenTests;
import org.haven.testing.OnH2;
import org.junit.jupiter.api.Test;

/** What a release must say, and what may become of it. */
abstract class ReleaseRulesTests extends HavenTests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GUIDE = "https://haven.example.org/ig/StructureDefinition/";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Test
    void aReleaseWithoutAnEndIsRefused() {
        refusedRelease(consent -> period(consent).remove("end"), "Consent.provision.period.end");
    }

    @Test
    void aReleaseForMoreThanAYearIsRefused() {
        refusedRelease(
                consent -> period(consent)
                        .put("start", TODAY.toString())
                        .put("end", TODAY.plusYears(1).plusDays(1).toString()),
                "Consent.provision");
        create(consent -> period(consent)
                .put("start", TODAY.toString())
                .put("end", TODAY.plusYears(1).toString()));
    }

    @Test
    void aReleaseNamesExactlyOneRecipient() {
        refusedRelease(
                consent -> provision(consent)
                        .withArray("actor")
                        .add(provision(consent).at("/actor/0").deepCopy()),
                "Consent.provision.actor");
        refusedRelease(consent -> provision(consent).remove("actor"), "Consent.provision.actor");
    }

    @Test
    void aTierIsOneOfTheGuides() {
        refusedRelease(consent -> tier(consent, "everything"), "Consent.provision.extension[0].value.ofType(code)");
    }

    @Test
    void aReleaseIsTakenBackByARecordedRevocationAndNotOtherwise() {
        var release = create(consent -> tier(consent, "status"));
        refused(
                        as(CLINIC)
                                .body(changed(release, consent -> consent.put("status", "inactive"))
                                        .toString())
                                .put(release),
                        422,
                        "required")
                .body("issue[0].expression[0]", containsString("Consent.extension"));
        refusedUpdate(release, ReleaseRulesTests::revocation, 422, "Consent.status");
        update(release, ReleaseRulesTests::revoke);
        as(CLINIC).get(release).then().statusCode(200);
    }

    @Test
    void aRevocationHoldsFromWhenItWasSaidSoItIsNotInTheFuture() {
        var release = create(consent -> tier(consent, "status"));
        refusedUpdate(
                release,
                consent -> {
                    revoke(consent);
                    ((ObjectNode) consent.at("/extension/0/extension/0"))
                            .put(
                                    "valueDateTime",
                                    Instant.now().plusSeconds(3600).toString());
                },
                422,
                "Consent.extension.where(url = '" + GUIDE + "revocation').extension.where(url = 'when').value");
    }

    @Test
    void aReleaseThatHasEndedCannotComeBack() {
        var release = create(consent -> tier(consent, "status"));
        update(release, ReleaseRulesTests::revoke);
        refusedUpdate(
                release,
                consent -> {
                    consent.put("status", "active");
                    consent.remove("extension");
                },
                409,
                "Consent.status");
    }

    @Test
    void aReleaseInForceOnlyGetsNarrower() {
        var release = create(consent -> tier(consent, "status"));
        refusedUpdate(release, consent -> tier(consent, "outcome"), 422, "Consent.provision.extension");
        refusedUpdate(
                release,
                consent -> period(consent).put("end", TODAY.plusDays(200).toString()),
                422,
                "Consent.provision.period");
        refusedUpdate(
                release,
                consent -> period(consent).put("start", TODAY.minusDays(100).toString()),
                422,
                "Consent.provision.period");
        refusedUpdate(
                release,
                consent -> provision(consent)
                        .withArray("purpose")
                        .addObject()
                        .put("system", "http://terminology.hl7.org/CodeSystem/v3-ActReason")
                        .put("code", "HRESCH"),
                422,
                "Consent.provision.purpose");
        refusedUpdate(
                release,
                consent -> ((ObjectNode) provision(consent).at("/actor/0/reference"))
                        .put("reference", "Organization/" + OTHER_POLICE),
                422,
                "Consent.provision.actor");
        update(release, consent -> tier(consent, "acknowledgement"));
        update(release, consent -> period(consent).put("end", TODAY.plusDays(10).toString()));
    }

    @Test
    void aConditionOfAReleaseInForceStays() {
        var release = create(consent -> provision(consent)
                .putObject("dataPeriod")
                .put("start", TODAY.minusDays(30).toString())
                .put("end", TODAY.toString()));
        refusedUpdate(release, consent -> provision(consent).remove("dataPeriod"), 422, "Consent.provision.dataPeriod");
        var coded = create(consent -> provision(consent)
                .putArray("code")
                .addObject()
                .putArray("coding")
                .addObject()
                .put("system", "http://loinc.org")
                .put("code", "44261-6"));
        refusedUpdate(coded, consent -> provision(consent).remove("code"), 422, "Consent.provision.code");
    }

    // ---- helpers

    private io.restassured.response.ValidatableResponse refusedRelease(Consumer<ObjectNode> change, String element) {
        var answer = as(CLINIC)
                .body(release(change).toString())
                .post("Consent")
                .then()
                .statusCode(422);
        assertThat(answer.extract().jsonPath().getList("issue.expression.flatten()", String.class))
                .as(answer.extract().asString())
                .contains(element);
        return answer;
    }

    private void refusedUpdate(String release, Consumer<ObjectNode> change, int status, String element) {
        refused(
                        as(CLINIC).body(changed(release, change).toString()).put(release),
                        status,
                        status == 409 ? "conflict" : "business-rule")
                .body("issue[0].expression", hasItem(element));
    }

    private void update(String release, Consumer<ObjectNode> change) {
        as(CLINIC).body(changed(release, change).toString()).put(release).then().statusCode(200);
    }

    private ObjectNode changed(String release, Consumer<ObjectNode> change) {
        var consent = read(as(CLINIC).get(release).asString());
        change.accept(consent);
        return consent;
    }

    private String create(Consumer<ObjectNode> change) {
        return "Consent/"
                + as(CLINIC)
                        .body(release(change).toString())
                        .post("Consent")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private ObjectNode release(Consumer<ObjectNode> change) {
        var patient = as(CLINIC)
                .body("{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Doe\",\"given\":[\"Released\"]}]}")
                .post("Patient")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        ObjectNode consent = null;
        for (var entry : read(example("referral-from-rms.json")).get("entry")) {
            if (entry.at("/resource/resourceType").asText().equals("Consent")) {
                consent = (ObjectNode) entry.get("resource");
            }
        }
        consent.remove("identifier");
        ((ObjectNode) consent.get("patient")).put("reference", "Patient/" + patient);
        ((ObjectNode) consent.at("/organization/0")).put("reference", "Organization/" + CLINIC);
        ((ObjectNode) provision(consent).at("/actor/0/reference")).put("reference", "Organization/" + POLICE);
        period(consent)
                .put("start", TODAY.toString())
                .put("end", TODAY.plusDays(90).toString());
        change.accept(consent);
        return consent;
    }

    private static void revoke(ObjectNode consent) {
        consent.put("status", "inactive");
        revocation(consent);
    }

    private static void revocation(ObjectNode consent) {
        var parts = consent.putArray("extension")
                .addObject()
                .put("url", GUIDE + "revocation")
                .putArray("extension");
        parts.addObject().put("url", "when").put("valueDateTime", Instant.now().toString());
        parts.addObject().put("url", "by").put("valueCode", "victim");
        parts.addObject().put("url", "how").put("valueCode", "oral");
        parts.addObject()
                .put("url", "receivedBy")
                .putObject("valueReference")
                .put("reference", "Organization/" + CLINIC);
    }

    private static void tier(ObjectNode consent, String tier) {
        provision(consent)
                .putArray("extension")
                .addObject()
                .put("url", GUIDE + "disclosure-tier")
                .put("valueCode", tier);
    }

    private static ObjectNode provision(ObjectNode consent) {
        return (ObjectNode) consent.get("provision");
    }

    private static ObjectNode period(ObjectNode consent) {
        return (ObjectNode) consent.at("/provision/period");
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
class ReleaseRulesOnH2Tests extends ReleaseRulesTests {}
