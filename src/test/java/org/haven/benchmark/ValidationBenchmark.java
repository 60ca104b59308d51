package org.haven.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ValidationOptions;
import ca.uhn.fhir.validation.ValidationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.haven.guide.Finding;
import org.haven.guide.ProfileValidator;
import org.haven.guide.internal.Validators;
import org.haven.testing.HavenTests;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.junit.jupiter.api.Test;

/**
 * Validation of a referral of five resources against the guide, as the server does it, against HAPI's validator on the same
 * bundle with FHIR R4's own definitions alone; warm, in one run, in turns. Decision 0011 shows the figures.
 *
 * <p>{@code mvn test -Dtest=ValidationBenchmark}
 */
public class ValidationBenchmark {

    private static final int WARM_UP = 60;
    private static final int ROUNDS = 100;

    private final String text = HavenTests.example("referral-from-rms.json");
    private final Bundle bundle = (Bundle) Validators.fhir().newJsonParser().parseResource(text);
    private final FhirValidator base = base();
    private final FhirValidator fresh = Validators.fhir()
            .newValidator()
            .registerValidatorModule(configured(new FhirInstanceValidator(Validators.support())));
    private final Bundle withoutClaims = withoutClaims();
    private final String strippedText = Validators.fhir().newJsonParser().encodeResourceToString(withoutClaims);
    private final ProfileValidator guide = Validators.profileValidator();

    @Test
    void guideAgainstBase() {
        var figures = measure(WARM_UP, ROUNDS);
        System.out.println(figures.get(0));
        System.out.println(figures.get(1));
        System.out.println("the kept validator, against a new one each: " + figures.get(2));
        assertThat(figures).allSatisfy(figure -> assertThat(figure.ratio()).isLessThanOrEqualTo(3));
    }

    /** What a write costs, and what {@code $validate} of the bundle costs. */
    List<Figure> measure(int warmUp, int rounds) {
        var write = new Timing("write: each of the five resources", this::write);
        var operation = new Timing("$validate: the bundle as it was sent", this::operation);
        var resource = new Timing(
                "HAPI, base R4, the bundle as an object",
                () -> messages(base.validateWithResult(withoutClaims, new ValidationOptions())));
        var string = new Timing(
                "HAPI, base R4, the bundle as it was sent",
                () -> messages(base.validateWithResult(strippedText, new ValidationOptions())));
        var unkept = new Timing("the five resources, a new validator for each, as HAPI does", this::unkept);
        var all = List.of(write, operation, resource, string, unkept);
        for (int i = 0; i < warmUp; i++) {
            all.forEach(Timing::run);
        }
        all.forEach(Timing::forget);
        for (int i = 0; i < rounds; i++) {
            all.forEach(Timing::run);
        }
        return List.of(new Figure(write, resource), new Figure(operation, string), new Figure(write, unkept));
    }

    /** A profile that is not loaded cannot be judged by; without the claims the validator has nothing but base R4. */
    private Bundle withoutClaims() {
        var copy = bundle.copy();
        copy.getEntry()
                .forEach(entry -> entry.getResource().getMeta().getProfile().clear());
        return copy;
    }

    private int write() {
        return bundle.getEntry().stream()
                .mapToInt(entry -> guide.errors(entry.getResource()).size())
                .sum();
    }

    private int unkept() {
        return withoutClaims.getEntry().stream()
                .mapToInt(entry -> messages(fresh.validateWithResult(
                        entry.getResource(),
                        new ValidationOptions()
                                .addProfile(Validators.guide()
                                        .profileOf(entry.getResource().fhirType())
                                        .orElseThrow()))))
                .sum();
    }

    private int operation() {
        return (int)
                guide.findings(text, Set.of()).stream().filter(Finding::isError).count();
    }

    private static int messages(ValidationResult result) {
        return result.isSuccessful() ? 0 : result.getMessages().size();
    }

    private static FhirValidator base() {
        var fhir = Validators.fhir();
        var module = new FhirInstanceValidator(new ValidationSupportChain(
                new DefaultProfileValidationSupport(fhir),
                new CommonCodeSystemsTerminologyService(fhir),
                new InMemoryTerminologyServerValidationSupport(fhir)));
        return fhir.newValidator().registerValidatorModule(configured(module));
    }

    private static FhirInstanceValidator configured(FhirInstanceValidator module) {
        module.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
        module.setAnyExtensionsAllowed(true);
        module.setErrorForUnknownProfiles(false);
        return module;
    }

    /** One thing that is measured, in milliseconds. */
    private static final class Timing {

        private final String name;
        private final Supplier<Integer> work;
        private final List<Double> times = new ArrayList<>();

        Timing(String name, Supplier<Integer> work) {
            this.name = name;
            this.work = work;
        }

        void run() {
            var begin = System.nanoTime();
            int errors = work.get();
            times.add((System.nanoTime() - begin) / 1e6);
            if (errors > 0) {
                throw new IllegalStateException(name + " reports errors; what is measured must be valid");
            }
        }

        void forget() {
            times.clear();
        }

        double at(double share) {
            return times.stream().sorted().toList().get((int) Math.min(times.size() - 1, share * times.size()));
        }

        @Override
        public String toString() {
            return "%s: median %.1f ms (min %.1f, max %.1f)".formatted(name, at(0.5), at(0), at(1));
        }
    }

    record Figure(Timing ours, Timing theirs) {

        double ratio() {
            return ours.at(0.5) / theirs.at(0.5);
        }

        @Override
        public String toString() {
            return "ratio %.2f%n  %s%n  %s".formatted(ratio(), ours, theirs);
        }
    }
}
