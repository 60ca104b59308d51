package org.haven.guide.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.haven.guide.Guide;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which profile a resource is judged by when its sender names none. */
class ProfileChoiceTests {

    /** Every example whose profile the CapabilityStatement names for its type, without its claim. */
    static Stream<Resource> examples() throws Exception {
        try (var files = Files.list(Path.of("ig/fsh-generated/resources"))) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(ProfileChoiceTests::read)
                    .filter(resource -> resource.getMeta().getProfile().stream()
                            .anyMatch(claim -> offered(resource.fhirType()).contains(claim.getValue())))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsKnownByItsContent(Resource example) {
        var claims = example.getMeta().getProfile().stream()
                .map(CanonicalType::getValue)
                .toList();
        var bare = example.copy();
        bare.getMeta().getProfile().clear();
        assertThat(Validators.choice().of(bare))
                .hasValueSatisfying(chosen -> assertThat(claims).contains(chosen));
    }

    @Test
    void aTypeWithoutAProfileHasNone() {
        assertThat(Validators.choice().of(new org.hl7.fhir.r4.model.AuditEvent()))
                .isEqualTo(Validators.guide().profileOf("AuditEvent"));
    }

    @Test
    void anAbortIsToldFromAReferralByItsCode() {
        var abort = Guide.url("StructureDefinition", "abort-task");
        assumeThat(offered("Task")).contains(abort);
        var task = new Task();
        task.getCode()
                .addCoding()
                .setSystem("http://hl7.org/fhir/CodeSystem/task-code")
                .setCode("abort");
        assertThat(Validators.choice().of(task)).contains(abort);
    }

    @Test
    void onlyClaimsOfThisGuideCount() {
        var task = new Task();
        task.getMeta().addProfile("https://x.example.org/StructureDefinition/x");
        task.getMeta().addProfile(Guide.url("StructureDefinition", "referral-task"));
        assertThat(Validators.choice().claimed(task))
                .containsExactly(Guide.url("StructureDefinition", "referral-task"));
    }

    private static List<String> offered(String type) {
        return Validators.guide().named(type).stream()
                .flatMap(offered -> Stream.concat(
                        Stream.ofNullable(offered.getProfile()),
                        offered.getSupportedProfile().stream().map(CanonicalType::getValue)))
                .toList();
    }

    private static Resource read(Path file) {
        try {
            return (Resource) Validators.fhir().newJsonParser().parseResource(Files.readString(file));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
