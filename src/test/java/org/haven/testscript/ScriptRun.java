package org.haven.testscript;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.TestReport;
import org.hl7.fhir.r4.model.TestReport.TestReportActionResult;
import org.hl7.fhir.r4.model.TestScript;
import org.hl7.fhir.r4.model.TestScript.SetupActionAssertComponent;
import org.hl7.fhir.r4.model.TestScript.SetupActionOperationComponent;
import org.hl7.fhir.r4.model.TestScript.TestScriptOriginComponent;

/** One run of one script: its parts are run in order, each once, and share what came back. */
final class ScriptRun {

    static final String POLL_UNTIL = "https://haven.example.org/ig/StructureDefinition/poll-until";
    static final String TEST_PARTY = "https://haven.example.org/ig/StructureDefinition/test-party";

    private final TestScript script;
    private final ScriptValues values;
    private final Operations operations;
    private final Assertions assertions;
    private final ScriptReport report;
    private boolean setUp;

    ScriptRun(TestScript script, ScriptEngine engine) {
        this.script = script;
        var given = new HashMap<String, String>();
        given.put("run", UUID.randomUUID().toString());
        script.getOrigin().forEach(origin -> given.put("token" + origin.getIndex(), token(origin, engine)));
        var paths = new FhirPaths(engine.fhir());
        values = new ScriptValues(script, paths, given);
        operations = new Operations(script, engine, values);
        assertions = new Assertions(script, engine, values, paths);
        report = new ScriptReport(script, engine.base());
    }

    private static String token(TestScriptOriginComponent origin, ScriptEngine engine) {
        var party = origin.getExtensionByUrl(TEST_PARTY);
        if (party == null || origin.getExtension().size() > 1) {
            throw new UnsupportedScript("TestScript.origin has the extension test-party and no other");
        }
        var organization = (Reference) party.getExtensionByUrl("party").getValue();
        return engine.tokens()
                .apply(
                        organization.getReference().replaceFirst("^Organization/", ""),
                        party.getExtensionString("scope"));
    }

    /** Runs the setup. The tests need it. */
    void setUp() {
        run("setup", Step.ofSetup(script), report.setup(script));
        setUp = true;
    }

    /**
     * Runs one test.
     *
     * @throws ScriptFailure if it fails; the message names script, test and action, and what came back
     */
    void test(TestScript.TestScriptTestComponent test) {
        var results = report.test(test);
        if (!setUp) {
            report.abandon();
            throw new ScriptFailure(script.getIdPart() + ": the setup failed, so '" + test.getName() + "' was not run");
        }
        run(test.getName(), Step.ofTest(test), results);
    }

    void tearDown() {
        run("teardown", Step.ofTeardown(script), report.teardown(script));
    }

    TestReport report() {
        return report.finish();
    }

    private void run(String part, List<Step> steps, List<ScriptReport.Result> results) {
        for (int i = 0; i < steps.size(); ) {
            var end = i + 1;
            while (end < steps.size() && steps.get(end).check() != null) {
                end++;
            }
            var first = steps.get(i);
            if (first.operation() == null) {
                throw new UnsupportedScript(
                        script.getIdPart() + ", " + part + ": an assert needs an operation before it");
            }
            runGroup(part, i, steps.subList(i, end), results.subList(i, end));
            i = end;
        }
    }

    /** An operation and the asserts up to the next one. */
    private void runGroup(String part, int offset, List<Step> steps, List<ScriptReport.Result> results) {
        var deadline = deadline(steps.get(0).operation());
        try {
            attempt(part, offset, steps, results);
        } catch (ScriptFailure failure) {
            if (deadline.isZero()) {
                throw failure;
            }
            poll(deadline, failure, () -> attempt(part, offset, steps, results));
        }
    }

    /** The time runs from the first answer on, so that what the first use of an engine costs is not counted. */
    private static void poll(Duration deadline, ScriptFailure first, Runnable attempt) {
        var last = new AtomicReference<>(first);
        try {
            Awaitility.await()
                    .pollInSameThread()
                    .pollInterval(Duration.ofMillis(100))
                    .atMost(deadline)
                    .until(() -> {
                        try {
                            attempt.run();
                            return true;
                        } catch (ScriptFailure failure) {
                            last.set(failure);
                            return false;
                        }
                    });
        } catch (ConditionTimeoutException e) {
            throw last.get();
        }
    }

    private void attempt(String part, int offset, List<Step> steps, List<ScriptReport.Result> results) {
        Answer answer = null;
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            try {
                if (step.operation() != null) {
                    answer = perform(step.operation());
                } else {
                    assertions.check(step.check(), answer);
                }
                results.get(i).accept(TestReportActionResult.PASS, null);
            } catch (ScriptFailure failure) {
                var warning = step.check() != null && step.check().getWarningOnly();
                results.get(i)
                        .accept(
                                warning ? TestReportActionResult.WARNING : TestReportActionResult.FAIL,
                                failure.getMessage());
                if (!warning) {
                    throw new ScriptFailure(where(part, offset + i, step) + "\n  " + failure.getMessage() + "\n  "
                            + (answer == null ? "" : answer));
                }
            } catch (RuntimeException e) {
                results.get(i).accept(TestReportActionResult.ERROR, e.getMessage());
                throw e instanceof UnsupportedScript
                        ? new UnsupportedScript(where(part, offset + i, step) + "\n  " + e.getMessage())
                        : e;
            }
        }
    }

    private Answer perform(SetupActionOperationComponent operation) {
        var answer = operations.send(operation);
        if (operation.hasResponseId()) {
            values.keep(operation.getResponseId(), answer);
        }
        return answer;
    }

    private static Duration deadline(SetupActionOperationComponent operation) {
        var polls = operation.getExtensionsByUrl(POLL_UNTIL);
        if (operation.getExtension().size() != polls.size() || polls.size() > 1) {
            throw new UnsupportedScript("An operation has the extension poll-until or none");
        }
        if (polls.isEmpty()) {
            return Duration.ZERO;
        }
        var duration = (Quantity) polls.get(0).getValue();
        if (!"s".equals(duration.getCode())) {
            throw new UnsupportedScript("poll-until is in seconds");
        }
        return Duration.ofMillis(duration.getValue().movePointRight(3).longValueExact());
    }

    private String where(String part, int index, Step step) {
        return script.getIdPart() + ", " + part + ", action " + (index + 1) + " ("
                + (step.operation() != null
                        ? step.operation().getDescription()
                        : step.check().getDescription())
                + ")";
    }

    /** An operation or an assert; the other is null. */
    private record Step(SetupActionOperationComponent operation, SetupActionAssertComponent check) {

        static List<Step> ofSetup(TestScript script) {
            return script.getSetup().getAction().stream()
                    .map(action -> of(
                            action.hasOperation() ? action.getOperation() : null,
                            action.hasAssert() ? action.getAssert() : null))
                    .toList();
        }

        static List<Step> ofTest(TestScript.TestScriptTestComponent test) {
            return test.getAction().stream()
                    .map(action -> of(
                            action.hasOperation() ? action.getOperation() : null,
                            action.hasAssert() ? action.getAssert() : null))
                    .toList();
        }

        static List<Step> ofTeardown(TestScript script) {
            return script.getTeardown().getAction().stream()
                    .map(action -> of(action.getOperation(), null))
                    .toList();
        }

        private static Step of(SetupActionOperationComponent operation, SetupActionAssertComponent check) {
            if ((operation == null) == (check == null)) {
                throw new UnsupportedScript("An action is an operation or an assert");
            }
            return new Step(operation, check);
        }
    }
}
