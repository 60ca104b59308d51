package org.haven.testscript;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.IInstanceValidatorModule;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.ValidationOptions;
import com.nimbusds.jose.JWSAlgorithm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.haven.testing.ClientAssertion;
import org.haven.testing.HavenTests;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.TestReport;
import org.hl7.fhir.r4.model.TestScript;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Every TestScript of the guide, run against the server; each run leaves a TestReport in {@code target/testreports}. */
abstract class ScriptTests extends HavenTests {

    @Autowired
    private FhirContext fhir;

    @Autowired
    private IInstanceValidatorModule validator;

    @TestFactory
    Stream<DynamicNode> scripts() {
        var library = ScriptLibrary.ofTheGuide();
        var engine = new ScriptEngine(fhir, baseUrl + "/fhir", this::accessToken, this::errors, library);
        var scripts = library.scripts(fhir);
        assertThat(scripts).isNotEmpty();
        return scripts.stream().map(script -> container(engine, script));
    }

    private DynamicNode container(ScriptEngine engine, TestScript script) {
        var run = new ScriptRun[1];
        var nodes = new ArrayList<DynamicNode>();
        nodes.add(DynamicTest.dynamicTest("setup", () -> {
            run[0] = engine.start(script);
            run[0].setUp();
        }));
        for (var test : script.getTest()) {
            nodes.add(DynamicTest.dynamicTest(test.getName(), () -> {
                assertThat(run[0]).as("a script that was started").isNotNull();
                run[0].test(test);
            }));
        }
        nodes.add(DynamicTest.dynamicTest("teardown", () -> {
            assertThat(run[0]).as("a script that was started").isNotNull();
            run[0].tearDown();
            keep(run[0].report());
        }));
        return DynamicContainer.dynamicContainer(script.getIdPart(), nodes);
    }

    private void keep(TestReport report) throws IOException {
        var folder = Path.of("target/testreports", getClass().getSimpleName());
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("TestReport-" + report.getIdPart() + ".json"),
                fhir.newJsonParser().setPrettyPrint(true).encodeResourceToString(report));
    }

    /** As SMART Backend Services has it: an assertion signed with the party's own key. */
    private String accessToken(String party, String scope) {
        var endpoint = baseUrl + "/oauth2/token";
        var key = ClientAssertion.key(party, JWSAlgorithm.ES384);
        return given().baseUri(baseUrl)
                .formParam("grant_type", "client_credentials")
                .formParam("scope", scope)
                .formParam("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                .formParam("client_assertion", ClientAssertion.of(party, endpoint, key, claims -> {}))
                .post("/oauth2/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private List<String> errors(Resource resource, String profile) {
        var options = new ValidationOptions().addProfile(profile);
        return fhir
                .newValidator()
                .registerValidatorModule(validator)
                .validateWithResult(resource, options)
                .getMessages()
                .stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .toList();
    }
}
