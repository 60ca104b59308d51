package org.haven.guide.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.haven.guide.Guide;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which profile a resource is judged by when its sender names none. */
class ProfileChoiceTests {

    /** Every example that claims a profile of the guide. */
    static Stream<Resource> examples() throws Exception {
        try (var files = Files.list(Path.of("ig/fsh-generated/resources"))) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(ProfileChoiceTests::read)
                    .filter(resource -> resource.getMeta().getProfile().stream()
                            .anyMatch(claim -> claim.getValue().startsWith(Guide.CANONICAL)))
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
                .hasValueSatisfying(chosen -> assertThat(claims).anyMatch(claim -> leadsTo(claim, chosen)));
    }

    @Test
    void aTypeWithoutAProfileHasNone() {
        assertThat(Validators.choice().of(new org.hl7.fhir.r4.model.AuditEvent()))
                .isEqualTo(Validators.guide().profileOf("AuditEvent"));
    }

    @Test
    void anAbortIsToldFromAReferralByItsCode() {
        var abort = Guide.url("StructureDefinition", "abort-task");
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

    /** The profile itself, or the one that it derives from. */
    private static boolean leadsTo(String claim, String chosen) {
        return claim.equals(chosen)
                || Validators.guide()
                        .find(StructureDefinition.class, claim)
                        .filter(profile -> profile.getBaseDefinition().equals(chosen))
                        .isPresent();
    }

    private static Resource read(Path file) {
        try {
            return (Resource) Validators.fhir().newJsonParser().parseResource(Files.readString(file));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
