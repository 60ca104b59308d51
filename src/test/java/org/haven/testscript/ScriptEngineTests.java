package org.haven.testscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.TestReport.TestReportActionResult;
import org.hl7.fhir.r4.model.TestReport.TestReportResult;
import org.hl7.fhir.r4.model.TestScript;
import org.hl7.fhir.r4.model.TestScript.AssertionOperatorType;
import org.hl7.fhir.r4.model.TestScript.AssertionResponseTypes;
import org.hl7.fhir.r4.model.TestScript.SetupActionAssertComponent;
import org.hl7.fhir.r4.model.TestScript.SetupActionOperationComponent;
import org.hl7.fhir.r4.model.TestScript.TestScriptRequestMethodCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine itself, against a server of a few lines: what does not hold fails, and what is not supported is never passed over. */
class ScriptEngineTests {

    private static final String CODES = "http://terminology.hl7.org/CodeSystem/testscript-operation-codes";
    private static final String TASK =
            "{\"resourceType\":\"Task\",\"id\":\"7\",\"meta\":{\"versionId\":\"3\"},\"status\":\"received\",\"intent\":\"order\"}";

    private final List<String> asked = new ArrayList<>();
    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer server;

    @TempDir
    private Path folder;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/fhir", this::answer);
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
        // Received from the third request on.
        var status = requests.incrementAndGet() < 3 ? "requested" : "received";
        var answer = TASK.replace("received", status).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/fhir+json;charset=UTF-8");
        exchange.getResponseHeaders().add("ETag", "W/\"3\"");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    // ---- what holds and what does not

    static Stream<Arguments> expectations() {
        return Stream.of(
                expect(
                        "response",
                        a -> a.setResponse(AssertionResponseTypes.OKAY),
                        a -> a.setResponse(AssertionResponseTypes.CREATED)),
                expect("responseCode", a -> a.setResponseCode("200"), a -> a.setResponseCode("404")),
                expect(
                        "responseCode in",
                        a -> a.setResponseCode("200,201").setOperator(AssertionOperatorType.IN),
                        a -> a.setResponseCode("200,201").setOperator(AssertionOperatorType.NOTIN)),
                expect("resource", a -> a.setResource("Task"), a -> a.setResource("Patient")),
                expect(
                        "contentType",
                        a -> a.setContentType("application/fhir+json"),
                        a -> a.setContentType("application/fhir+xml")),
                expect(
                        "header",
                        a -> a.setHeaderField("ETag").setValue("W/\"3\""),
                        a -> a.setHeaderField("ETag").setValue("W/\"4\"")),
                expect(
                        "header contains",
                        a -> a.setHeaderField("ETag").setValue("3").setOperator(AssertionOperatorType.CONTAINS),
                        a -> a.setHeaderField("ETag").setValue("3").setOperator(AssertionOperatorType.NOTCONTAINS)),
                expect(
                        "expression",
                        a -> a.setExpression("Task.meta.versionId").setValue("3"),
                        a -> a.setExpression("Task.meta.versionId").setValue("4")),
                expect(
                        "expression without a value",
                        a -> a.setExpression("Task.owner.reference").setOperator(AssertionOperatorType.EMPTY),
                        a -> a.setExpression("Task.owner.reference").setOperator(AssertionOperatorType.NOTEMPTY)),
                expect(
                        "nothing is not something",
                        a -> a.setExpression("Task.id").setValue("7"),
                        a -> a.setExpression("Task.owner.reference").setValue("null")),
                expect(
                        "eval",
                        a -> a.setExpression("Task.intent = 'order'").setOperator(AssertionOperatorType.EVAL),
                        a -> a.setExpression("Task.intent = 'plan'").setOperator(AssertionOperatorType.EVAL)),
                expect(
                        "nothing is not true",
                        a -> a.setExpression("Task.intent.exists()").setOperator(AssertionOperatorType.EVAL),
                        a -> a.setExpression("Task.priority = 'urgent'").setOperator(AssertionOperatorType.EVAL)),
                expect(
                        "compare",
                        a -> a.setExpression("Task.id")
                                .setCompareToSourceId("answer")
                                .setCompareToSourceExpression("Task.id"),
                        a -> a.setExpression("Task.id")
                                .setCompareToSourceId("answer")
                                .setCompareToSourceExpression("Task.status")),
                expect("profile", a -> a.setValidateProfileId("good"), a -> a.setValidateProfileId("bad")));
    }

