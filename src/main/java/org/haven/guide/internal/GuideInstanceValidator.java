package org.haven.guide.internal;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.IValidationContext;
import java.util.List;
import java.util.Optional;
import org.haven.guide.Guide;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/** HAPI's validator, which judges by the guide's profile for the type when the caller names none. */
final class GuideInstanceValidator extends FhirInstanceValidator {

    private final Guide guide;

    GuideInstanceValidator(
            IValidationSupport support, WorkerContextValidationSupportAdapter worker, Guide guide) {
        super(support);
        setWrappedWorkerContext(support, worker);
        this.guide = guide;
        setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
        setErrorForUnknownProfiles(false);
        setAnyExtensionsAllowed(true);
    }

    @Override
    protected List<ValidationMessage> validate(IValidationContext<?> context) {
        var profiles = context.getOptions().getProfiles();
        if (profiles.isEmpty()) {
            Optional.ofNullable(context.getResource())
                    .filter(IBaseResource.class::isInstance)
                    .flatMap(resource -> guide.profileOf(((IBaseResource) resource).fhirType()))
                    .ifPresent(context.getOptions()::addProfile);
        }
        return super.validate(context);
    }
}
