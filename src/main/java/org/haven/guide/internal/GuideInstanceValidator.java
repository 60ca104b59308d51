package org.haven.guide.internal;

import ca.uhn.fhir.context.support.IValidationSupport;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;

/** HAPI's validator, which says nothing of good practice and lets unknown extensions and claims of unknown profiles pass. */
final class GuideInstanceValidator extends FhirInstanceValidator {

    GuideInstanceValidator(IValidationSupport support, WorkerContextValidationSupportAdapter worker) {
        super(support);
        setWrappedWorkerContext(support, worker);
        setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
        setErrorForUnknownProfiles(false);
        setAnyExtensionsAllowed(true);
    }
}
