package org.haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.haven.testing.Refusals.refused;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.haven.testing.HavenTests;
import org.haven.testing.OnH2;
import org.haven.testing.OnPostgreSql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a provider says that a service of its own is full, against a wall that lets it write nothing else of the directory. */
abstract class CapacityTests extends HavenTests {

    @AfterEach
    void openAgain() {
        capacity(CLINIC, "riverside-counseling", "open");
        capacity(ADVOCATES, "harbor-counseling", "open");
    }

    @Test
    void aPartyKeepsTheCapacityOfItsOwnServiceAndNothingElse() {
        capacity(CLINIC, "riverside-counseling", "limited")
                .then()
                .statusCode(200)
                .body("extension[0].valueCode", equalTo("limited"))
                .body("name", equalTo("Individual counseling after a crime"));
        String version =
                as(POLICE).get("HealthcareService/riverside-counseling").path("meta.versionId");
        as(POLICE)
                .get("HealthcareService/riverside-counseling")
                .then()
                .body("extension[0].valueCode", equalTo("limited"));
        capacity(CLINIC, "riverside-counseling", "limited")
                .then()
                .statusCode(200)
                .body("meta.versionId", equalTo(version));

        for (var other : List.of(POLICE, ADVOCATES)) {
            refused(capacity(other, "riverside-counseling", "closed"), 403, "forbidden");
        }
        refused(capacity(CLINIC, "no-such-service", "closed"), 404, "not-found");
        refused(capacity(CLINIC, "riverside-counseling", "full"), 400, "value");
        refused(
                as(CLINIC, "system/HealthcareService.rs")
                        .body(parameters("closed"))
                        .post("HealthcareService/riverside-counseling/$capacity"),
                403,
                "forbidden");
        var service = as(CLINIC).get("HealthcareService/riverside-counseling").asString();
        refused(as(CLINIC).body(service).put("HealthcareService/riverside-counseling"), 403, "forbidden");
        refused(as(CLINIC).body(service).post("HealthcareService"), 403, "forbidden");
        refused(
                as(CLINIC)
                        .body(as(CLINIC).get("Location/riverside-intake").asString())
                        .put("Location/riverside-intake"),
                403,
                "forbidden");
    }

    @Test
    void aReferralForAClosedServiceIsTakenWithAWarningThatNamesAPartnerThatIsOpen() {
        capacity(CLINIC, "riverside-counseling", "closed").then().statusCode(200);

        var answer = submit(POLICE);

        answer.then()
                .body(warning() + ".severity", equalTo("warning"))
                .body(warning() + ".expression", hasItem("Task.owner"))
                .body(warning() + ".diagnostics", containsString("Riverside Trauma Clinic"))
                .body(warning() + ".diagnostics", containsString("Organization/harbor-advocates"));
        assertThat(answer.<List<Object>>path("entry.response.outcome").stream().filter(o -> o != null))
                .hasSize(1);
    }

    @Test
    void aSourceIsToldOfItsOwnPartnersOnly() {
        capacity(CLINIC, "riverside-counseling", "closed").then().statusCode(200);

        submit(OTHER_POLICE).then().body(warning() + ".diagnostics", containsString("None of your partners"));
    }

    @Test
    void aPartnerThatIsClosedTooIsNotNamed() {
        capacity(CLINIC, "riverside-counseling", "closed").then().statusCode(200);
        capacity(ADVOCATES, "harbor-counseling", "closed").then().statusCode(200);

        assertThat(submit(POLICE).asString()).contains("None of your partners").doesNotContain("harbor-advocates");
    }

    @Test
    void aReferralForAServiceThatIsOpenIsTakenWithoutAWord() {
        capacity(CLINIC, "riverside-counseling", "limited").then().statusCode(200);
        assertThat(submit(POLICE).<List<Object>>path("entry.response.outcome").stream()
                        .filter(o -> o != null))
                .isEmpty();
    }

    private static String warning() {
        return "entry.find { it.response.location.startsWith('Task/') }.response.outcome.issue[0]";
    }

    private Response submit(String source) {
        var number = UUID.randomUUID().toString();
        var answer = as(source)
                .body(example("referral-from-rms.json")
                        .replace("Organization/springfield-pd", "Organization/" + source)
                        .replace("SPD-2026-004711", number)
                        .replace("V-20431", number))
                .post();
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private Response capacity(String party, String service, String code) {
        return as(party).body(parameters(code)).post("HealthcareService/" + service + "/$capacity");
    }

    private static String parameters(String code) {
        return "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"capacity\",\"valueCode\":\"" + code
                + "\"}]}";
    }
}

@OnH2
class CapacityOnH2Tests extends CapacityTests {}

@OnPostgreSql
class CapacityOnPostgreSqlTests extends CapacityTests {}
