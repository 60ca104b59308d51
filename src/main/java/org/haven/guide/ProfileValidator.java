package org.haven.guide;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.IInstanceValidatorModule;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import ca.uhn.fhir.validation.ValidationOptions;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Holds a resource that a caller wants stored against the profile that the guide names for its type: once, and against
 * that profile alone, whatever else {@code meta.profile} claims.
 */
@Component
public class ProfileValidator {

    private final Guide guide;
    private final FhirValidator validator;

    ProfileValidator(FhirContext fhir, Guide guide, IInstanceValidatorModule module) {
        this.guide = guide;
        validator = fhir.newValidator().registerValidatorModule(module);
    }

    /**
     * @return what is wrong with the resource; empty if it may be stored
     */
    public List<Finding> errors(Resource resource) {
        var copy = resource.copy();
        // The validator would otherwise judge by the claimed profiles too, and by the guide's own a second time.
        copy.getMeta().getProfile().clear();
        var options = new ValidationOptions();
        guide.profileOf(resource.fhirType()).ifPresent(options::addProfile);
        return validator.validateWithResult(copy, options).getMessages().stream()
                .filter(message -> message.getSeverity() == ResultSeverityEnum.ERROR
                        || message.getSeverity() == ResultSeverityEnum.FATAL)
                .map(Finding::of)
                .toList();
    }

    /**
     * @param expression FHIRPath of the offending element
     * @param message what is wrong with it
     */
    public record Finding(String expression, String message) {

        static Finding of(SingleValidationMessage message) {
            return new Finding(message.getLocationString(), message.getMessage());
        }
    }
}
