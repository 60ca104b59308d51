package org.haven.guide.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import java.util.stream.Stream;
import org.haven.guide.Finding;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the validator says, and what an integrator is told. */
class FindingsTests {

    private static final String IG = "https://haven.example.org/ig/";

    private static Arguments row(
            String location, String original, IssueType code, String expression, String message, String fix) {
        return Arguments.of(location, original, code, expression, message, fix);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                row(
                        "Patient",
                        "Patient.name: minimum required = 1, but only found 0 (from " + IG
                                + "StructureDefinition/victim-patient)",
                        IssueType.REQUIRED,
                        "Patient.name",
                        "name is missing",
                        "add it"),
                row(
                        "Bundle.entry[2].resource/*Task/null*/",
                        "Task.owner: minimum required = 1, but only found 0 (from x)",
                        IssueType.REQUIRED,
                        "Bundle.entry[2].resource.ofType(Task).owner",
                        "owner is missing",
                        "add it"),
                row(
                        "Task",
                        "Task.identifier: max allowed = 1, but found 2 (from x)",
                        IssueType.STRUCTURE,
                        "Task.identifier",
                        "identifier occurs 2 times",
                        "send at most 1"),
                row(
                        "Task",
                        "Task.note: max allowed = 0, but found 1 (from x)",
                        IssueType.STRUCTURE,
                        "Task.note",
                        "note must not be sent here",
                        "leave it out"),
                row(
                        "Observation",
                        "Slice 'Observation.category:survey': a matching slice is required, but not found (from x). Note that "
                                + "other slices are allowed in addition to this required slice",
                        IssueType.REQUIRED,
                        "Observation",
                        "The category survey that the profile asks for is missing",
                        "add it as the profile describes it under category:survey"),
                row(
                        "Patient.name[0]",
                        "Constraint failed: victim-name: 'Send the name, or say why not.' (defined in " + IG
                                + "StructureDefinition/victim-patient)",
                        IssueType.INVARIANT,
                        "Patient.name[0]",
                        "Rule victim-name is not met",
                        "Send the name, or say why not"),
                row(
                        "ServiceRequest.intent",
                        "The value provided ('proposal') was not found in the value set 'Intent of a referral' (" + IG
                                + "ValueSet/referral-intent), and a code is required from this value set  (error message = x)",
                        IssueType.CODEINVALID,
                        "ServiceRequest.intent",
                        "'proposal' is not among the codes that are allowed here",
                        "send one of filler-order, order"),
                row(
                        "Task.status",
                        "The value provided ('x') was not found in the value set 'Y' (http://x.example.org/vs|1.0), and a code is "
                                + "required from this value set ",
                        IssueType.CODEINVALID,
                        "Task.status",
                        "'x' is not among the codes that are allowed here",
                        "send a code of http://x.example.org/vs"),
                row(
                        "Consent.category[0]",
                        "None of the codings provided are in the value set 'V' (http://x.example.org/vs), and a coding should come "
                                + "from this value set unless it has no suitable code (note that the validator cannot judge what "
                                + "is suitable) (codes = urn:x#IDSCL)",
                        IssueType.CODEINVALID,
                        "Consent.category[0]",
                        "'IDSCL' is not among the codes that are meant for here",
                        "send a code of http://x.example.org/vs; another code only if none of them fits"),
                row(
                        "Patient.gender",
                        "Unknown code 'http://hl7.org/fhir/administrative-gender#femail'",
                        IssueType.CODEINVALID,
                        "Patient.gender",
                        "'femail' is not a code of http://hl7.org/fhir/administrative-gender",
                        "send one of its codes, with the spelling and case that it has there"),
                row(
                        "Observation.code",
                        "CodeSystem is unknown and can't be validated: http://loinc.org for 'http://loinc.org#1-1'",
                        IssueType.CODEINVALID,
                        "Observation.code",
                        "The code '1-1' was not checked, because this server does not hold http://loinc.org",
                        "make sure yourself that code and system are right"),
                row(
                        "Task.intent",
                        "Value is 'plan' but is fixed to 'order' in the profile " + IG
                                + "StructureDefinition/referral-task#Task.intent",
                        IssueType.VALUE,
                        "Task.intent",
                        "'plan' is not allowed here; the profile fixes the value",
                        "send 'order'"),
                row(
                        "Task.code",
                        "The pattern [system http://hl7.org/fhir/CodeSystem/task-code, code fulfill, and display 'null'] defined in "
                                + "the profile x not found. Issues: [y]",
                        IssueType.VALUE,
                        "Task.code",
                        "The coding that the profile fixes is missing",
                        "send the code 'fulfill' of http://hl7.org/fhir/CodeSystem/task-code"),
                row(
                        "Patient",
                        "Unrecognized property 'foo'",
                        IssueType.STRUCTURE,
                        "Patient.foo",
                        "FHIR R4 has no 'foo' here",
                        "leave it out or correct its name; of a choice such as value[x], only one may be sent"),
                row(
                        "Patient.active",
                        "Error parsing JSON: the primitive value must be a boolean",
                        IssueType.STRUCTURE,
                        "Patient.active",
                        "The value has the wrong JSON type",
                        "send a JSON boolean, without quotation marks"),
                row(
                        "Patient.name",
                        "The property name must be a JSON Array, not an Object (at Patient)",
                        IssueType.STRUCTURE,
                        "Patient.name",
                        "'name' can repeat",
                        "send an array, also for a single value: [ … ]"),
                row(
                        "Task.owner",
                        "The property owner must be an Object, not an Array (at Task.owner)",
                        IssueType.STRUCTURE,
                        "Task.owner",
                        "'owner' does not repeat",
                        "send one object, not an array"),
                row(
                        "Patient.identifier",
                        "Array cannot be empty - the property should not be present if it has no values",
                        IssueType.STRUCTURE,
                        "Patient.identifier",
                        "The element is empty",
                        "leave it out or give it a value"),
                row(
                        "Patient.birthDate",
                        "Not a valid date format: '1991-4-12'",
                        IssueType.VALUE,
                        "Patient.birthDate",
                        "'1991-4-12' is not a date of FHIR",
                        "send YYYY, YYYY-MM or YYYY-MM-DD; where a time may follow, YYYY-MM-DDThh:mm:ss with a time zone, such as "
                                + "2026-11-20T09:05:00Z"),
                row(
                        "Patient",
                        "The extension " + IG
                                + "StructureDefinition/disclosure-tier is not allowed to be used at this point (this "
                                + "element is [Patient]; allowed for this version = e:Consent.provision)",
                        IssueType.EXTENSION,
                        "Patient",
                        "The extension " + IG + "StructureDefinition/disclosure-tier does not belong here",
                        "it is used on Consent.provision"),
                row(
                        "Patient.extension[0].extension[6][url='nope']",
                        "Sub-extension url 'nope' is not defined by the Extension " + IG
                                + "StructureDefinition/safe-contact",
                        IssueType.EXTENSION,
                        "Patient.extension[0].extension[6]",
                        "The extension has no part 'nope'",
                        "send only the parts that " + IG + "StructureDefinition/safe-contact defines"),
                row(
                        "Patient.managingOrganization",
                        "The reference 'foo bar' is not a valid reference",
                        IssueType.VALUE,
                        "Patient.managingOrganization.reference",
                        "'foo bar' is not a reference",
                        "send [type]/[id], or the fullUrl (urn:uuid:…) of an entry of the same Bundle"),
                row(
                        "Observation.meta.profile[1]",
                        "Profile reference 'https://x.example.org/SD/x' has not been checked because it could not be found",
                        IssueType.NOTFOUND,
                        "Observation.meta.profile[1]",
                        "The resource claims the profile https://x.example.org/SD/x, which this server does not know",
                        "nothing was checked against it; the claim may stay"),
                row(
                        "QuestionnaireResponse",
                        "LinkId 'zz' not found in questionnaire",
                        IssueType.NOTFOUND,
                        "QuestionnaireResponse",
                        "The questionnaire has no item 'zz'",
                        "send the linkId values of the Questionnaire"),
                row(
                        "QuestionnaireResponse.item[3].answer[0]",
                        "The code http://loinc.org::LA0-0 is not in the set of permitted values",
                        IssueType.CODEINVALID,
                        "QuestionnaireResponse.item[3].answer[0]",
                        "http://loinc.org|LA0-0 is not an answer to this question",
                        "send one of its answerOption values"),
                row("Patient", "Something new", IssueType.INVALID, "Patient", "Something new", ""));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("table")
    void aMessageIsSaidInPlainWords(
            String location, String original, IssueType code, String expression, String message, String fix) {
        var finding = Validators.findings().of(message(location, original));
        assertThat(finding)
                .isEqualTo(new Finding(IssueSeverity.ERROR, code, expression, message, fix, original, 12, 3));
    }

