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
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
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
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueType;
import org.hl7.fhir.utilities.validation.ValidationMessage.Source;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;

/**
 * HL7's validator, which says nothing of good practice and lets unknown extensions and claims of unknown profiles pass.
 *
 * <p>HAPI makes a new one for each resource, and each reads a table of OIDs first: seven tenths of the time that a resource
 * takes. Here a validator that has done its work waits for the next resource, forgets the last one when it begins, and is
 * thrown away in time; there are never more than a few (docs/decisions/0011).
 */
final class GuideInstanceValidator extends FhirInstanceValidator {

    /** That a profile binds an element to no value set: nobody who sends a resource can do anything about it. */
    private static final Set<String> OF_NO_USE = Set.of(I18nConstants.TERMINOLOGY_TX_BINDING_NOSOURCE);

    /** Each holds some 5 MB of tables, and more of them than processors would only get in each other's way. */
    private static final int AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();

    /** What HL7's validator does not clear of earlier resources goes with it after so many. */
    private static final int USES = 200;

    private final WorkerContextValidationSupportAdapter worker;
    private final BlockingQueue<Kept> idle = new ArrayBlockingQueue<>(AT_ONCE);
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    GuideInstanceValidator(IValidationSupport support, WorkerContextValidationSupportAdapter worker) {
        super(support);
        this.worker = worker;
        setWrappedWorkerContext(support, worker);
    }

    @Override
    protected List<ValidationMessage> validate(IValidationContext<?> context) {
        places.acquireUninterruptibly();
        try {
            var kept = Objects.requireNonNullElseGet(idle.poll(), () -> new Kept(make(), USES));
            var messages = judge(kept.validator(), context);
            // Not after an exception: nobody knows what such a validator still holds.
            if (kept.uses() > 1) {
                idle.offer(new Kept(kept.validator(), kept.uses() - 1));
            }
            return messages;
        } finally {
            places.release();
        }
    }

    private List<ValidationMessage> judge(InstanceValidator validator, IValidationContext<?> context) {
        var messages = new ArrayList<ValidationMessage>();
        var profiles = new ArrayList<StructureDefinition>();
        for (var url : context.getOptions().getProfiles()) {
            var profile = worker.fetchResource(StructureDefinition.class, url);
            if (profile == null) {
                messages.add(new ValidationMessage(
                        Source.InstanceValidator,
                        IssueType.NOTFOUND,
                        "profile",
                        "The profile is not known here, so nothing was checked against it",
                        IssueSeverity.ERROR));
            } else {
                profiles.add(profile);
            }
        }
        validator.validate(
                null,
                messages,
                new ByteArrayInputStream(context.getResourceAsString().getBytes(StandardCharsets.UTF_8)),
                context.getResourceAsStringEncoding() == EncodingEnum.XML ? FhirFormat.XML : FhirFormat.JSON,
                profiles);
        messages.removeIf(message -> OF_NO_USE.contains(String.valueOf(message.getMessageId())));
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

    /**
     * @param uses how many resources it may still judge
     */
    private record Kept(InstanceValidator validator, int uses) {}
}
