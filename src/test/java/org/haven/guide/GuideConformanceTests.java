package org.haven.guide;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.fhirpath.IFhirPath;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import ca.uhn.fhir.validation.ValidationOptions;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haven.guide.internal.Validators;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every artefact, example and negative example of the guide, held against the guide by the server's own validator. */
class GuideConformanceTests {

    private static final Path COMPILED = Path.of("ig/fsh-generated/resources");
    private static final Path NEGATIVE = Path.of("ig/input/negative");
    private static final Path PAGES = Path.of("ig/input/pagecontent");
    private static final Path SOURCES = Path.of("ig/input/fsh");

    private static final String INLINE =
            "http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label";
    private static final String CONFIDENTIALITY = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";
    private static final String ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

    /** Addresses under the guide's base that are names and not artefacts. */
    private static final Pattern NAMES =
            Pattern.compile(Pattern.quote(Guide.CANONICAL) + "(/(sid|policy|Basic)/.*|/?)?");

    private static final Pattern NAMED =
            Pattern.compile("(?m)^(?:(?:Instance|Id|Invariant): *|\\* id = \"|\\* insert Topic\\()([^\\s\",]+)");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What an integrator sends is judged by the server's own validator; it does not judge definitions. */
    private final FhirValidator validator = Validators.validator();

    private final FhirValidator definitions = Validators.definitionValidator();
    private final List<Artefact> artefacts = artefacts();

    /** A compiled file. */
    private record Artefact(Path file, JsonNode json) {

        String type() {
            return json.path("resourceType").asText();
        }

        String name() {
            return file.getFileName().toString();
        }

        boolean isDefinition() {
            return json.has("url") && json.has("status") && !type().equals("Bundle");
        }

        List<String> claims() {
            var claims = new ArrayList<String>();
            json.at("/meta/profile").forEach(claim -> claims.add(claim.asText()));
            return claims;
        }

        Resource parsed() {
            return (Resource) Validators.fhir().newJsonParser().parseResource(json.toString());
        }
    }

    // ---- valid

