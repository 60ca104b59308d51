package org.haven.publication.internal;

import java.util.Optional;
import java.util.stream.Collectors;
import org.haven.guide.Guide;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.ElementDefinition.TypeRefComponent;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Type;

/** One row for each element of a profile. */
final class ElementRows {

    private final Links links;
    private final Values values;
    private final Markdown markdown;

    ElementRows(Links links, Values values, Markdown markdown) {
        this.links = links;
        this.values = values;
        this.markdown = markdown;
    }

    static boolean isOwn(ElementDefinitionConstraintComponent constraint) {
        return String.valueOf(constraint.getSource()).startsWith(Guide.CANONICAL);
    }

    static boolean hasOwnConstraint(ElementDefinition element) {
        return element.getConstraint().stream().anyMatch(ElementRows::isOwn);
    }

    /**
     * @param said what the profile itself says about the element
     * @param anchored whether the row gets a fragment
     */
    void write(ElementDefinition element, Optional<ElementDefinition> said, boolean anchored, Html html) {
        var depth = element.getPath().chars().filter(c -> c == '.').count();
        var unused = "0".equals(element.getMax());
        html.open(
                "tr",
                "id",
                anchored ? element.getId() : "",
                "class",
                (said.isPresent() ? "changed" : "") + (unused ? " unused" : ""));
        html.open("th", "scope", "row", "class", "d" + Math.min(6, depth));
        html.element("code", name(element));
        flags(element, html);
        html.close("th").open("td", "class", "card");
        if (depth > 0) {
            cardinality(element, html);
        }
        html.close("td").open("td", "class", "type");
        types(element, html);
        html.close("td").open("td");
        meaning(element, said, html);
        html.close("td").close("tr");
    }

    private static String name(ElementDefinition element) {
        var name = element.getPath().replaceFirst("^.*\\.", "");
        return element.hasSliceName() ? name + ":" + element.getSliceName() : name;
    }

    private static void flags(ElementDefinition element, Html html) {
        if (element.getMustSupport()) {
            html.text(" ").badge("MS", "ms");
        }
        if (element.getIsModifier()) {
            html.text(" ").badge("?!", "mod");
        }
        if (hasOwnConstraint(element)) {
            html.text(" ").badge("C", "c");
        }
    }

    private static void cardinality(ElementDefinition element, Html html) {
        var shown = element.getMin() + ".." + element.getMax();
        var base = element.getBase();
        var narrower = base.hasMax()
                && (element.getMin() > base.getMin() || !base.getMax().equals(element.getMax()));
        html.element(narrower ? "strong" : "span", shown);
    }

    private void types(ElementDefinition element, Html html) {
        if (element.hasContentReference()) {
            html.text("as " + element.getContentReference().replaceFirst("^.*#", ""));
        }
        var first = true;
        for (var type : element.getType()) {
            html.raw(first ? "" : ", ");
            type(type, html);
            first = false;
        }
    }

    private void type(TypeRefComponent type, Html html) {
        if (type.hasProfile()) {
            list(type.getProfile(), html);
            return;
        }
        // The types of FHIRPath's own, such as that of an id, are shown as what they are in FHIR.
        var code = type.getWorkingCode().replaceFirst("^http://hl7.org/fhirpath/System\\.", "");
        html.link(code.equals(type.getCode()) || !type.getCode().contains("/") ? links.type(code) : "", code);
        if (type.hasTargetProfile()) {
            html.text(" to ");
            list(type.getTargetProfile(), html);
        }
    }

    private void list(Iterable<CanonicalType> canonicals, Html html) {
        var first = true;
        for (var canonical : canonicals) {
            html.raw(first ? "" : " | ");
            links.write(canonical.getValue(), html);
            first = false;
        }
    }

    private void meaning(ElementDefinition element, Optional<ElementDefinition> said, Html html) {
        element.getExtension().stream()
                .filter(extension -> Guide.PLANNED.equals(extension.getUrl()))
                .forEach(extension -> {
                    html.badge("planned", "planned")
                            .text(" " + extension.getValue().primitiveValue());
                    html.raw("<br>");
                });
        html.text(String.valueOf(element.getShort()));
        // What FHIR R4 says at length stands in FHIR R4.
        said.map(ElementDefinition::getDefinition)
                .filter(text -> !text.replaceFirst("\\.$", "").equals(element.getShort()))
                .ifPresent(text -> more(text, html));
        said.map(ElementDefinition::getComment).ifPresent(text -> more(text, html));
        required("Always", element.getFixed(), html);
        required("At least", element.getPattern(), html);
        if (!element.hasFixed() && element.hasBinding() && element.getBinding().hasValueSet()) {
            html.open("div", "class", "rule")
                    .text("Codes (" + element.getBinding().getStrength().toCode() + "): ");
            links.write(element.getBinding().getValueSet(), html);
            html.close("div");
        }
        if (element.hasSlicing() && said.isPresent()) {
            html.element("div", slicing(element), "class", "rule");
        }
        element.getConstraint().stream().filter(ElementRows::isOwn).forEach(constraint -> {
            html.open("div", "class", "rule").element("code", constraint.getKey());
            html.text(" " + constraint.getHuman()).close("div");
        });
    }

    private void more(String text, Html html) {
        html.open("div", "class", "more").raw(markdown.text(text)).close("div");
    }

    private void required(String word, Type value, Html html) {
        if (value == null) {
            return;
        }
        html.open("div", "class", "rule").text(word + ": ");
        if (value instanceof PrimitiveType<?> || values.isInline(value)) {
            values.write(value, html);
        } else {
            html.element(
                    "code",
                    value.children().stream()
                            .filter(child -> child.hasValues())
                            .map(child -> child.getName() + " = "
                                    + child.getValues().stream()
                                            .map(part -> part.isPrimitive() ? part.primitiveValue() : part.fhirType())
                                            .collect(Collectors.joining(", ")))
                            .collect(Collectors.joining("; ")));
        }
        html.close("div");
    }

    private static String slicing(ElementDefinition element) {
        var slicing = element.getSlicing();
        return "Sliced by "
                + slicing.getDiscriminator().stream()
                        .map(discriminator -> discriminator.getPath() + " ("
                                + discriminator.getType().toCode() + ")")
                        .collect(Collectors.joining(", "))
                + (slicing.hasRules() ? "; " + slicing.getRules().toCode() : "");
    }
}
