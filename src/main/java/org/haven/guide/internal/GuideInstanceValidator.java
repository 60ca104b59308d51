package org.haven.guide.internal;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.validation.IValidationContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.ValidatorSession;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.r5.utils.validation.constants.IdStatus;
import org.hl7.fhir.r5.utils.xver.XVerExtensionManagerOld;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;

/**
 * HL7's validator, which says nothing of good practice and lets unknown extensions and claims of unknown profiles pass.
 *
 * <p>HAPI makes a new one for each resource, and each reads a table of OIDs first: seven tenths of the time that a resource
 * takes. Here a validator that has done its work waits for the next resource; it forgets the last one when it begins
 * (docs/decisions/0011).
 */
final class GuideInstanceValidator extends FhirInstanceValidator {

    /** That a profile binds an element to no value set: nobody who sends a resource can do anything about it. */
    private static final Set<String> OF_NO_USE = Set.of(I18nConstants.TERMINOLOGY_TX_BINDING_NOSOURCE);

    private final WorkerContextValidationSupportAdapter worker;
    private final ConcurrentLinkedDeque<InstanceValidator> idle = new ConcurrentLinkedDeque<>();

    GuideInstanceValidator(IValidationSupport support, WorkerContextValidationSupportAdapter worker) {
        super(support);
        this.worker = worker;
        setWrappedWorkerContext(support, worker);
    }

    @Override
    protected List<ValidationMessage> validate(IValidationContext<?> context) {
        var validator = Objects.requireNonNullElseGet(idle.poll(), this::make);
        var messages = new ArrayList<ValidationMessage>();
        validator.validate(
                null,
                messages,
                new ByteArrayInputStream(context.getResourceAsString().getBytes(StandardCharsets.UTF_8)),
                context.getResourceAsStringEncoding() == EncodingEnum.XML ? FhirFormat.XML : FhirFormat.JSON,
                context.getOptions().getProfiles().stream()
                        .map(profile -> worker.fetchResource(StructureDefinition.class, profile))
                        .filter(Objects::nonNull)
                        .toList());
        messages.removeIf(message -> OF_NO_USE.contains(String.valueOf(message.getMessageId())));
        // Not after an exception: nobody knows what such a validator still holds.
        idle.push(validator);
        return messages;
    }

    private InstanceValidator make() {
        var validator = new InstanceValidator(
                worker,
                new NullEvaluationContext(),
                new XVerExtensionManagerOld(worker),
                new ValidatorSession(),
                new ValidatorSettings());
        validator.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
        validator.setResourceIdRule(IdStatus.OPTIONAL);
        validator.setAnyExtensionsAllowed(true);
        validator.setErrorForUnknownProfiles(false);
        // How bad an unknown code system is, the terminology support says.
        validator.setUnknownCodeSystemsCauseErrors(true);
        validator.setPolicyAdvisor(getValidatorPolicyAdvisor());
        validator.setAllowXsiLocation(true);
        return validator;
    }
}
