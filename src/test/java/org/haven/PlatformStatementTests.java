package org.haven;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.haven.guide.Guide;
import org.haven.testing.HavenTests;
import org.haven.testing.OnH2;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Enumeration;
import org.hl7.fhir.r4.model.Extension;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The server's {@code /metadata} fulfils the guide's statement for a coordination platform, line by line. A line is one
 * value of the statement with the path to it; what is marked as planned is no line yet.
 */
@OnH2
class PlatformStatementTests extends HavenTests {

    private static final String PLANNED = Guide.url("StructureDefinition", "planned");
    private static final String EXPECTATION = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation";

    /** Prose, and what stands in every element. */
    private static final Set<String> NOT_A_LINE = Set.of("documentation", "extension", "modifierExtension", "id");

    @Autowired
    private Guide guide;

    @Test
    void theServerFulfilsEveryLineOfTheCoordinationPlatform() {
        var required = lines(platform());

        assertThat(required).as("lines of the statement").hasSizeGreaterThan(100);
        assertThat(lines(metadata())).containsAll(required);
    }

    @Test
    void theServerSaysWhichStatementItFulfils() {
        assertThat(metadata().getInstantiates())
                .extracting(Base::primitiveValue)
                .contains(guide.capabilities().getUrl(), platform().getUrl());
    }

    @Test
    void aLineThatTheServerLacksIsNoticed() {
        var required = lines(platform());
        var poorer = metadata();
        poorer.getRestFirstRep()
                .getResource()
                .removeIf(resource -> resource.getType().equals("Flag"));

        assertThat(required).anyMatch(line -> line.contains("resource[Flag]"));
        assertThat(lines(poorer))
                .doesNotContainAnyElementsOf(required.stream()
                        .filter(line -> line.contains("resource[Flag]"))
                        .toList());
    }

    @Test
    void everythingAskedOfThePlatformSaysHowMuchItIsAsked() {
        var rest = platform().getRestFirstRep();
        var asked = rest.getResource().stream()
                .flatMap(resource -> Stream.of(
                                Stream.of(resource),
                                resource.getInteraction().stream(),
                                resource.getSearchParam().stream(),
                                resource.getOperation().stream())
                        .flatMap(elements -> elements));

        assertThat(asked)
                .allSatisfy(element -> assertThat(((Element) element).hasExtension(EXPECTATION))
                        .as(element.fhirType() + " " + key((Base) element))
                        .isTrue());
    }

    private CapabilityStatement platform() {
        return guide.byUrl(CapabilityStatement.class, Guide.url("CapabilityStatement", "coordination-platform"));
    }

    private CapabilityStatement metadata() {
        return FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(
                        CapabilityStatement.class,
                        anonymous()
                                .get("/metadata")
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString());
    }

    private static SortedSet<String> lines(CapabilityStatement statement) {
        var lines = new TreeSet<String>();
        statement.getFormat().forEach(format -> lines.add("format = " + format.getCode()));
        statement.getPatchFormat().stream()
                .filter(format -> !format.hasExtension(PLANNED))
                .forEach(format -> lines.add("patchFormat = " + format.getCode()));
        lines.add("fhirVersion = " + statement.getFhirVersion().toCode());
        statement
                .getRest()
                .forEach(rest -> collect(rest, "rest[" + rest.getMode().toCode() + "]", lines));
        return lines;
    }

    private static void collect(Base element, String path, SortedSet<String> lines) {
        if (element instanceof Element marked && marked.hasExtension(PLANNED)) {
            return;
        }
        if (element.isPrimitive()) {
            lines.add(path + " = " + element.primitiveValue());
            return;
        }
        element.children().stream()
                .filter(property -> !NOT_A_LINE.contains(property.getName()))
                .forEach(property -> property.getValues()
                        .forEach(value -> collect(value, path + "." + property.getName() + key(value), lines)));
    }

    /** What tells one element of a list from its neighbours. */
    private static String key(Base element) {
        return Stream.of("name", "type", "code")
                .filter(name -> !element.isPrimitive() && !(element instanceof Extension))
                .map(name -> element.getNamedProperty(name))
                .filter(property -> property != null && property.hasValues())
                .map(property -> property.getValues().get(0))
                .filter(value -> value.isPrimitive() || value instanceof Enumeration<?>)
                .map(value -> "[" + value.primitiveValue() + "]")
                .findFirst()
                .orElse("");
    }
}
