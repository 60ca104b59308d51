package org.haven.server.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import org.haven.guide.Guide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowedMethodsTests {

    private static final AllowedMethods METHODS = new AllowedMethods(new Guide(FhirContext.forR4Cached()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            emptyValue = "",
            value = {
                "'' | POST",
                "/ | POST",
                "metadata | GET, HEAD",
                "Task | GET, HEAD, POST",
                "/Task/ | GET, HEAD, POST",
                "Task/_search | POST",
                "Task/1 | GET, HEAD, PATCH, PUT",
                "Subscription/1 | DELETE, GET, HEAD, PUT",
                "Task/1/_history | GET, HEAD",
                "Task/1/_history/1 | GET, HEAD",
                "Task/1/$transfer | POST",
                "Task/1/$nonsense | ''",
                "Task/_history | ''",
                "Task/1/2/3/4/5 | ''",
                "Nonsense | ''",
                "_history | ''"
            })
    void anAddressTakesWhatTheGuideOffers(String path, String methods) {
        assertThat(METHODS.at(path)).isEqualTo(methods);
    }
}