    @TestFactory
    Stream<DynamicTest> everyArtefactAndExampleIsValid() {
        // The longest of all tests of the guide: on all cores.
        var errors = artefacts.parallelStream()
                .collect(Collectors.toConcurrentMap(
                        Artefact::name,
                        artefact -> errors(
                                isServed(artefact) ? validator : definitions, withoutContext(artefact), Set.of())));
        return each(
                artefacts.stream(),
                artefact -> assertThat(errors.get(artefact.name())).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> everyExampleThatIsOfAProfiledTypeClaimsAProfile() {
        var profiled = new HashSet<String>();
        profiles().forEach(profile -> profiled.add(profile.json().path("type").asText()));
        return each(
                examples()
                        .filter(example -> profiled.contains(example.type()))
                        .filter(example -> !isFixture(example))
                        .filter(example ->
                                !List.of("Bundle", "Basic", "Parameters").contains(example.type())),
                example -> assertThat(example.claims()).anyMatch(claim -> claim.startsWith(Guide.CANONICAL)));
    }

    @TestFactory
    Stream<DynamicTest> everyNegativeExampleFailsForItsReasonAlone() {
        return each(negatives().stream(), negative -> {
            var profile = parameter(negative, "profile").path("valueUri").asText();
            var reason = parameter(negative, "reason").path("valueString").asText();
            var expression =
                    parameter(negative, "expression").path("valueString").asText();
            assertThat(negative.name()).isEqualTo(negative.json().path("id").asText() + ".json");
            assertThat(List.of(profile, reason, expression))
                    .allSatisfy(value -> assertThat(value).isNotBlank());
            var errors = errors(validator, parameter(negative, "resource").path("resource"), Set.of(profile));
            assertThat(errors).as("the reason that is named").anySatisfy(error -> {
                assertThat(error.getMessage()).contains(reason);
                assertThat(error.getLocationString()).isEqualTo(expression);
            });
            assertThat(errors)
                    .as("any other error")
                    .allSatisfy(error -> assertThat(error.getMessage().contains(reason)
                                    // A wrong code is reported twice: in its system and in the value set.
                                    || String.valueOf(error.getMessageId()).startsWith("Terminology_"))
                            .isTrue())
                    .allSatisfy(error -> assertThat(error.getLocationString()).isEqualTo(expression));
        });
    }

    // ---- complete

    @TestFactory
    Stream<DynamicTest> everyProfileHasTwoExamplesAPageAndANegativeExample() {
        var negatives = negatives();
        return each(profiles(), profile -> {
            var url = profile.json().path("url").asText();
            var id = profile.json().path("id").asText();
            var those = urls(url);
            assertThat(examples().filter(example -> example.claims().stream().anyMatch(those::contains)))
                    .as("examples")
                    .hasSizeGreaterThanOrEqualTo(2);
            assertThat(PAGES.resolve("StructureDefinition-" + id + "-intro.md")).isNotEmptyFile();
            assertThat(negatives.stream()
                            .filter(negative -> parameter(negative, "profile")
                                    .path("valueUri")
                                    .asText()
                                    .equals(url)))
                    .as("negative examples")
                    .isNotEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> everyRuleOfOursHasANegativeExample() {
        var keys = new TreeSet<String>();
        structures()
                .forEach(structure -> structure
                        .json()
                        .at("/differential/element")
                        .forEach(element -> element.path("constraint").forEach(rule -> {
                            if (rule.path("severity").asText().equals("error")) {
                                keys.add(rule.path("key").asText());
                            }
                        })));
        var reasons = negatives().stream()
                .map(negative ->
                        parameter(negative, "reason").path("valueString").asText())
                .toList();
        return keys.stream()
                .map(key -> DynamicTest.dynamicTest(
                        key, () -> assertThat(reasons).anyMatch(reason -> reason.contains(key))));
    }

    @TestFactory
    Stream<DynamicTest> everyElementThatMustBeSupportedIsExplained() {
        return each(
                structures(),
                structure -> structure.json().at("/differential/element").forEach(element -> {
                    if (element.path("mustSupport").asBoolean()) {
                        assertThat(element.path("short").asText())
                                .as(element.path("id").asText())
                                .isNotBlank();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyFileIsNamedByWhatItHolds() {
        return Stream.concat(
                each(
                        artefacts.stream(),
                        artefact -> assertThat(artefact.name())
                                .isEqualTo(artefact.type() + "-"
                                        + artefact.json().path("id").asText() + ".json")),
                sources()
                        .map(source -> DynamicTest.dynamicTest(source.toString(), () -> {
                            var names = NAMED.matcher(Files.readString(source))
                                    .results()
                                    .map(found -> found.group(1));
                            assertThat(names)
                                    .contains(source.getFileName().toString().replaceFirst("\\.fsh$", ""));
                        })));
    }

    // ---- labels

    @TestFactory
    Stream<DynamicTest> everyExampleCarriesTheLabelsThatTheGuidePrescribes() {
        var rules = Validators.guide()
                .find(CodeSystem.class, Guide.url("CodeSystem", "security-labelling"))
                .map(CodeSystem::getConcept)
                .orElse(List.of());
        return each(examples(), example -> {
            var resource = example.parsed();
            var fitting = rules.stream().filter(rule -> fits(rule, resource)).toList();
            fitting.stream()
                    .filter(rule -> !isCrossing(rule))
                    .findFirst()
                    .ifPresent(rule -> assertLabelled(resource, rule));
            fitting.stream()
                    .filter(rule -> isCrossing(rule) && !values(rule, "when").isEmpty())
                    .forEach(rule -> assertThat(codes(resource.getMeta().getSecurity(), ACT_CODE))
                            .containsAll(values(rule, "label")));
        });
    }

    private void assertLabelled(Resource resource, ConceptDefinitionComponent rule) {
        var confidentiality = values(rule, "confidentiality");
        assertThat(codes(resource.getMeta().getSecurity(), CONFIDENTIALITY))
                .as("confidentiality, by rule " + rule.getCode())
                .isEqualTo(confidentiality);
        assertThat(codes(resource.getMeta().getSecurity(), ACT_CODE))
                .as("labels, by rule " + rule.getCode())
                .containsAll(values(rule, "label"));
        for (var path : values(rule, "inline")) {
            for (var element : paths().evaluate(resource, path, Base.class)) {
                assertThat(((Element) element)
                                .getExtensionsByUrl(INLINE).stream()
                                        .map(label -> ((Coding) label.getValue()).getCode()))
                        .as("inline label on " + path)
                        .containsAll(confidentiality);
            }
        }
    }

    private boolean fits(ConceptDefinitionComponent rule, Resource resource) {
        var profiles = values(rule, "profile");
        return values(rule, "resource").contains(resource.fhirType())
                && (profiles.isEmpty()
                        || resource.getMeta().getProfile().stream()
                                .anyMatch(claim -> profiles.contains(claim.getValue())))
                && values(rule, "when").stream()
                        .allMatch(when -> paths().evaluateFirst(resource, when, BooleanType.class)
                                .map(BooleanType::booleanValue)
                                .orElse(false));
    }

    /** What a client of a TestScript sends: it has variables in it, and may be wrong on purpose. */
    private static boolean isFixture(Artefact artefact) {
        return artefact.json().path("id").asText().startsWith("fixture-");
    }

    /** A profile, and those that derive from it. */
    private Set<String> urls(String profile) {
        var urls = new HashSet<String>(Set.of(profile));
        profiles()
                .filter(derived ->
                        derived.json().path("baseDefinition").asText().equals(profile))
                .forEach(derived -> urls.addAll(urls(derived.json().path("url").asText())));
        return urls;
    }

    private static boolean isCrossing(ConceptDefinitionComponent rule) {
        return values(rule, "crossing").contains("true");
    }

    private static List<String> values(ConceptDefinitionComponent rule, String property) {
        return rule.getProperty().stream()
                .filter(found -> found.getCode().equals(property))
                .map(found -> found.getValue().primitiveValue())
                .toList();
    }

    private static List<String> codes(List<Coding> labels, String system) {
        return labels.stream()
                .filter(label -> system.equals(label.getSystem()))
                .map(Coding::getCode)
                .toList();
    }

    private static IFhirPath paths() {
        return Validators.fhir().newFhirPath();
    }

    // ---- canonicals

    @TestFactory
    Stream<DynamicTest> everyAddressUnderTheGuidesBaseLeadsToAnArtefact() {
        var known = new HashSet<String>();
        artefacts.forEach(artefact -> {
            known.add(artefact.json().path("url").asText());
            known.add(Guide.CANONICAL + "/" + artefact.type() + "/"
                    + artefact.json().path("id").asText());
            // Actors and topics are Basic resources in R4; the address of what they stand for is in an extension.
            if (artefact.type().equals("Basic")) {
                artefact.json().path("extension").forEach(extension -> addAddress(extension, known));
            }
        });
        return each(artefacts.stream(), artefact -> {
            var unknown = new TreeSet<String>();
            texts(artefact.json(), text -> {
                if (text.matches(Pattern.quote(Guide.CANONICAL) + "[^\\s()'\"]*")
                        && !known.contains(text.replaceFirst("[|#].*$", ""))
                        && !NAMES.matcher(text).matches()) {
                    unknown.add(text);
                }
            });
            assertThat(unknown).isEmpty();
        });
    }

    private static void addAddress(JsonNode extension, Set<String> known) {
        var url = extension.path("url").asText();
        if (url.equals("url") || url.endsWith("SubscriptionTopic.url")) {
            known.add(extension.path("valueUri").asText());
        }
        extension.path("extension").forEach(nested -> addAddress(nested, known));
    }

    private static void texts(JsonNode node, java.util.function.Consumer<String> reader) {
        if (node.isTextual()) {
            reader.accept(node.asText());
        }
        node.forEach(child -> texts(child, reader));
    }

    // ---- what is there

    private boolean isServed(Artefact artefact) {
        return profiles()
                .anyMatch(profile -> profile.json().path("type").asText().equals(artefact.type()));
    }

    private Stream<Artefact> examples() {
        return artefacts.stream().filter(artefact -> !artefact.isDefinition());
    }

    private Stream<Artefact> structures() {
        return artefacts.stream().filter(artefact -> artefact.type().equals("StructureDefinition"));
    }

    private Stream<Artefact> profiles() {
        return structures()
                .filter(structure ->
                        structure.json().path("derivation").asText().equals("constraint"))
                .filter(structure -> !structure.json().path("type").asText().equals("Extension"));
    }

    private static List<Artefact> artefacts() {
        return read(COMPILED);
    }

    private static List<Artefact> negatives() {
        return read(NEGATIVE);
    }

    private static Stream<Path> sources() {
        try {
            return Files.walk(SOURCES)
                    .filter(file -> file.toString().endsWith(".fsh"))
                    .filter(file -> !file.getParent().endsWith("rulesets") && !file.endsWith("aliases.fsh"))
                    .sorted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Artefact> read(Path folder) {
        try (var files = Files.list(folder)) {
            var all = new ArrayList<Artefact>();
            for (var file : files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                all.add(new Artefact(file, JSON.readTree(file.toFile())));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parameter(Artefact negative, String name) {
        for (var parameter : negative.json().path("parameter")) {
            if (parameter.path("name").asText().equals(name)) {
                return parameter;
            }
        }
        return JSON.missingNode();
    }

    /**
     * The validator looks the context of an extension up in a FHIR package, which is not there in every build, and it takes ten
     * seconds each; the check with the official validator does that.
     */
    private static JsonNode withoutContext(Artefact artefact) {
        if (!artefact.json().path("type").asText().equals("Extension")
                || !artefact.json().has("context")) {
            return artefact.json();
        }
        var copy = (ObjectNode) artefact.json().deepCopy();
        copy.putArray("context").addObject().put("type", "fhirpath").put("expression", "Patient");
        return copy;
    }

    private List<SingleValidationMessage> errors(FhirValidator validator, JsonNode resource, Set<String> profiles) {
        var options = new ValidationOptions();
        profiles.forEach(options::addProfile);
        return validator.validateWithResult(resource.toPrettyString(), options).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                // R4's form of a topic is made of R5's elements, which only the official validator knows.
                .filter(message -> !"Extension_EXT_Version_Invalid".equals(message.getMessageId()))
                .toList();
    }

    private static Stream<DynamicTest> each(Stream<Artefact> artefacts, Assertion assertion) {
        return artefacts.map(artefact -> DynamicTest.dynamicTest(artefact.name(), () -> assertion.check(artefact)));
    }

    private interface Assertion {
        void check(Artefact artefact) throws Exception;
    }
}
