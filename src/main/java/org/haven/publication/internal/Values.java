package org.haven.publication.internal;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haven.guide.Guide;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;

/** Shows the value of a data type on one line. */
final class Values {

    private final Links links;
    private final Guide guide;

    Values(Links links, Guide guide) {
        this.links = links;
        this.guide = guide;
    }

    /** Whether a value fits on a line without losing anything; extensions within it do not. */
    boolean isInline(Base value) {
        return value instanceof PrimitiveType<?> primitive
                ? !primitive.hasExtension()
                : isKnown(value) && !hasExtension(value);
    }

    private static boolean isKnown(Base value) {
        return value instanceof Coding
                || value instanceof CodeableConcept
                || value instanceof Reference reference && !reference.hasIdentifier()
                || value instanceof Quantity
                || value instanceof Range
                || value instanceof Period
                || value instanceof HumanName name && !name.hasPeriod()
                || value instanceof ContactPoint
                || value instanceof Address address && !address.hasPeriod()
                || value instanceof Identifier identifier && !identifier.hasAssigner() && !identifier.hasPeriod();
    }

    private static boolean hasExtension(Base value) {
        return value instanceof Element element && element.hasExtension()
                || value.children().stream()
                        .filter(child -> !child.getName().equals("extension"))
                        .flatMap(child -> child.getValues().stream())
                        .anyMatch(Values::hasExtension);
    }

    void write(Base value, Html html) {
        if (value instanceof Coding coding) {
            coding(coding, html);
        } else if (value instanceof CodeableConcept concept) {
            concept(concept, html);
        } else if (value instanceof Reference reference) {
            reference(reference, html);
        } else if (value instanceof CanonicalType canonical) {
            links.write(canonical.getValue(), html);
        } else if (value instanceof UriType uri && !links.to(uri.getValue()).isBlank()) {
            html.open("code").link(links.to(uri.getValue()), uri.getValue()).close("code");
        } else if (value instanceof StringType || value instanceof BaseDateTimeType) {
            html.text(text(value));
        } else if (value instanceof PrimitiveType<?>) {
            html.element("code", text(value));
        } else {
            html.text(text(value));
        }
    }

    private void coding(Coding coding, Html html) {
        var shown = display(coding);
        html.open("code")
                .link(links.code(coding), Optional.ofNullable(coding.getCode()).orElse("?"))
                .close("code");
        if (!shown.isBlank()) {
            html.text(" " + shown);
        }
    }

    private void concept(CodeableConcept concept, Html html) {
        var first = true;
        for (var coding : concept.getCoding()) {
            html.raw(first ? "" : "; ");
            coding(coding, html);
            first = false;
        }
        if (concept.hasText()) {
            html.text((first ? "" : " ") + "“" + concept.getText() + "”");
        }
    }

    private void reference(Reference reference, Html html) {
        if (reference.hasReference()) {
            links.write(reference.getReference(), html);
        }
        if (reference.hasDisplay()) {
            html.text((reference.hasReference() ? " " : "") + "“" + reference.getDisplay() + "”");
        }
    }

    /** The display of a code: its own, or what the guide's code system says. */
    String display(Coding coding) {
        if (coding.hasDisplay()) {
            return coding.getDisplay();
        }
        return Optional.ofNullable(coding.getSystem())
                .flatMap(system -> guide.find(CodeSystem.class, system))
                .flatMap(system -> concept(system.getConcept(), coding.getCode()))
                .map(ConceptDefinitionComponent::getDisplay)
                .orElse("");
    }

    /** A concept by its code, at any depth. */
    static Optional<ConceptDefinitionComponent> concept(List<ConceptDefinitionComponent> concepts, String code) {
        return concepts.stream()
                .flatMap(concept -> concept.getCode().equals(code)
                        ? Stream.of(concept)
                        : concept(concept.getConcept(), code).stream())
                .findFirst();
    }

    private static String text(Base value) {
        if (value instanceof BaseDateTimeType time) {
            return time.getPrecision().compareTo(TemporalPrecisionEnum.DAY) > 0
                    ? time.getValueAsString().replace('T', ' ')
                    : time.getValueAsString();
        }
        if (value instanceof PrimitiveType<?> primitive) {
            return Optional.ofNullable(primitive.getValueAsString()).orElse("");
        }
        if (value instanceof Quantity quantity) {
            return joined(
                    quantity.hasComparator() ? quantity.getComparator().toCode() : "",
                    quantity.hasValue() ? quantity.getValue().toPlainString() : "",
                    quantity.hasUnit() ? quantity.getUnit() : quantity.hasCode() ? quantity.getCode() : "");
        }
        if (value instanceof Range range) {
            return number(range.getLow()) + " to " + number(range.getHigh());
        }
        if (value instanceof Period period) {
            return (period.hasStart() ? text(period.getStartElement()) : "…") + " to "
                    + (period.hasEnd() ? text(period.getEndElement()) : "…");
        }
        if (value instanceof HumanName name) {
            return joined(
                    name.hasUse() ? "(" + name.getUse().toCode() + ")" : "",
                    name.hasText() ? name.getText() : name.getNameAsSingleString());
        }
        if (value instanceof ContactPoint point) {
            return joined(
                    point.hasSystem() ? point.getSystem().toCode() + ":" : "",
                    Optional.ofNullable(point.getValue()).orElse(""),
                    point.hasUse() ? "(" + point.getUse().toCode() + ")" : "");
        }
        if (value instanceof Identifier identifier) {
            return joined(
                    Optional.ofNullable(identifier.getSystem()).orElse(""),
                    Optional.ofNullable(identifier.getValue()).orElse(""));
        }
        if (value instanceof Address address) {
            return Stream.concat(
                            address.getLine().stream().map(StringType::getValue),
                            Stream.of(
                                    address.getText(),
                                    address.getCity(),
                                    address.getState(),
                                    address.getPostalCode(),
                                    address.getCountry()))
                    .filter(part -> part != null && !part.isBlank())
                    .collect(Collectors.joining(", "));
        }
        return "";
    }

    /** A limit without its unit; an open end says so. */
    static String number(Quantity quantity) {
        return quantity.hasValue() ? quantity.getValue().toPlainString() : "…";
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }
}
