package org.haven.publication.internal;

import java.util.Set;
import org.hl7.fhir.r4.model.Coding;

/** Where a name in the guide leads: to a page of its own where the thing is ours, to its owner's page where that is known. */
final class Links {

    private static final String R4 = "https://hl7.org/fhir/R4/";
    private static final String DEFINITION = "http://hl7.org/fhir/StructureDefinition/";
    private static final String VALUE_SET = "http://hl7.org/fhir/ValueSet/";
    private static final String TERMINOLOGY = "http://terminology.hl7.org/";

    private static final Set<String> METADATA_TYPES = Set.of(
            "ContactDetail",
            "Contributor",
            "DataRequirement",
            "Expression",
            "ParameterDefinition",
            "RelatedArtifact",
            "TriggerDefinition",
            "UsageContext");

    private final Catalogue catalogue;

    Links(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Address for a canonical URL or a relative reference; blank where there is none. */
    String to(String reference) {
        var own = catalogue.find(reference);
        if (own.isPresent()) {
            return own.get().page();
        }
        var bare = reference.replaceFirst("[|#].*$", "");
        if (bare.startsWith(DEFINITION)) {
            var name = bare.substring(DEFINITION.length());
            return Character.isUpperCase(name.charAt(0))
                    ? type(name)
                    : "https://hl7.org/fhir/extensions/StructureDefinition-" + name + ".html";
        }
        if (bare.startsWith(VALUE_SET)) {
            return R4 + "valueset-" + bare.substring(VALUE_SET.length()) + ".html";
        }
        if (bare.startsWith("http://hl7.org/fhir/OperationDefinition/")) {
            return R4 + "operation-" + bare.substring(bare.lastIndexOf('/') + 1).toLowerCase() + ".html";
        }
        if (bare.startsWith("http://hl7.org/fhir/SearchParameter/")) {
            return R4 + "searchparameter-registry.html";
        }
        if (bare.startsWith(TERMINOLOGY)) {
            return "https://terminology.hl7.org/"
                    + bare.substring(TERMINOLOGY.length()).replace('/', '-') + ".html";
        }
        if (bare.startsWith("http://hl7.org/fhir/")) {
            var name = bare.substring("http://hl7.org/fhir/".length());
            return name.contains("/") ? "https" + bare.substring("http".length()) : R4 + "codesystem-" + name + ".html";
        }
        return switch (bare) {
            case "http://loinc.org" -> "https://loinc.org/";
            case "http://snomed.info/sct" -> "https://www.snomed.org/";
            case "http://unitsofmeasure.org" -> "https://ucum.org/";
            default -> "";
        };
    }

    /** The page of FHIR R4 that defines a type. */
    String type(String name) {
        return R4
                + switch (name) {
                    case "Extension" -> "extensibility.html#Extension";
                    case "Reference" -> "references.html#Reference";
                    case "Meta" -> "resource.html#Meta";
                    case "Narrative" -> "narrative.html#Narrative";
                    case "xhtml" -> "narrative.html#xhtml";
                    case "Dosage" -> "dosage.html#Dosage";
                    case "Element", "BackboneElement", "ElementDefinition" -> name.toLowerCase() + ".html";
                    default ->
                        METADATA_TYPES.contains(name)
                                ? "metadatatypes.html#" + name
                                : isDataType(name) ? "datatypes.html#" + name : name.toLowerCase() + ".html";
                };
    }

    /** Where a code is explained. */
    String code(Coding coding) {
        if (coding.getSystem() == null) {
            return "";
        }
        if (coding.getSystem().equals("http://loinc.org")) {
            return "https://loinc.org/" + coding.getCode() + "/";
        }
        return catalogue
                .find(coding.getSystem())
                .map(system -> system.page() + "#" + coding.getCode())
                .orElseGet(() -> to(coding.getSystem()));
    }

    /** What a canonical URL or a reference is called. */
    String name(String reference) {
        return catalogue
                .find(reference)
                .map(Item::title)
                .orElseGet(() -> reference.startsWith("http")
                        ? reference.replaceFirst("[|].*$", "").replaceFirst("^.*/(?=[^/]+$)", "")
                        : reference);
    }

    /** A link with the name of what it leads to. */
    void write(String reference, Html html) {
        html.link(to(reference), name(reference));
    }

    private static boolean isDataType(String name) {
        return Character.isLowerCase(name.charAt(0))
                || Set.of(
                                "Address",
                                "Age",
                                "Annotation",
                                "Attachment",
                                "CodeableConcept",
                                "Coding",
                                "ContactPoint",
                                "Count",
                                "Distance",
                                "Duration",
                                "HumanName",
                                "Identifier",
                                "Money",
                                "MoneyQuantity",
                                "Period",
                                "Quantity",
                                "Range",
                                "Ratio",
                                "SampledData",
                                "Signature",
                                "SimpleQuantity",
                                "Timing")
                        .contains(name);
    }
}
