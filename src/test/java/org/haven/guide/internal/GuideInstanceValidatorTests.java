package org.haven.guide.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ValidationOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.junit.jupiter.api.Test;

/** A validator that is used again finds what HAPI's, which is new for each resource, finds. */
class GuideInstanceValidatorTests {

    private static final Pattern CLAIM =
            Pattern.compile("https://haven\\.example\\.org/ig/StructureDefinition/[a-z0-9-]+(?=\"\\s*])");

    @Test
    void aValidatorThatIsUsedAgainFindsWhatANewOneFinds() throws Exception {
        var kept = Validators.validator();
        var fresh = fresh();
        var texts = texts();
        var expected = texts.stream().map(text -> messages(fresh, text)).toList();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < texts.size(); i++) {
                assertThat(messages(kept, texts.get(i))).isEqualTo(expected.get(i));
            }
        }
    }

    /** Good examples and bad, in turns, so that something would be seen if a validator remembered. */
    private static List<String> texts() throws Exception {
        var texts = new ArrayList<String>();
        try (var files = Files.list(Path.of("ig/fsh-generated/resources"))) {
            for (var file : files.filter(file -> file.getFileName()
                            .toString()
                            .matches("(Patient|Task|ServiceRequest|Consent|Observation|QuestionnaireResponse)-.*"))
                    .sorted()
                    .limit(12)
                    .toList()) {
                var text = Files.readString(file);
                texts.add(text);
                texts.add(text.replace("\"status\": \"", "\"status\": \"x").replace("\"name\"", "\"nam\""));
            }
        }
        return texts;
    }

    private static List<String> messages(FhirValidator validator, String text) {
        var options = new ValidationOptions();
        // HAPI names what the resource claims to the validator as well, so that is what is compared.
        CLAIM.matcher(text).results().forEach(claim -> options.addProfile(claim.group()));
        return validator.validateWithResult(text, options).getMessages().stream()
                .map(message -> message.getSeverity() + " " + message.getLocationString() + " " + message.getMessage())
                .distinct()
                .sorted()
                .toList();
    }

    private static FhirValidator fresh() {
        var module = new FhirInstanceValidator(Validators.support());
        module.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
        module.setAnyExtensionsAllowed(true);
        module.setErrorForUnknownProfiles(false);
        return Validators.fhir().newValidator().registerValidatorModule(module);
    }
}
