package org.haven.server.internal;

import java.util.function.BiConsumer;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Resource;

/** Walks through a resource: every element, extensions and contained resources included, with the path that leads to it. */
final class Elements {

    private Elements() {}

    /**
     * @param path where the resource stands, for example {@code Task}
     */
    static void visit(Resource resource, String path, BiConsumer<String, Base> visitor) {
        children(resource, path, visitor);
    }

    private static void children(Base element, String path, BiConsumer<String, Base> visitor) {
        for (var property : element.children()) {
            var values = property.getValues();
            for (int i = 0; i < values.size(); i++) {
                var value = values.get(i);
                if (value != null) {
                    var name = path + "." + property.getName().replace("[x]", "")
                            + (property.isList() ? "[" + i + "]" : "");
                    visitor.accept(name, value);
                    children(value, name, visitor);
                }
            }
        }
    }
}
