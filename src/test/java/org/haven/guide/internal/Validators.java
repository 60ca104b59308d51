package org.haven.guide.internal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.IInstanceValidatorModule;
import org.haven.guide.Guide;
import org.haven.guide.ProfileValidator;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The server's validator without the server, made once for all tests of this JVM that ask for it. */
public final class Validators {

    private static final Validators INSTANCE = new Validators();

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext(
            Around.class,
            Guide.class,
            ValidationConfiguration.class,
            Findings.class,
            ProfileChoice.class,
            ProfileValidator.class);

    private Validators() {}

    public static FhirContext fhir() {
        return INSTANCE.beans.getBean(FhirContext.class);
    }

    public static Guide guide() {
        return INSTANCE.beans.getBean(Guide.class);
    }

    public static ProfileValidator profileValidator() {
        return INSTANCE.beans.getBean(ProfileValidator.class);
    }

    /** HL7's validator as the server sets it up, without what the server makes of its messages. */
    public static FhirValidator validator() {
        return fhir().newValidator().registerValidatorModule(INSTANCE.beans.getBean(IInstanceValidatorModule.class));
    }

    /** HL7's validator for definitions, whose types the server has no need to judge. */
    public static FhirValidator definitionValidator() {
        var support = new ValidationSupportChain(
                new GuideSupport(fhir(), guide()),
                INSTANCE.beans.getBean(DefaultProfileValidationSupport.class),
                INSTANCE.beans.getBean(IValidationSupport.class));
        var worker = WorkerContextValidationSupportAdapter.newVersionSpecificWorkerContextWrapper(support);
        return fhir().newValidator().registerValidatorModule(new GuideInstanceValidator(support, worker));
    }

    public static IValidationSupport support() {
        return INSTANCE.beans.getBean(IValidationSupport.class);
    }

    static Findings findings() {
        return INSTANCE.beans.getBean(Findings.class);
    }

    static ProfileChoice choice() {
        return INSTANCE.beans.getBean(ProfileChoice.class);
    }

    /** What HAPI's own configuration brings in the server. */
    @Configuration(proxyBeanMethods = false)
    static class Around {

        @Bean
        FhirContext fhirContext() {
            return FhirContext.forR4();
        }

        @Bean
        DefaultProfileValidationSupport standard(FhirContext fhir) {
            return new DefaultProfileValidationSupport(fhir);
        }

        @Bean
        WorkerContextValidationSupportAdapter worker() {
            return new WorkerContextValidationSupportAdapter();
        }
    }
}
