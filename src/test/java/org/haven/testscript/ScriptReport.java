package org.haven.testscript;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.TestReport;
import org.hl7.fhir.r4.model.TestReport.SetupActionAssertComponent;
import org.hl7.fhir.r4.model.TestReport.SetupActionOperationComponent;
import org.hl7.fhir.r4.model.TestReport.TestReportActionResult;
import org.hl7.fhir.r4.model.TestReport.TestReportParticipantType;
import org.hl7.fhir.r4.model.TestReport.TestReportResult;
import org.hl7.fhir.r4.model.TestReport.TestReportStatus;
import org.hl7.fhir.r4.model.TestScript;

/** What came of a run, as FHIR has it; an action that was not reached is skipped. */
final class ScriptReport {

    private static final Set<TestReportActionResult> FAILURES =
            Set.of(TestReportActionResult.FAIL, TestReportActionResult.ERROR);

    private final TestReport report = new TestReport();
    private boolean abandoned;

    ScriptReport(TestScript script, String base) {
        report.setId(script.getIdPart());
        report.setName(script.getName())
                .setStatus(TestReportStatus.INPROGRESS)
                .setResult(TestReportResult.PENDING)
                .setTestScript(new Reference("TestScript/" + script.getIdPart()))
                .setTester("Haven maintainers")
                .setIssued(new Date());
        report.addParticipant().setType(TestReportParticipantType.SERVER).setUri(base);
    }

    /** Takes what came of one action. */
    interface Result {
        void accept(TestReportActionResult result, String message);
    }

    /** Something was not run that ought to be. */
    void abandon() {
        abandoned = true;
    }

    List<Result> setup(TestScript script) {
        var results = new ArrayList<Result>();
        script.getSetup().getAction().forEach(action -> {
            var reported = report.getSetup().addAction();
            results.add(action.hasOperation() ? operation(reported.getOperation()) : assertion(reported.getAssert()));
        });
        return results;
    }

    List<Result> test(TestScript.TestScriptTestComponent test) {
        var reportedTest = report.addTest().setName(test.getName()).setDescription(test.getDescription());
        var results = new ArrayList<Result>();
        test.getAction().forEach(action -> {
            var reported = reportedTest.addAction();
            results.add(action.hasOperation() ? operation(reported.getOperation()) : assertion(reported.getAssert()));
        });
        return results;
    }

    List<Result> teardown(TestScript script) {
        var results = new ArrayList<Result>();
        script.getTeardown()
                .getAction()
                .forEach(action ->
                        results.add(operation(report.getTeardown().addAction().getOperation())));
        return results;
    }

    TestReport finish() {
        return report.setStatus(TestReportStatus.COMPLETED)
                .setResult(
                        abandoned || results().anyMatch(FAILURES::contains)
                                ? TestReportResult.FAIL
                                : TestReportResult.PASS);
    }

    private Stream<TestReportActionResult> results() {
        var setup = report.getSetup().getAction().stream()
                .map(action -> action.hasOperation()
                        ? action.getOperation().getResult()
                        : action.getAssert().getResult());
        var tests = report.getTest().stream()
                .flatMap(test -> test.getAction().stream())
                .map(action -> action.hasOperation()
                        ? action.getOperation().getResult()
                        : action.getAssert().getResult());
        var teardown = report.getTeardown().getAction().stream()
                .map(action -> action.getOperation().getResult());
        return Stream.of(setup, tests, teardown).flatMap(results -> results);
    }

    private static Result operation(SetupActionOperationComponent operation) {
        operation.setResult(TestReportActionResult.SKIP);
        return (result, message) -> operation.setResult(result).setMessage(message);
    }

    private static Result assertion(SetupActionAssertComponent assertion) {
        assertion.setResult(TestReportActionResult.SKIP);
        return (result, message) -> assertion.setResult(result).setMessage(message);
    }
}
