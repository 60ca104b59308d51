package org.haven.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;

/** What every refusal has in common: FHIR, a reason, a cure, and nothing of the server's inside. */
public final class Refusals {

    private Refusals() {}

    /** Asserts a refusal and gives it back for more. */
    public static ValidatableResponse refused(Response response, int status, String code) {
        var answer = response.then()
                .statusCode(status)
                .contentType(startsWith("application/fhir+json"))
                .body("resourceType", equalTo("OperationOutcome"))
                .body("issue[0].severity", equalTo("error"))
                .body("issue[0].code", equalTo(code));
        List<String> diagnostics = response.path("issue.diagnostics");
        assertThat(diagnostics).isNotEmpty().doesNotContainNull().allSatisfy(Refusals::tellsNothingOfTheInside);
        return answer;
    }

    private static void tellsNothingOfTheInside(String diagnostics) {
        assertThat(diagnostics)
                .isNotBlank()
                .doesNotContain(
                        "Exception", "HAPI-", "ca.uhn", "org.hibernate", "java.", "org.hl7", "org.spring", "HFJ_")
                .doesNotContainPattern("(?i)\\b(select|insert|update) .* (from|into|set)\\b")
                .doesNotContain("\tat ");
    }
}