    @Test
    void theSeverityStaysAndTheOriginalIsKept() {
        var message = message("Patient.gender", "Not a valid date format: 'x'");
        message.setSeverity(ResultSeverityEnum.WARNING);
        var issue = Validators.findings().of(message).issue();
        assertThat(issue.getSeverity()).isEqualTo(IssueSeverity.WARNING);
        assertThat(issue.getDetails().getText()).isEqualTo("Not a valid date format: 'x'");
        assertThat(issue.getDiagnostics()).startsWith("'x' is not a date of FHIR: send YYYY");
    }

    @Test
    void oneWrongCodeIsReportedOnce() {
        var findings = Validators.findings()
                .of(
                        List.of(
                                message("Task.status", "Unknown code 'http://hl7.org/fhir/task-status#gone'"),
                                message(
                                        "Task.status",
                                        "The value provided ('gone') was not found in the value set 'TaskStatus' "
                                                + "(http://hl7.org/fhir/ValueSet/task-status|4.0.1), and a code is required from this value set"),
                                message(
                                        "Task.status",
                                        "The value provided ('gone') was not found in the value set 'Status of a referral Task' ("
                                                + IG
                                                + "ValueSet/referral-task-status), and a code is required from this value set")));
        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.original()).contains("referral-task-status"));
    }

    private static SingleValidationMessage message(String location, String text) {
        var message = new SingleValidationMessage();
        message.setSeverity(ResultSeverityEnum.ERROR);
        message.setLocationString(location);
        message.setMessage(text);
        message.setLocationLine(12);
        message.setLocationCol(3);
        return message;
    }
}
