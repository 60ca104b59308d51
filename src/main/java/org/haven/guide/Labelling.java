package org.haven.guide;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.fhirpath.IFhirPath;
import ca.uhn.fhir.fhirpath.IFhirPath.IParsedExpression;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Puts the security labels on a resource that the guide's CodeSystem {@code security-labelling} prescribes. Labels that are
 * there already stay, and of two levels of confidentiality the higher one wins.
 *
 * @see <a href="http://hl7.org/fhir/uv/security-label-ds4p/">HL7 Data Segmentation for Privacy 1.0.0</a>
 */
@Component
public final class Labelling {

    /** On an element: its own security label. */
    public static final String INLINE_LABEL =
            "http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label";

    private static final String CONFIDENTIALITY = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";
    private static final String ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

    /** From the least to the most confidential. */
    private static final List<String> LEVELS = List.of("U", "L", "M", "N", "R", "V");

    private final IFhirPath paths;
    private final List<Rule> rules;

    public Labelling(FhirContext fhir, Guide guide) {
        paths = fhir.newFhirPath();
        rules = guide.byUrl(CodeSystem.class, Guide.url("CodeSystem", "security-labelling")).getConcept().stream()
                .map(this::read)
                .toList();
    }

    /** Labels a resource for what it holds. */
    public void label(Resource resource) {
        rules.stream()
                .filter(rule -> !rule.crossing() && fits(rule, resource))
                .findFirst()
                .ifPresent(rule -> apply(rule, resource));
    }

    /** Labels a copy that goes through the door into another party's records for what its reader must not do with it. */
    public void labelCopy(Resource copy) {
        rules.stream().filter(rule -> rule.crossing() && fits(rule, copy)).forEach(rule -> addLabels(rule, copy));
    }

    private boolean fits(Rule rule, Resource resource) {
        return rule.types().contains(resource.fhirType())
                && rule.profile().map(resource.getMeta()::hasProfile).orElse(true)
                && rule.when().map(condition -> holds(condition, resource)).orElse(true);
    }

    private void apply(Rule rule, Resource resource) {
        rule.confidentiality().ifPresent(level -> {
            var levels = resource.getMeta().getSecurity().stream()
                    .filter(label -> CONFIDENTIALITY.equals(label.getSystem()))
                    .map(Coding::getCode)
                    .filter(Objects::nonNull)
                    .toList();
            var highest = highest(Stream.concat(Stream.of(level), levels.stream()));
            if (!levels.equals(List.of(highest))) {
                resource.getMeta().getSecurity().removeIf(label -> CONFIDENTIALITY.equals(label.getSystem()));
                resource.getMeta().addSecurity(new Coding(CONFIDENTIALITY, highest, null));
            }
            rule.inline().stream()
                    .flatMap(path -> evaluate(path, resource, Element.class).stream())
                    .forEach(element -> labelInline(element, level));
        });
        addLabels(rule, resource);
    }

    private static void addLabels(Rule rule, Resource resource) {
        rule.labels().stream()
                .filter(label -> resource.getMeta().getSecurity(ACT_CODE, label) == null)
                .forEach(label -> resource.getMeta().addSecurity(new Coding(ACT_CODE, label, null)));
    }

    private static void labelInline(Element element, String level) {
        var label = element.getExtensionsByUrl(INLINE_LABEL).stream()
                .map(Extension::getValue)
                .filter(value -> value instanceof Coding coding && CONFIDENTIALITY.equals(coding.getSystem()))
                .map(Coding.class::cast)
                .findFirst();
        label.ifPresentOrElse(
                coding -> coding.setCode(highest(Stream.of(level, coding.getCode()))),
                () -> element.addExtension(new Extension(INLINE_LABEL, new Coding(CONFIDENTIALITY, level, null))));
    }

    private static String highest(Stream<String> levels) {
        return levels.filter(Objects::nonNull)
                .max((a, b) -> Integer.compare(LEVELS.indexOf(a), LEVELS.indexOf(b)))
                .orElseThrow();
    }

    private boolean holds(IParsedExpression condition, Resource resource) {
        return evaluate(condition, resource, BooleanType.class).stream().anyMatch(BooleanType::booleanValue);
    }

    /** The engine keeps state while it evaluates, so one expression is evaluated at a time. */
    private synchronized <T extends IBase> List<T> evaluate(
            IParsedExpression expression, Resource resource, Class<T> type) {
        return paths.evaluate(resource, expression, type);
    }

    private Rule read(ConceptDefinitionComponent concept) {
        return new Rule(
                Set.copyOf(Concepts.values(concept, "resource")),
                Concepts.value(concept, "profile"),
                Concepts.value(concept, "when").map(this::parse),
                Concepts.value(concept, "confidentiality"),
                Concepts.values(concept, "label"),
                Concepts.values(concept, "inline").stream().map(this::parse).toList(),
                Concepts.is(concept, "crossing"));
    }

    private IParsedExpression parse(String expression) {
        try {
            return paths.parse(expression);
        } catch (Exception e) {
            throw new IllegalStateException("The guide's labelling has an expression that is none: " + expression, e);
        }
    }

    /**
     * One rule.
     *
     * @param types the resource types it is for
     * @param profile the profile that the resource must claim, if one
     * @param when the condition, if one
     * @param confidentiality a code of v3-Confidentiality; empty if the rule gives none
     * @param labels codes of v3-ActCode
     * @param inline where the elements are that carry the confidentiality themselves
     * @param crossing true if the rule is for copies that go to another party
     */
    private record Rule(
            Set<String> types,
            Optional<String> profile,
            Optional<IParsedExpression> when,
            Optional<String> confidentiality,
            List<String> labels,
            List<IParsedExpression> inline,
            boolean crossing) {}
}
