package org.haven.metrics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTests {

    private final Address address = new Address(Set.of("Task", "Patient"), Set.of("validate", "everything"));

    @ParameterizedTest
    @CsvSource({
        "/fhir, /fhir",
        "/fhir/Task, /fhir/Task",
        "/fhir/Task/_search, /fhir/Task/_search",
        "/fhir/Task/4711, /fhir/Task/{id}",
        "/fhir/Task/4711/_history, /fhir/Task/{id}/_history",
        "/fhir/Task/4711/_history/2, /fhir/Task/{id}/_history/{version}",
        "/fhir/Patient/4711/$everything, /fhir/Patient/{id}/$everything",
        "/fhir/Task/$validate, /fhir/Task/$validate",
        "/oauth2/token, /oauth2/token",
        "/ig/StructureDefinition-referral-task.html, /ig/{page}"
    })
    void whatACallerChoosesIsAPlaceholder(String path, String shape) {
        assertThat(address.shape(path)).isEqualTo(shape);
    }

    @ParameterizedTest
    @CsvSource({
        "/fhir/jane.doe",
        "/fhir/Task/$jane-doe",
        "/fhir/Task/1/jane-doe",
        "/fhir/Task/1/_history/2/jane-doe",
        "/fhir/$jane-doe",
        "/jane/doe",
        "/oauth2/token/jane",
        "/"
    })
    void anAddressThatNobodyOffersHasNoShapeOfItsOwn(String path) {
        assertThat(address.shape(path)).isEqualTo("other");
    }

    @Test
    void anIdThatLooksLikeSomethingElseIsStillAnId() {
        assertThat(address.shape("/fhir/Task/Patient")).isEqualTo("/fhir/Task/{id}");
        assertThat(address.shape("/fhir/Task//")).isEqualTo("other");
    }
}
