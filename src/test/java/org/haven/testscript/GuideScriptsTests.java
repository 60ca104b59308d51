package org.haven.testscript;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.TestScript;
import org.hl7.fhir.r4.model.TestScript.SetupActionAssertComponent;
import org.hl7.fhir.r4.model.TestScript.SetupActionOperationComponent;
import org.junit.jupiter.api.Test;

/** The guide's scripts as a set: every actor has one, nothing is left over, and the page lists them all. */
class GuideScriptsTests {

    private final ScriptLibrary library = ScriptLibrary.ofTheGuide();
    private final List<TestScript> scripts = library.scripts(FhirContext.forR4Cached());

    @Test
    void everyActorIsPlayed() {
        assertThat(scripts)
                .flatExtracting(script -> script.getMetadata().getCapability())
                .extracting(capability -> capability.getCapabilities())
                .map(url -> url.replaceFirst("^.*/", ""))
                .contains(
                        "referral-source",
                        "referral-source-light",
                        "referral-target",
                        "referral-target-light",
                        "coordination-platform",
                        "outcome-reporter");
    }

    @Test
    void everyScriptIsSupported() {
        assertThat(scripts).isNotEmpty().allSatisfy(SupportedElements::check);
    }

    @Test
    void everyFixtureAndProfileThatAScriptDeclaresIsUsed() {
        assertThat(scripts).allSatisfy(script -> {
            var sent = operations(script)
                    .map(SetupActionOperationComponent::getSourceId)
                    .collect(Collectors.toSet());
            assertThat(script.getFixture())
                    .as(script.getIdPart())
                    .allSatisfy(fixture -> assertThat(sent).contains(fixture.getId()));
            var checked = asserts(script)
                    .map(SetupActionAssertComponent::getValidateProfileId)
                    .collect(Collectors.toSet());
            assertThat(script.getProfile())
                    .as(script.getIdPart())
                    .allSatisfy(profile -> assertThat(checked).contains(profile.getId()));
        });
    }

    @Test
    void everyFixtureOfTheGuideIsSentByAScript() throws IOException {
        try (var files = Files.list(library.folder())) {
            var fixtures = files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
                    .filter(name -> name.contains("-fixture-"))
                    .collect(Collectors.toSet());
            Set<String> sent = scripts.stream()
                    .flatMap(script -> script.getFixture().stream())
                    .map(fixture -> fixture.getResource().getReference().replace('/', '-'))
                    .collect(Collectors.toSet());
            assertThat(sent).containsAll(fixtures);
        }
    }

    @Test
    void everyScriptHasAnIntroductionAndStandsOnThePage() throws IOException {
        var pages = Path.of("ig/input/pagecontent");
        var conformance = Files.readString(pages.resolve("conformance.md"));
        assertThat(scripts).allSatisfy(script -> {
            assertThat(conformance).contains("(TestScript-" + script.getIdPart() + ".html)");
            assertThat(pages.resolve("TestScript-" + script.getIdPart() + "-intro.md"))
                    .exists();
        });
    }

    private static Stream<SetupActionOperationComponent> operations(TestScript script) {
        return Stream.concat(
                script.getSetup().getAction().stream().map(TestScript.SetupActionComponent::getOperation),
                script.getTest().stream()
                        .flatMap(test -> test.getAction().stream())
                        .map(TestScript.TestActionComponent::getOperation));
    }

    private static Stream<SetupActionAssertComponent> asserts(TestScript script) {
        return script.getTest().stream()
                .flatMap(test -> test.getAction().stream())
                .map(TestScript.TestActionComponent::getAssert);
    }
}
