package org.haven.server.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyRulesTests {

    private final JsonBodyRule json = new JsonBodyRule(8);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"name\":[{\"family\":\"\"},{\"given\":[]}]}; name[1].given",
                "{\"entry\":[{\"resource\":{\"birthDate\":null}}]}; entry[0].resource.birthDate",
                "{\"text\":{}}; text",
                "{\"name\":[{\"family\":\"a\\u0001b\"}]}; name[0].family",
                "{\"valueDecimal\":1e31}; valueDecimal"
            })
    void aRefusalNamesTheElement(String body, String expression) {
        assertThatThrownBy(() -> json.check(body.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(BodyRefusal.class, refusal -> {
                    assertThat(refusal.status()).isEqualTo(400);
                    assertThat(refusal.expression()).isEqualTo(expression);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1}",
                "{\"a\":[null,\"x\"],\"_a\":[{\"id\":\"1\"},null]}",
                "{\"a\":0.000000000000000001,\"b\":-1.5e-10,\"c\":123456789012345678}",
                "{\"a\":\"\\t\\n\\r \\ud83d\\ude00\"}"
            })
    void whatFhirAllowsIsTaken(String body) {
        assertThatCode(() -> json.check(body.getBytes(StandardCharsets.UTF_8))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            nullValues = "-",
            value = {
                "- # - # JSON",
                "- # */* # JSON",
                "- # application/json # JSON",
                "- # application/fhir+xml;q=1.0, application/fhir+json;q=0.5 # XML",
                "- # text/html, application/xhtml+xml, */*;q=0.8 # JSON",
                "- # application/fhir+json;q=0 # NONE",
                "- # text/turtle # NONE",
                "xml # application/fhir+json # XML",
                "application/fhir json # - # JSON",
                "ttl # application/fhir+json # NONE"
            })
    void theFormatIsWhatTheCallerTakes(String format, String accept, ResponseFormat expected) {
        assertThat(ResponseFormat.of(format, accept)).isEqualTo(expected);
    }

    @Test
    void aQueryIsReadStrictly() {
        assertThat(QueryRule.parse("a=1&b=x%20y+z&a=2&c&d=%C3%A9"))
                .containsEntry("a", List.of("1", "2"))
                .containsEntry("b", List.of("x y z"))
                .containsEntry("c", List.of(""))
                .containsEntry("d", List.of("\u00e9"));
        for (var query : List.of("a=%", "a=%zz", "a=%ff", "a=%00", "%0a%01=x")) {
            assertThatThrownBy(() -> QueryRule.parse(query)).as(query).isInstanceOf(BodyRefusal.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "HAPI-0450: Failed to parse request body as JSON resource. Error was: HAPI-1821: [element=\"birthDate\"] "
                        + "Invalid attribute value \"x\": HAPI-1882: Invalid date/time format: \"x\" # birthDate",
                "HAPI-1094: Resource Patient/1 not found, specified in path: Task.for.where(resolve() is Patient) # Task.for",
                "Unknown element 'shoeSize' found during parse # shoeSize"
            })
    void aMessageOfHapiIsReadForItsElement(String message, String expression) {
        var read = HapiMessage.of(message.trim());
        assertThat(read.expression()).contains(expression.trim());
        assertThat(read.text()).doesNotContain("HAPI-");
    }

    @Test
    void aMessageOfHapiLosesItsClasses() {
        assertThat(HapiMessage.of("java.lang.NumberFormatException: For input string: \"9\"")
                        .text())
                .isEqualTo("For input string: \"9\"");
    }
}