    private static Arguments expect(
            String name, Consumer<SetupActionAssertComponent> right, Consumer<SetupActionAssertComponent> wrong) {
        return Arguments.of(name, right, wrong);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expectations")
    void whatHoldsPassesAndWhatDoesNotFails(
            String name, Consumer<SetupActionAssertComponent> right, Consumer<SetupActionAssertComponent> wrong) {
        run(script(right));
        assertThatThrownBy(() -> run(script(wrong))).isInstanceOf(ScriptFailure.class);
    }

    @Test
    void aFailureNamesScriptTestActionAndAnswer() {
        var script = script(a -> a.setResponseCode("404").setDescription("There is none."));
        assertThatThrownBy(() -> run(script))
                .hasMessageContainingAll("the-script", "The test", "action 2", "There is none.")
                .hasMessageContainingAll("'200'", "'404'", "GET http://", "/fhir/Task/7", "\"resourceType\":\"Task\"");
    }

    @Test
    void aFailedSetupFailsEveryTest() {
        var script = script(a -> a.setResponseCode("200"));
        addOperation(script.getSetup().addAction().getOperation());
        script.getSetup().addAction().getAssert().setResponseCode("500").setWarningOnly(false);
        var run = engine().start(script);
        assertThatThrownBy(run::setUp).isInstanceOf(ScriptFailure.class);
        assertThatThrownBy(() -> run.test(script.getTestFirstRep()))
                .isInstanceOf(ScriptFailure.class)
                .hasMessageContaining("setup failed");
        assertThat(run.report().getResult()).isEqualTo(TestReportResult.FAIL);
    }

    @Test
    void theReportSaysWhatHeldWhatFailedAndWhatWasNotReached() {
        var script = script(a -> a.setResponseCode("404"));
        script.getTestFirstRep().addAction().getAssert().setResponseCode("200").setWarningOnly(false);
        var run = engine().start(script);
        run.setUp();
        assertThatThrownBy(() -> run.test(script.getTestFirstRep())).isInstanceOf(ScriptFailure.class);
        var report = run.report();
        assertThat(report.getResult()).isEqualTo(TestReportResult.FAIL);
        var actions = report.getTestFirstRep().getAction();
        assertThat(actions.get(0).getOperation().getResult()).isEqualTo(TestReportActionResult.PASS);
        assertThat(actions.get(1).getAssert().getResult()).isEqualTo(TestReportActionResult.FAIL);
        assertThat(actions.get(1).getAssert().getMessage()).contains("404");
        assertThat(actions.get(2).getAssert().getResult()).isEqualTo(TestReportActionResult.SKIP);
    }

    @Test
    void aWarningIsReportedAndFailsNothing() {
        var script = script(a -> a.setResponseCode("404").setWarningOnly(true));
        var run = engine().start(script);
        run.setUp();
        run.test(script.getTestFirstRep());
        assertThat(run.report().getResult()).isEqualTo(TestReportResult.PASS);
        assertThat(run.report().getTestFirstRep().getAction().get(1).getAssert().getResult())
                .isEqualTo(TestReportActionResult.WARNING);
    }

    // ---- polling

    @Test
    void anOperationThatPollsIsRepeatedUntilItsAssertsHold() {
        run(polling(10));
        assertThat(asked).hasSize(3);
    }

    @Test
    void withoutPollingItIsSentOnce() {
        var script = polling(10);
        operation(script).getExtension().clear();
        assertThatThrownBy(() -> run(script)).isInstanceOf(ScriptFailure.class);
        assertThat(asked).hasSize(1);
    }

    @Test
    void pollingEndsWithTheLastFailure() {
        run(polling(10));
        asked.clear();
        var script = polling(2);
        script.getTestFirstRep().getAction().get(1).getAssert().setValue("completed");
        assertThatThrownBy(() -> run(script))
                .isInstanceOf(ScriptFailure.class)
                .hasMessageContainingAll("'received'", "'completed'", "action 2");
        assertThat(asked).hasSizeGreaterThan(1);
    }

    private TestScript polling(int seconds) {
        var script = script(a -> a.setExpression("Task.status").setValue("received"));
        operation(script)
                .addExtension(
                        ScriptRun.POLL_UNTIL, new Duration().setValue(seconds).setCode("s"));
        return script;
    }

    // ---- variables, fixtures, tokens

    @Test
    void variablesComeFromAnswersAndDefaultsAndTheTokenFromTheOrigin() {
        var script = script(a -> a.setResponseCode("200"));
        script.addVariable().setName("taskId").setSourceId("answer").setExpression("Task.id");
        script.addVariable().setName("count").setDefaultValue("5");
        var second = script.getTestFirstRep().addAction().getOperation();
        addOperation(second).setParams("/${taskId}/x|${count}");
        second.addRequestHeader().setField("Authorization").setValue("Bearer ${token1}");
        run(script);
        assertThat(asked.get(1)).startsWith("GET /fhir/Task/7/x%7C5 Bearer token-of-some-pd-for-system/Task.rs");
    }

    @Test
    void anUpdateSendsTheFixtureFilledInWithTheIdOfTheUrl() throws IOException {
        Files.writeString(
                folder.resolve("Task-body.json"),
                TASK.replace("\"7\"", "\"body\"").replace("\"order\"", "\"order\",\"description\":\"${run}\""));
        var script = script(a -> a.setResponseCode("200"));
        script.addFixture().setResource(new Reference("Task/body")).setId("body");
        var update = script.getTestFirstRep().addAction().getOperation();
        addOperation(update).setParams("/7").setSourceId("body").getType().setCode("update");
        run(script);
        assertThat(asked.get(1))
                .startsWith("PUT /fhir/Task/7")
                .contains("\"id\":\"7\"")
                .doesNotContain("${", "\"body\"");
    }

    @Test
    void aVariableThatIsNotThereIsAnError() {
        for (var params : List.of("/${nobody}", "/${later}", "/${token2}")) {
            var script = script(a -> a.setResponseCode("200"));
            script.addVariable().setName("later").setSourceId("nothing").setExpression("Task.id");
            operation(script).setParams(params);
            assertThatThrownBy(() -> run(script)).isInstanceOf(UnsupportedScript.class);
        }
        var none = script(a -> a.setResponseCode("200"));
        none.addVariable().setName("owner").setSourceId("answer").setExpression("Task.owner.reference");
        addOperation(none.getTestFirstRep().addAction().getOperation()).setParams("/${owner}");
        assertThatThrownBy(() -> run(none)).isInstanceOf(ScriptFailure.class).hasMessageContaining("'owner'");
    }

    // ---- what is not supported

    static Stream<Arguments> unsupported() {
        return Stream.of(
                not("an operation", script -> operation(script).getType().setCode("meta-add")),
                not(
                        "an operation of another code system",
                        script -> operation(script).getType().setSystem("http://elsewhere.example.org")),
                not("an operation without a type", script -> operation(script).setType(null)),
                not("a URL of its own", script -> operation(script).setUrl("http://localhost/Task/7")),
                not("a method of its own", script -> operation(script).setMethod(TestScriptRequestMethodCode.GET)),
                not("targetId", script -> operation(script).setTargetId("answer")),
                not(
                        "another extension of an operation",
                        script -> operation(script).addExtension("http://elsewhere.example.org", new StringType("x"))),
                not(
                        "a modifier of an operation",
                        script -> operation(script).addModifierExtension().setUrl("http://elsewhere.example.org")),
                not("navigationLinks", script -> check(script).setNavigationLinks(true)),
                not("minimumId", script -> check(script).setMinimumId("answer")),
                not("a path", script -> check(script).setPath("$.id")),
                not(
                        "an extension of an assert",
                        script -> check(script).addExtension("http://elsewhere.example.org", new StringType("x"))),
                not(
                        "an assert on a request",
                        script -> check(script).setDirection(TestScript.AssertionDirectionType.REQUEST)),
                not("an assert of nothing", script -> check(script).setResponseCode(null)),
                not("an assert of two things", script -> check(script).setResource("Task")),
                not("a number's operator", script -> check(script).setOperator(AssertionOperatorType.GREATERTHAN)),
                not(
                        "an expression that is none",
                        script -> check(script)
                                .setResponseCode(null)
                                .setExpression("Task.where(")
                                .setOperator(AssertionOperatorType.EVAL)),
                not(
                        "an unknown profile id",
                        script -> check(script).setResponseCode(null).setValidateProfileId("nobody")),
                not(
                        "an unknown fixture",
                        script -> operation(script)
                                .setSourceId("nobody")
                                .getType()
                                .setCode("create")),
                not("a fixture that is not in the guide", script -> {
                    script.addFixture()
                            .setResource(new Reference("Task/nobody"))
                            .setId("nobody");
                    operation(script).setSourceId("nobody").getType().setCode("create");
                }),
                not(
                        "a fixture to be created by the engine",
                        script -> script.addFixture().setAutocreate(true)),
                not("a contained fixture", script -> script.addContained(new Patient().setActive(true))),
                not("a second destination", script -> {
                    script.addDestination().setIndex(1);
                    script.addDestination().setIndex(2);
                }),
                not("an origin without a party", script -> script.addOrigin().setIndex(2)),
                not(
                        "a test that asserts nothing",
                        script -> script.getTestFirstRep().getAction().remove(1)),
                not(
                        "an assert before any operation",
                        script -> script.getTestFirstRep().getAction().remove(0)),
                not("an action of nothing", script -> script.getTestFirstRep().addAction()));
    }

    private static Arguments not(String name, Consumer<TestScript> change) {
        return Arguments.of(name, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unsupported")
    void whatIsNotSupportedIsAnErrorAndNeverPassedOver(String name, Consumer<TestScript> change) {
        var script = script(a -> a.setResponseCode("200"));
        run(script);
        change.accept(script);
        assertThatThrownBy(() -> run(script)).isInstanceOf(UnsupportedScript.class);
    }

    // ---- a script

    private void run(TestScript script) {
        var run = engine().start(script);
        run.setUp();
        script.getTest().forEach(run::test);
        run.tearDown();
        assertThat(run.report().getResult()).isEqualTo(TestReportResult.PASS);
    }

    private ScriptEngine engine() {
        return new ScriptEngine(
                FhirContext.forR4Cached(),
                "http://localhost:" + server.getAddress().getPort() + "/fhir",
                (party, scope) -> "token-of-" + party + "-for-" + scope,
                (resource, profile) -> profile.endsWith("/bad") ? List.of("wrong") : List.of(),
                new ScriptLibrary(folder));
    }

    private static TestScript script(Consumer<SetupActionAssertComponent> expectation) {
        var script = new TestScript();
        script.setId("the-script");
        var party = script.addOrigin().setIndex(1).addExtension().setUrl(ScriptRun.TEST_PARTY);
        party.addExtension("party", new Reference("Organization/some-pd"));
        party.addExtension("scope", new StringType("system/Task.rs"));
        script.addVariable().setName("token1");
        script.addVariable().setName("run");
        script.addProfile().setReference("StructureDefinition/good").setId("good");
        script.addProfile().setReference("StructureDefinition/bad").setId("bad");
        var test = script.addTest().setName("The test");
        addOperation(test.addAction().getOperation());
        var check = test.addAction().getAssert();
        check.setWarningOnly(false);
        expectation.accept(check);
        return script;
    }

    private static SetupActionOperationComponent addOperation(SetupActionOperationComponent operation) {
        operation.getType().setSystem(CODES).setCode("read");
        return operation
                .setResource("Task")
                .setParams("/7")
                .setEncodeRequestUrl(true)
                .setResponseId("answer");
    }

    private static SetupActionOperationComponent operation(TestScript script) {
        return script.getTestFirstRep().getActionFirstRep().getOperation();
    }

    private static SetupActionAssertComponent check(TestScript script) {
        return script.getTestFirstRep().getAction().get(1).getAssert();
    }
}
