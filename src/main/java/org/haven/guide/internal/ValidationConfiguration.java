package org.haven.guide.internal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport.IssueSeverity;
import ca.uhn.fhir.validation.IInstanceValidatorModule;
import org.haven.guide.Guide;
import org.haven.guide.Terminology;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.utilities.settings.FhirSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * The validator: FHIR R4's own definitions and the guide's, with the terminology that both carry. LOINC and SNOMED CT are
 * not at hand, so a code of theirs outside a value set that lists it is passed with a warning.
 */
@Configuration(proxyBeanMethods = false)
class ValidationConfiguration {

    @Bean
    @Primary
    ValidationSupportChain guideSupport(FhirContext fhir, Guide guide, DefaultProfileValidationSupport standard) {
        var terminology = new InMemoryTerminologyServerValidationSupport(fhir);
        terminology.setIssueSeverityForCodeDisplayMismatch(IssueSeverity.WARNING);
        var unknown = new UnknownCodeSystemWarningValidationSupport(fhir);
        unknown.setNonExistentCodeSystemSeverity(IssueSeverity.WARNING);
        return new ValidationSupportChain(
                new GuideSupport(fhir, guide),
                new StandardDefinitions(fhir, standard, guide),
                new CommonCodeSystemsTerminologyService(fhir),
                terminology,
                unknown);
    }

    @Bean
    IInstanceValidatorModule instanceValidator(
            IValidationSupport support, WorkerContextValidationSupportAdapter worker) {
        // The validator would fetch packages and whatever a resource refers to; this server judges by what it carries.
        FhirSettings.setProhibitNetworkAccess(true);
        worker.setValidationSupport(support);
        return new GuideInstanceValidator(support, worker);
    }

    @Bean
    Terminology terminology(IValidationSupport support) {
        return new Terminology(support);
    }
}
