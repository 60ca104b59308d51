package org.haven.guide.internal;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.IValidationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haven.guide.Guide;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueType;
import org.hl7.fhir.utilities.validation.ValidationMessage.Source;

/** HAPI's validator, which judges by the guide's profile for the type when the caller names none. */
final class GuideInstanceValidator extends FhirInstanceValidator {

    private final Guide guide;
    private final IValidationSupport support;

    GuideInstanceValidator(IValidationSupport support, WorkerContextValidationSupportAdapter worker, Guide guide) {
        super(support);
        setWrappedWorkerContext(support, worker);
        this.guide = guide;
        this.support = support;
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
        var messages = new ArrayList<>(super.validate(context));
        profiles.stream()
                .filter(profile -> support.fetchStructureDefinition(profile) == null)
                .map(GuideInstanceValidator::unknown)
                .forEach(messages::add);
        return messages;
    }

    /**
     * @see <a href="https://hl7.org/fhir/R4/resource-operation-validate.html">FHIR R4, $validate: an error if the server
     *     cannot validate against the nominated profile</a>
     */
    private static ValidationMessage unknown(String profile) {
        return new ValidationMessage(
                Source.InstanceValidator,
                IssueType.NOTFOUND,
                "profile",
                "This server does not know the profile that was named, so nothing was checked against it: name one of its "
                        + "CapabilityStatement, or leave the profile out",
                IssueSeverity.ERROR);
    }
}
