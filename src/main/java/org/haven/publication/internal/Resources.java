package org.haven.publication.internal;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.haven.guide.GuideFiles;
import org.hl7.fhir.r4.model.Resource;

/** The guide's resources in full: read and parsed when asked for, and not kept. */
final class Resources {

    private final FhirContext fhir;
    private final GuideFiles files;
    private final List<View<?>> views;
    private final TreeView tree;

    Resources(FhirContext fhir, GuideFiles files, List<View<?>> views, TreeView tree) {
        this.fhir = fhir;
        this.files = files;
        this.views = List.copyOf(views);
        this.tree = tree;
    }

    byte[] json(Item item) {
        return files.read(GuideFiles.Kind.RESOURCE, item.name() + ".json").orElseThrow();
    }

    byte[] xml(Item item) {
        return fhir.newXmlParser()
                .setPrettyPrint(true)
                .encodeResourceToString(parsed(item))
                .getBytes(StandardCharsets.UTF_8);
    }

    void write(Item item, Html html) {
        var resource = parsed(item);
        for (var view : views) {
            if (write(view, resource, html)) {
                return;
            }
        }
        tree.write(resource, html);
    }

    private static <T extends Resource> boolean write(View<T> view, Resource resource, Html html) {
        if (!view.type().isInstance(resource)) {
            return false;
        }
        view.write(view.type().cast(resource), html);
        return true;
    }

    private Resource parsed(Item item) {
        return (Resource) fhir.newJsonParser().parseResource(new String(json(item), StandardCharsets.UTF_8));
    }
}
