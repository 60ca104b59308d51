package org.haven.publication.internal;

import java.util.Set;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/** Shows a resource of any type as what it is: a tree of named elements. */
final class TreeView implements View<Resource> {

    /** The narrative repeats what the elements say. */
    private static final Set<String> LEFT_OUT = Set.of("id", "text", "implicitRules", "language");

    private final Links links;
    private final Values values;

    TreeView(Links links, Values values) {
        this.links = links;
        this.values = values;
    }

    @Override
    public Class<Resource> type() {
        return Resource.class;
    }

    @Override
    public void write(Resource resource, Html html) {
        html.heading("Content");
        elements(resource, html);
    }

    private void elements(Base base, Html html) {
        html.open("dl", "class", "tree");
        for (var child : base.children()) {
            if (child.hasValues() && !(base instanceof Resource && LEFT_OUT.contains(child.getName()))) {
                element(child, html);
            }
        }
        html.close("dl");
    }

    private void element(Property child, Html html) {
        for (var value : child.getValues()) {
            if (value instanceof Extension extension) {
                extension(extension, html);
            } else {
                entry(child.getName().replace("[x]", capitalized(value.fhirType())), value, html);
            }
        }
    }

    private void entry(String name, Base value, Html html) {
        html.element("dt", name).open("dd");
        value(value, html);
        html.close("dd");
    }

    private void value(Base value, Html html) {
        if (values.isInline(value)) {
            values.write(value, html);
        } else if (value instanceof Resource resource) {
            html.element("strong", resource.fhirType() + (resource.hasId() ? " " + resource.getIdPart() : ""));
            elements(resource, html);
        } else if (value.isPrimitive()) {
            values.write(value, html);
            extensions(value, html);
        } else {
            elements(value, html);
        }
    }

    private void extensions(Base value, Html html) {
        html.open("dl", "class", "tree");
        ((org.hl7.fhir.r4.model.Element) value).getExtension().forEach(extension -> extension(extension, html));
        html.close("dl");
    }

    private void extension(Extension extension, Html html) {
        html.open("dt", "class", "extension");
        links.write(extension.getUrl(), html);
        html.close("dt").open("dd");
        if (extension.hasValue()) {
            value(extension.getValue(), html);
        } else {
            extensions(extension, html);
        }
        html.close("dd");
    }

    private static String capitalized(String type) {
        return Character.toUpperCase(type.charAt(0)) + type.substring(1);
    }
}
