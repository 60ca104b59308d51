package org.haven.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.utils.validation.IResourceValidator;
import org.hl7.fhir.r5.utils.validation.IValidationPolicyAdvisor;
import org.hl7.fhir.r5.utils.validation.constants.ReferenceValidationPolicy;
import org.hl7.fhir.utilities.settings.FhirSettings;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.hl7.fhir.validation.ValidationEngine;
import org.hl7.fhir.validation.ValidationEngine.ValidationEngineBuilder;
import org.hl7.fhir.validation.service.StandAloneValidatorFetcher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * HL7's own validator on every artefact and example, and on the examples that {@code ig/input/compatibility.txt} holds against
 * profiles of other guides. It needs FHIR packages in {@code ~/.fhir/packages} and no network, so it is no part of the build:
 *
 * <p>{@code mvn test -Dtest=OfficialValidatorCheck}
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficialValidatorCheck {

    private static final Path COMPILED = Path.of("ig/fsh-generated/resources");
    private static final Path COMPATIBILITY = Path.of("ig/input/compatibility.txt");
    private static final Path TOLERATED = Path.of("ig/input/validator-warnings.txt");

    private static final List<String> PACKAGES = List.of(
            "hl7.fhir.us.core#6.1.0",
            "hl7.fhir.us.sdoh-clinicalcare#3.0.0",
            "ihe.iti.balp#1.1.4",
            "hl7.fhir.uv.sdc#4.0.0",
            "hl7.fhir.uv.security-label-ds4p#1.0.0",
            "hl7.fhir.uv.subscriptions-backport.r4#1.1.0");

    private ValidationEngine engine;

    @BeforeAll
    void load() throws Exception {
        FhirSettings.setProhibitNetworkAccess(true);
        engine = new ValidationEngineBuilder()
                .withVersion("4.0.1")
                .withThoVersion("7.3.0")
                .withExtensionsVersion("5.3.0")
                .withNoTerminologyServer()
                .withCanRunWithoutTerminologyServer(true)
                .fromSource("hl7.fhir.r4.core#4.0.1");
        engine.getContext().setNoTerminologyServer(true);
        engine.getContext().setCanRunWithoutTerminology(true);
        for (var guide : PACKAGES) {
            engine.getIgLoader().loadIg(engine.getIgs(), engine.getBinaries(), guide, false);
        }
        engine.getIgLoader()
                .loadIg(engine.getIgs(), engine.getBinaries(), definitions().toString(), false);
        var fetcher = new Fetcher(engine);
        fetcher.setReferencePolicy(ReferenceValidationPolicy.CHECK_VALID);
        fetcher.setResolutionContext("file:" + COMPILED.toAbsolutePath());
        engine.setFetcher(fetcher);
        engine.setPolicyAdvisor(fetcher);
        engine.getContext().setLocator(fetcher);
        // The guide's own base is one; its people, parties and identifiers are plainly made up.
        engine.setAllowExampleUrls(true);
        engine.prepare();
    }

    @Test
    void everyArtefactAndExampleIsValidAndEveryWarningIsExplained() throws Exception {
        var tolerated = tolerated();
        var used = new TreeMap<String, Integer>();
        var wrong = new ArrayList<String>();
        for (var file : compiled()) {
            for (var message : messages(file, List.of())) {
                var said = file.getFileName() + " " + message.getLocation() + ": " + message.getMessage();
                if (isError(message)) {
                    wrong.add(message.getLevel() + " " + said);
                } else if (message.getLevel() == IssueSeverity.WARNING || failedItself(message)) {
                    tolerated.keySet().stream()
                            .filter(pattern -> pattern.matcher(said).find())
                            .findFirst()
                            .ifPresentOrElse(
                                    pattern -> used.merge(pattern.pattern(), 1, Integer::sum),
                                    () -> wrong.add("WARNING " + said));
                }
            }
        }
        used.forEach((pattern, times) -> System.out.println(times + " warnings explained by " + pattern));
        assertThat(wrong).as("errors and unexplained warnings").isEmpty();
        assertThat(tolerated.keySet().stream().map(Pattern::pattern))
                .as("patterns that nothing needs any more")
                .allSatisfy(pattern -> assertThat(used).containsKey(pattern));
    }

    @Test
    void ourExamplesMeetTheProfilesOfOtherGuides() throws Exception {
        var wrong = new ArrayList<String>();
        assertThat(compatibility()).hasSizeGreaterThan(80);
        for (var line : compatibility()) {
            var parts = line.split("\\s+");
            var file = COMPILED.resolve(parts[0].replace('/', '-') + ".json");
            messages(file, List.of(parts[1])).stream()
                    .filter(OfficialValidatorCheck::isError)
                    .forEach(message -> wrong.add(line + ": " + message.getLocation() + ": " + message.getMessage()));
            if (engine.getContext().fetchResource(org.hl7.fhir.r5.model.StructureDefinition.class, parts[1]) == null) {
                wrong.add(line + ": the profile is not in the packages");
            }
        }
        assertThat(wrong).isEmpty();
    }

    private List<ValidationMessage> messages(Path file, List<String> profiles) throws Exception {
        var messages = new ArrayList<ValidationMessage>();
        engine.validate(Files.readAllBytes(file), FhirFormat.JSON, new ArrayList<>(profiles), messages);
        return messages;
    }

    private static boolean isError(ValidationMessage message) {
        return (message.getLevel() == IssueSeverity.ERROR || message.getLevel() == IssueSeverity.FATAL)
                && !failedItself(message);
    }

    /** MIME types are BCP 13, which nobody can list: without a terminology server the validator calls each of them wrong. */
    private static boolean failedItself(ValidationMessage message) {
        return message.getMessage().contains("http://hl7.org/fhir/ValueSet/mimetypes");
    }

    private static List<Path> compiled() throws IOException {
        try (var files = Files.list(COMPILED)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** The loader takes a folder whole, and examples are no part of the guide's definitions. */
    private static Path definitions() throws IOException {
        var folder = Files.createTempDirectory("haven-guide");
        for (var file : compiled()) {
            if (Files.readString(file).contains("\n  \"url\": \"" + Guide.CANONICAL)) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return folder;
    }

    /** Lines {@code Type/id profile}; what stands after a number sign is for the reader. */
    private static List<String> compatibility() throws IOException {
        return lines(COMPATIBILITY).filter(line -> !line.startsWith("#")).toList();
    }

    /** Each pattern follows the line that says why its warnings are right. */
    private static Map<Pattern, String> tolerated() throws IOException {
        var patterns = new LinkedHashMap<Pattern, String>();
        var reason = "";
        for (var line : lines(TOLERATED).toList()) {
            if (line.startsWith("#")) {
                reason += line.substring(1);
            } else {
                assertThat(reason).as("the reason for " + line).isNotEmpty();
                patterns.put(Pattern.compile(line), reason);
                reason = "";
            }
        }
        return patterns;
    }

    private static Stream<String> lines(Path file) throws IOException {
        return Files.exists(file)
                ? Files.readAllLines(file).stream().map(String::strip).filter(line -> !line.isEmpty())
                : Stream.of();
    }

    /** Knows what the packages hold, and asks nobody else. */
    private static final class Fetcher extends StandAloneValidatorFetcher {

        Fetcher(ValidationEngine engine) throws IOException {
            super(engine.getPcm(), engine.getContext(), engine);
        }

        @Override
        public CanonicalResource fetchCanonicalResource(IResourceValidator validator, Object context, String url) {
            return null;
        }

        /** What a TestScript sends has variables where ids will be. */
        @Override
        public ReferenceValidationPolicy policyForReference(
                IResourceValidator validator,
                Object context,
                String path,
                String url,
                IValidationPolicyAdvisor.ReferenceDestinationType type) {
            return url.contains("${")
                    ? ReferenceValidationPolicy.IGNORE
                    : super.policyForReference(validator, context, path, url, type);
        }
    }
}
