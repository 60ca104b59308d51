package org.haven.server.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import org.haven.server.ServerProperties;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class PatchingTests {

    private static final FhirContext FHIR = FhirContext.forR4();

    static {
        FHIR.setParserErrorHandler(new StrictErrorHandler());
    }

    private final Patching patching = new Patching(
            FHIR,
            new ServerProperties(
                    null, DataSize.ofKilobytes(64), 500, 64, 20, 200, Duration.ofDays(7), Duration.ofSeconds(20)));

    @Test
    void operationsAreAppliedInTheirOrder() {
        var patched = json("[{\"op\":\"test\",\"path\":\"/gender\",\"value\":\"female\"},"
                + "{\"op\":\"replace\",\"path\":\"/gender\",\"value\":\"male\"},"
                + "{\"op\":\"add\",\"path\":\"/name/0/given/-\",\"value\":\"Ann\"},"
                + "{\"op\":\"copy\",\"from\":\"/name/0\",\"path\":\"/name/-\"},"
                + "{\"op\":\"move\",\"from\":\"/name/1/given/0\",\"path\":\"/name/1/given/1\"}]");
        assertThat(patched.getGender().toCode()).isEqualTo("male");
        assertThat(patched.getName().get(0).getGivenAsSingleString()).isEqualTo("Jane Ann");
        assertThat(patched.getName().get(1).getGivenAsSingleString()).isEqualTo("Ann Jane");
    }

    @Test
    void aListThatARemovalLeavesEmptyGoesToo() {
        var patched = json(
                "[{\"op\":\"remove\",\"path\":\"/name/0/given/0\"},{\"op\":\"remove\",\"path\":\"/name/0/family\"}]");
        assertThat(patched.hasName()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "[{\"op\":\"test\",\"path\":\"/gender\",\"value\":\"male\"}] # 422 # test /gender",
                "[{\"op\":\"remove\",\"path\":\"/birthDate\"}] # 422 # remove /birthDate",
                "[{\"op\":\"add\",\"path\":\"/telecom/-\",\"value\":{\"value\":\"1\"}}] # 422 # add /telecom/-",
                "[{\"op\":\"replace\",\"path\":\"/shoeSize\",\"value\":\"1\"}] # 422 # replace /shoeSize",
                "[{\"op\":\"add\",\"path\":\"/shoeSize\",\"value\":\"1\"}] # 422 # shoeSize",
                "[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"Doe\"}] # 422 # name",
                "[{\"op\":\"replace\",\"path\":\"/gender\",\"value\":\"robot\"}] # 422 # robot",
                "[{\"op\":\"replace\",\"path\":\"/resourceType\",\"value\":\"Task\"}] # 422 # resourceType",
                "[{\"op\":\"replace\",\"path\":\"/id\",\"value\":\"2\"}] # 422 # id",
                "[{\"op\":\"remove\",\"path\":\"/meta/security\"}] # 422 # meta.security",
                "[{\"op\":\"replace\",\"path\":\"/meta\",\"value\":{\"versionId\":\"1\"}}] # 422 # meta.security",
                "[{\"op\":\"add\",\"path\":\"/meta/security/-\",\"value\":{\"code\":\"x\"}}] # 422 # meta.security",
                "[{\"op\":\"jump\",\"path\":\"/gender\"}] # 400 # op must be",
                "[{\"op\":\"replace\",\"path\":\"gender\",\"value\":\"male\"}] # 400 # path must be",
                "[{\"op\":\"replace\",\"path\":\"\",\"value\":{\"resourceType\":\"Patient\"}}] # 400 # path must be",
                "[{\"op\":\"replace\",\"path\":7,\"value\":\"male\"}] # 400 # path must be",
                "[{\"op\":\"replace\",\"path\":\"/gender\"}] # 400 # needs a value",
                "[{\"op\":\"move\",\"path\":\"/gender\"}] # 400 # from must be",
                "[\"replace\"] # 400 # op must be",
                "[] # 400 # empty",
                "{\"op\":\"remove\",\"path\":\"/gender\"} # 400 # array",
                "[{\"op\":\"add\",\"path\":\"/name\",\"value\":null}] # 400 # null",
                "[{\"op\":\"add\",\"path\":\"/name\",\"value\":[]}] # 400 # empty"
            })
    void aBadJsonPatchIsRefusedAndTheOperationNamed(String patch, int status, String word) {
        refused(() -> json(patch), status, word);
    }

    @Test
    void copiesThatDoubleTheDocumentAreStoppedAtOnce() {
        var doubling = "{\"op\":\"copy\",\"from\":\"/name\",\"path\":\"/name/0/extension\"}";
        var copies = "[" + String.join(",", Collections.nCopies(60, doubling)) + "]";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> refused(() -> json(copies), 413, "larger than"));
    }

    @Test
    void hugePatchesAndDeepPointersAreRefused() {
        var operation = "{\"op\":\"test\",\"path\":\"/gender\",\"value\":\"female\"}";
        refused(() -> json("[" + String.join(",", Collections.nCopies(101, operation)) + "]"), 413, "at most 100");
        refused(() -> json("[{\"op\":\"remove\",\"path\":\"" + "/a".repeat(33) + "\"}]"), 400, "at most 32");
        refused(() -> json("[{\"op\":\"remove\",\"path\":\"/" + "a".repeat(600) + "\"}]"), 400, "512");
        refused(
                () -> json(
                        "[{\"op\":\"add\",\"path\":\"/x\",\"value\":" + "[".repeat(70) + "1" + "]".repeat(70) + "}]"),
                400,
                "deep");
    }

    @Test
    void aFhirPathPatchIsApplied() {
        var patch = new Parameters();
        operation(patch, "replace", "Patient.gender", new CodeType("male"));
        operation(patch, "add", "Patient.name[0]", new StringType("Ann"))
                .addPart()
                .setName("name")
                .setValue(new StringType("given"));
        operation(patch, "replace", "Patient.name.where(family = 'Doe').family", new StringType("Roe"));
        var patched = (Patient) patching.patched(patient(), patch, "Parameters");
        assertThat(patched.getGender().toCode()).isEqualTo("male");
        assertThat(patched.getNameFirstRep().getNameAsSingleString()).isEqualTo("Jane Ann Roe");
    }

    @Test
    void aFhirPathPatchCanMoveInsertAndDelete() {
        var patch = new Parameters();
        var insert = operation(patch, "insert", "Patient.name[0].given", new StringType("Ann"));
        insert.addPart().setName("index").setValue(new IntegerType(0));
        operation(patch, "delete", "Patient.gender", null);
        var patched = (Patient) patching.patched(patient(), patch, "Parameters");
        assertThat(patched.getNameFirstRep().getGivenAsSingleString()).isEqualTo("Ann Jane");
        assertThat(patched.hasGender()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gender",
                "Task.gender",
                "Patient.descendants()",
                "Patient.name.repeat(given)",
                "Patient.link.other.resolve()",
                "Patient.name.where(family.matches('(a+)+$'))",
                "Patient.name.where(family = 'x' or family = 'y')",
                "Patient.name.given.aggregate($this)",
                "%resource.gender",
                "Patient.name.first()",
                "Patient..name",
                "Patient.name[99999]",
                "Patient.name.where(family = '\\'')",
                ""
            })
    void aPathThatComputesIsRefused(String path) {
        refused(() -> fhirPath("replace", path, new CodeType("male")), 400, "path must lead");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "replace # Patient.shoeSize # 422 # Patient.shoeSize",
                "replace # Patient.gender.value.value # 422 # replace",
                "replace # Patient.name[7].family # 422 # Patient.name",
                "replace # Patient.id # 422 # id",
                "replace # Patient.meta.security.code # 422 # meta.security",
                "delete # Patient.meta.security # 422 # meta.security",
                "delete # Patient.meta # 422 # meta.security",
                "replace # Patient.gender # 422 # robot",
                "jump # Patient.gender # 400 # type must be",
                "insert # Patient # 400 # insert",
                "add # Patient # 422 # add"
            })
    void aBadFhirPathPatchIsRefusedAndTheOperationNamed(String type, String path, int status, String word) {
        refused(() -> fhirPath(type, path, new CodeType("robot")), status, word);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable patch, int status, String word) {
        assertThatThrownBy(patch).isInstanceOfSatisfying(BaseServerResponseException.class, refusal -> {
            assertThat(refusal.getMessage()).contains(word).doesNotContain("HAPI-", "Exception");
            assertThat(refusal.getStatusCode()).isEqualTo(status);
            assertThat(((OperationOutcome) refusal.getOperationOutcome())
                            .getIssueFirstRep()
                            .getDiagnostics())
                    .isEqualTo(refusal.getMessage());
        });
    }

    private Patient json(String patch) {
        return (Patient) patching.patched(patient(), patch.getBytes(StandardCharsets.UTF_8), "");
    }

    private Patient fhirPath(String type, String path, Type value) {
        var patch = new Parameters();
        operation(patch, type, path, value);
        return (Patient) patching.patched(patient(), patch, "Parameters");
    }

    private static Parameters.ParametersParameterComponent operation(
            Parameters patch, String type, String path, Type value) {
        var operation = patch.addParameter().setName("operation");
        operation.addPart().setName("type").setValue(new CodeType(type));
        operation.addPart().setName("path").setValue(new StringType(path));
        if (value != null) {
            operation.addPart().setName("value").setValue(value);
        }
        return operation;
    }

    private static Patient patient() {
        return FHIR.newJsonParser()
                .parseResource(
                        Patient.class,
                        "{\"resourceType\":\"Patient\",\"id\":\"1\",\"meta\":{\"versionId\":\"1\",\"security\":[{\"system\":\"s\",\"code\":\"own\"}]},"
                                + "\"name\":[{\"family\":\"Doe\",\"given\":[\"Jane\"]}],\"gender\":\"female\"}");
    }
}
