package org.haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;

import ca.uhn.fhir.context.FhirContext;
import io.restassured.response.Response;
import java.util.List;
import org.haven.guide.ProfileValidator;
import org.haven.testing.HavenTests;
import org.haven.testing.OnH2;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How a source finds a service, and what the directory never holds. */
@OnH2
class DirectoryTests extends HavenTests {

    private static final String SERVICES = "entry.findAll { it.search.mode == 'match' }.resource.id";

    @Autowired
    private ProfileValidator validator;

    // ---- searching

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "service-category=c4; riverside-counseling harbor-counseling",
                "service-category=c4&coverage-area=Location/sangamon-county; riverside-counseling",
                "service-category=c4&coverage-area:Location.name=Illinois; harbor-counseling",
                "service-category=c4&coverage-area:Location.address-state=IL; riverside-counseling harbor-counseling",
                "location:Location.near=39.80|-89.64|5|km; riverside-counseling riverside-groups",
                "location.near=39.80|-89.64|5|km&service-category=c5; riverside-groups",
                "location.near=41.88|-87.63|50|km; ",
                "communication=es; riverside-counseling harbor-nights",
                "characteristic=video; riverside-counseling harbor-counseling",
                "capacity=limited; riverside-groups harbor-nights",
                "organization=Organization/harbor-advocates; harbor-counseling harbor-nights",
                "organization.name=Riverside; riverside-counseling riverside-groups",
                "name=Evening; riverside-groups"
            })
    void aSourceFindsServices(String query, String found) {
        var ids = search("HealthcareService?active=true&" + query).<List<String>>path(SERVICES);
        assertThat(ids)
                .filteredOn(id -> !id.matches("[0-9a-f-]{36}"))
                .containsExactlyInAnyOrder(found == null ? new String[0] : found.split(" "));
    }

    @Test
    void everyPartySeesTheSameDirectoryWithPlacesAndProviders() {
        for (var party : List.of(POLICE, OTHER_POLICE, CLINIC, ADVOCATES, OPERATOR)) {
            as(party)
                    .queryParam("_id", "riverside-counseling")
                    .queryParam("_include", "HealthcareService:location", "HealthcareService:organization")
                    .get("HealthcareService")
                    .then()
                    .statusCode(200)
                    .body(
                            "entry.resource.id",
                            hasItems("riverside-counseling", "riverside-intake", "riverside-clinic"));
        }
    }

    @Test
    void theNextIntakePlaceIsFound() {
        assertThat(search("Location?near=39.81|-89.65|10|km").<List<String>>path(SERVICES))
                .contains("riverside-intake");
        assertThat(search("Location?near=39.81|-88.65|10|km").<List<String>>path(SERVICES))
                .doesNotContain("riverside-intake");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Location?near=Springfield",
                "Location?near=39.81|-89.65|-1|km",
                "Location?near=39.81|-89.65|5000|km",
                "Location?near=139.81|-89.65|1|km",
                "Location?near=39.81|-89.65|1|miles",
                "Location?near:exact=39.81|-89.65|1|km",
                "HealthcareService?location.near=0|0|0|km"
            })
    void aPlaceThatCannotBeReadIsRefused(String url) {
        var answer = as(POLICE).urlEncodingEnabled(false).get(url.replace("|", "%7C"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
    }

    // ---- keeping

    @Test
    void whatComesWithTheDemoMeetsTheGuide() throws Exception {
        try (var in = getClass().getResourceAsStream("/org/haven/demo/directory.json")) {
            var entries = FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, in);
            assertThat(entries.getEntry()).hasSizeGreaterThan(6);
            assertThat(entries.getEntry())
                    .allSatisfy(entry ->
                            assertThat(validator.errors(entry.getResource())).isEmpty());
        }
    }

    @Test
    void theOperatorKeepsTheDirectoryAndPutsNoShelterInIt() {
        var service = as(OPERATOR).get("HealthcareService/harbor-nights").asString();
        String id = as(OPERATOR)
                .body(service.replaceFirst("\"id\":\\s*\"harbor-nights\",", "")
                        .replace("\"active\":true", "\"active\":false"))
                .post("HealthcareService")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(POLICE).get("HealthcareService/" + id).then().statusCode(200);

        var placed = service.replaceFirst(
                "\"name\"", "\"location\":[{\"reference\":\"Location/riverside-intake\"}],\"name\"");
        assertThat(as(OPERATOR)
                        .body(placed)
                        .put("HealthcareService/harbor-nights")
                        .asString())
                .contains("shelter-has-no-place");
        var place = as(OPERATOR).get("Location/riverside-intake").asString();
        var shelter = as(OPERATOR)
                .body(place.replace("Riverside Trauma Clinic, intake office", "Harbor Shelter"))
                .put("Location/riverside-intake");
        assertThat(shelter.statusCode()).isEqualTo(422);
        assertThat(shelter.asString()).contains("no-shelter");
    }

    private Response search(String url) {
        var answer = as(POLICE).urlEncodingEnabled(false).get(url.replace("|", "%7C"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }
}
