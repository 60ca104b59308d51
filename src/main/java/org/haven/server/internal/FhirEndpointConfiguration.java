package org.haven.server.internal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import ca.uhn.fhir.jpa.searchparam.extractor.IResourceLinkResolver;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.List;
import java.util.stream.Stream;
import org.apache.catalina.core.StandardHost;
import org.haven.guide.Guide;
import org.haven.guide.GuideTypes;
import org.haven.guide.Labelling;
import org.haven.guide.ProfileValidator;
import org.haven.party.Endpoint;
import org.haven.party.Parties;
import org.haven.server.OperationProvider;
import org.haven.server.Records;
import org.haven.server.RequestPreparation;
import org.haven.server.Requests;
import org.haven.server.ServerProperties;
import org.haven.server.WriteRule;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The FHIR endpoint at {@code /fhir}: the types of the guide, behind the guards. */
@Configuration(proxyBeanMethods = false)
class FhirEndpointConfiguration {

    @Bean
    Guards guards(
            Requests requests,
            Parties parties,
            Guide guide,
            Labelling labelling,
            ServerProperties properties,
            InteractionRules rules,
            SearchRules searches,
            BundleEntries entries,
            ReferenceRule references,
            ISearchParamRegistry registry,
            ObjectProvider<IResourceLinkResolver> resolver,
            ObjectProvider<RequestPreparation> preparations) {
        return new Guards(
                List.of(
                        new PartitionRouter(requests),
                        new LabelGuard(requests, parties, labelling),
                        new SearchGuard(properties, guide, searches, registry),
                        new ReferenceGuard(requests, resolver),
                        new VisibilityGuard(requests)),
                List.of(
                        new InteractionGuard(rules, searches, entries),
                        new PreparationGuard(preparations),
                        new TargetGuard(references, requests)));
    }

    @Bean
    WriteRules writeRules(ObjectProvider<WriteRule> rules, Requests requests, CommitDeadline deadline) {
        return new WriteRules(rules, requests, deadline);
    }

    @Bean
    RestfulServer fhirServer(
            FhirContext fhir,
            Guards guards,
            WriteRules rules,
            IInterceptorService storage,
            TransactionProvider system,
            CapabilityProvider capability,
            ProfileValidator validator,
            Guide guide,
            Validate validate,
            PatchExpansion patches,
            Repeats repeats,
            StoredVersions versions,
            KnownPatients patients,
            DaoRegistry daos,
            ServerProperties properties,
            Endpoint endpoint,
            ObjectProvider<OperationProvider> operations,
            BeanFactory beans) {
        guards.storage().forEach(storage::registerInterceptor);
        storage.registerInterceptor(rules);
        storage.registerInterceptor(new StableLabels());
        fhir.setParserErrorHandler(new StrictErrorHandler());
        var server = new FhirServer(fhir);
        server.setServerAddressStrategy(new HardcodedServerAddressStrategy(endpoint.fhir()));
        server.setDefaultResponseEncoding(EncodingEnum.JSON);
        server.setDefaultPageSize(properties.pageSize());
        server.setMaximumPageSize(properties.maxPageSize());
        server.setUncompressIncomingContents(false);
        server.setServerConformanceProvider(capability);
        server.registerProviders(GuideTypes.offered().stream()
                .map(type -> beans.getBean("my" + type + "RpR4", IResourceProvider.class))
                .toList());
        // HAPI asks the provider first that was registered last, so ours answers in the place of its own.
        server.registerProviders(validated(guide, fhir)
                .map(type -> new ValidateProvider(type, validate))
                .toList());
        server.registerProviders(operations.orderedStream().toList());
        server.registerProviders(offering(TypeRestfulInteraction.CREATE, guide, fhir)
                .map(type -> new CreateProvider(type, daos, repeats, versions, patients))
                .toList());
        server.registerProviders(offering(TypeRestfulInteraction.PATCH, guide, fhir)
                .map(type -> new PatchProvider(type, daos))
                .toList());
        server.registerProvider(system);
        guards.endpoint().forEach(server::registerInterceptor);
        server.registerInterceptor(repeats);
        server.registerInterceptor(patches);
        server.registerInterceptor(new WriteValidation(validator));
        server.registerInterceptor(new StablePaging());
        server.registerInterceptor(new SearchTag());
        server.registerInterceptor(new ErrorTranslator(new AllowedMethods(guide)));
        return server;
    }

    private static Stream<Class<? extends IBaseResource>> validated(Guide guide, FhirContext fhir) {
        return guide.rest().getResource().stream()
                .filter(type -> type.getOperation().stream()
                        .anyMatch(operation -> operation.getName().equals("validate")))
                .map(type -> fhir.getResourceDefinition(type.getType()).getImplementingClass());
    }

    private static Stream<Class<? extends IBaseResource>> offering(
            TypeRestfulInteraction interaction, Guide guide, FhirContext fhir) {
        return guide.rest().getResource().stream()
                .filter(type -> type.getInteraction().stream().anyMatch(offered -> offered.getCode() == interaction))
                .map(type -> fhir.getResourceDefinition(type.getType()).getImplementingClass());
    }

    @Bean
    PatchExpansion patchExpansion(Patching patching, Records records, Requests requests, FhirContext fhir) {
        return new PatchExpansion(patching, records, requests, fhir);
    }

    @Bean
    Repeats repeats(FirstAnswers answers, Requests requests, IHapiTransactionService transactions, FhirContext fhir) {
        return new Repeats(answers, requests, transactions, fhir);
    }

    /** Before the security filters, whose order is -100, so that every refusal has its id. */
    @Bean
    FilterRegistrationBean<RequestIdFilter> requestIdFilter() {
        var registration = new FilterRegistrationBean<>(new RequestIdFilter());
        registration.addUrlPatterns("/fhir/*");
        registration.setOrder(-200);
        return registration;
    }

    @Bean
    ServletRegistrationBean<RestfulServer> fhirServlet(RestfulServer server) {
        var registration = new ServletRegistrationBean<>(server, "/fhir/*");
        registration.setName("fhir");
        registration.setLoadOnStartup(1);
        return registration;
    }

    /** Behind the security filters, whose order is -100: a caller without a token gets no body read. */
    @Bean
    FilterRegistrationBean<RequestBodyFilter> requestBodyFilter(
            ServerProperties properties, Guide guide, FhirContext fhir) {
        var registration =
                new FilterRegistrationBean<>(new RequestBodyFilter(properties, new AllowedMethods(guide), fhir));
        registration.addUrlPatterns("/fhir/*");
        registration.setOrder(0);
        return registration;
    }

    /** Before the security filters and everything else that may want the database. */
    @Bean
    FilterRegistrationBean<UnavailableFilter> unavailableFilter(FhirContext fhir) {
        var registration = new FilterRegistrationBean<>(new UnavailableFilter(fhir));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> errorsInFhir() {
        return factory -> factory.addContextCustomizers(context ->
                ((StandardHost) context.getParent()).setErrorReportValveClass(FhirErrorValve.class.getName()));
    }
}
