package org.haven.server.internal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.FhirVersionEnum;
import java.util.List;
import java.util.Set;
import org.haven.guide.Guide;
import org.haven.guide.GuideTypes;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.SearchParameter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What HAPI indexes by default: every search parameter that FHIR R4 defines for the types that Haven has. */
@TestConfiguration(proxyBeanMethods = false)
public class AllSearchParameters {

    @Bean
    @Primary
    GuideSearchParameters everySearchParameter(Guide guide) {
        return new GuideSearchParameters(guide, all());
    }

    private static List<SearchParameter> all() {
        var types = GuideTypes.offered();
        return FhirContext.forCached(FhirVersionEnum.R4)
                .getValidationSupport()
                .<SearchParameter>fetchAllSearchParameters()
                .stream()
                .filter(parameter -> applies(parameter, types))
                .map(SearchParameter::copy)
                .peek(parameter -> parameter.setStatus(PublicationStatus.ACTIVE))
                .peek(parameter -> parameter.setId("SearchParameter/" + parameter.getIdPart()))
                .toList();
    }

    private static boolean applies(SearchParameter parameter, Set<String> types) {
        return parameter.getBase().stream()
                .map(CodeType::getValue)
                .anyMatch(base -> types.contains(base) || base.equals("Resource") || base.equals("DomainResource"));
    }
}
