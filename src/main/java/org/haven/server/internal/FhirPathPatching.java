package org.haven.server.internal;

import static org.haven.server.Problems.refusal;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.haven.server.internal.ElementPath.NoSuchElement;
import org.haven.server.internal.ElementPath.Place;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Resource;

/**
 * Applies a FHIRPath Patch, operation by operation, so that a refusal names the one that failed.
 *
 * @see <a href="https://hl7.org/fhir/R4/fhirpatch.html">FHIR R4, FHIRPath Patch</a>
 */
final class FhirPathPatching {

    private static final Set<String> TYPES = Set.of("add", "insert", "delete", "replace", "move");
    private static final Set<String> PARTS = Set.of("type", "path", "name", "value", "index", "source", "destination");

    private final FhirContext fhir;
    private final PatchBounds bounds;
    private final PatchValues values;

    FhirPathPatching(FhirContext fhir, PatchBounds bounds) {
        this.fhir = fhir;
        this.bounds = bounds;
        this.values = new PatchValues(fhir);
    }

    /**
     * @param resource the resource; is changed
     * @param where FHIRPath of the Parameters
     */
    void apply(Resource resource, Parameters patch, String where) {
        var operations = patch.getParameter();
        if (operations.isEmpty()) {
            throw refusal(400, IssueType.STRUCTURE, where, "A FHIRPath Patch has at least one parameter 'operation'");
        }
        bounds.requireFew(operations.size(), where);
        for (int i = 0; i < operations.size(); i++) {
            apply(resource, operations.get(i), where + ".parameter[" + i + "]");
        }
    }

    private void apply(Resource resource, ParametersParameterComponent operation, String where) {
        requireKnownParts(operation, where);
        var type = PatchValues.text(operation, "type");
        if (!TYPES.contains(type)) {
            throw malformed(where, "type must be add, insert, delete, replace or move");
        }
        var text = PatchValues.text(operation, "path");
        var path = ElementPath.parse(fhir, text, resource.fhirType())
                .orElseThrow(() -> malformed(
                        where,
                        "path must lead from " + resource.fhirType() + " to an element by names, [index], "
                                + "where(element = 'value') and extension('url'), such as " + resource.fhirType()
                                + ".meta.tag[0]"));
        var told = type + " " + SearchRules.printable(text);
        if (path.isRoot() && !type.equals("add")) {
            throw malformed(where, told + ": the path must lead to an element of the resource");
        }
        var id = resource.getIdElement().getIdPart();
        var security = resource.getMeta().copy().getSecurity();
        try {
            change(resource, operation, type, path);
        } catch (NoSuchElement e) {
            throw inapplicable(where, told + ": there is no element " + SearchRules.printable(e.getMessage()));
        } catch (PatchValues.Inapplicable e) {
            throw inapplicable(where, told + ": " + e.getMessage());
        }
        if (!String.valueOf(id).equals(resource.getIdElement().getIdPart())
                || !Base.compareDeep(security, resource.getMeta().getSecurity(), true)) {
            throw refusal(
                    422,
                    IssueType.BUSINESSRULE,
                    where,
                    told + ": no patch changes id or meta.security; the server gives ids and security labels");
        }
    }

    private void change(Resource resource, ParametersParameterComponent operation, String type, ElementPath path) {
        switch (type) {
            case "add" -> add(resource, operation, path);
            case "insert" -> insert(resource, operation, path);
            case "move" -> move(resource, operation, path);
            case "delete" -> {
                var places = path.places(resource);
                if (places.size() > 1) {
                    throw tooMany(places.size());
                }
                places.forEach(place -> place.set(without(place)));
            }
            default -> {
                var place = one(path.places(resource));
                var changed = new ArrayList<IBase>(place.values());
                changed.set(place.index(), values.of(operation, place.child()));
                place.set(changed.stream());
            }
        }
    }

    private void add(Resource resource, ParametersParameterComponent operation, ElementPath path) {
        var parent = one(path.elements(resource));
        var child = ElementPath.child(fhir, parent, PatchValues.text(operation, "name"));
        var present =
                child.getAccessor().getValues(parent).stream().anyMatch(value -> value != null && !value.isEmpty());
        if (present && child.getMax() == 1) {
            throw new PatchValues.Inapplicable("the element is there already and does not repeat; use replace");
        }
        child.getMutator().addValue(parent, values.of(operation, child));
    }

    private void insert(Resource resource, ParametersParameterComponent operation, ElementPath path) {
        var list = list(resource, path);
        var index = PatchValues.number(operation, "index");
        if (index > list.values().size()) {
            throw new PatchValues.Inapplicable("index is beyond the end of the list, which has "
                    + list.values().size());
        }
        var changed = new ArrayList<IBase>(list.values());
        changed.add(index, values.of(operation, list.child()));
        list.set(changed.stream());
    }

    private void move(Resource resource, ParametersParameterComponent operation, ElementPath path) {
        var list = list(resource, path);
        var from = PatchValues.number(operation, "source");
        var to = PatchValues.number(operation, "destination");
        if (from >= list.values().size() || to >= list.values().size()) {
            throw new PatchValues.Inapplicable("source or destination is beyond the end of the list, which has "
                    + list.values().size());
        }
        var changed = new ArrayList<IBase>(list.values());
        changed.add(to, changed.remove(from));
        list.set(changed.stream());
    }

    /** The list that a path leads to, which may be empty. */
    private Place list(Resource resource, ElementPath path) {
        if (path.endsInChoice()) {
            throw new PatchValues.Inapplicable("the path must lead to a list, not to one of its elements");
        }
        var parent = one(path.parent().elements(resource));
        var child = ElementPath.child(fhir, parent, path.lastName());
        if (child.getMax() == 1) {
            throw new PatchValues.Inapplicable("the element does not repeat; use replace");
        }
        return new Place(parent, child, 0);
    }

    private static java.util.stream.Stream<IBase> without(Place place) {
        var rest = new ArrayList<IBase>(place.values());
        rest.remove(place.index());
        return rest.stream();
    }

    private static <T> T one(List<T> found) {
        if (found.size() != 1) {
            throw found.isEmpty()
                    ? new PatchValues.Inapplicable("the resource has nothing at that path; read it again, or use add")
                    : tooMany(found.size());
        }
        return found.get(0);
    }

    private static PatchValues.Inapplicable tooMany(int count) {
        return new PatchValues.Inapplicable(
                "the path leads to " + count + " elements; choose one by [index] or where(…)");
    }

    private static void requireKnownParts(ParametersParameterComponent operation, String where) {
        if (!"operation".equals(operation.getName())) {
            throw malformed(where, "each parameter of a FHIRPath Patch is named operation");
        }
        var names = operation.getPart().stream()
                .map(part -> String.valueOf(part.getName()))
                .toList();
        if (!PARTS.containsAll(names) || names.stream().anyMatch(name -> Collections.frequency(names, name) > 1)) {
            throw malformed(
                    where, "there are the parts type, path, name, value, index, source and destination, once each");
        }
    }

    private static RuntimeException malformed(String where, String cure) {
        return refusal(400, IssueType.INVALID, where, where + ": " + cure);
    }

    private static RuntimeException inapplicable(String where, String cure) {
        return refusal(422, IssueType.PROCESSING, where, cure);
    }
}
