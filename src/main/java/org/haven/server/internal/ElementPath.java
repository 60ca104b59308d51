package org.haven.server.internal;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IPrimitiveType;

/**
 * A FHIRPath that names elements step by step, by name, {@code [index]}, {@code where(element = 'value')} and
 * {@code extension('url')}. It computes nothing, so following it takes no longer than the resource is large.
 */
final class ElementPath {

    private static final int LONGEST = 1024;
    private static final String NAME = "[A-Za-z][A-Za-z0-9]{0,63}";
    private static final String CONDITION =
            NAME + "(?:\\." + NAME + "){0,3}+ ?= ?(?:'[^'\\\\]{0,256}+'|true|false|[0-9]{1,9}+)";
    private static final String STEP = "(?:where\\(" + CONDITION + "(?: and " + CONDITION + "){0,3}+\\)"
            + "|(?:extension|modifierExtension)\\('[^'\\\\]{1,256}+'\\)|" + NAME + ")";
    private static final Pattern PATH =
            Pattern.compile("(?<type>" + NAME + ")(?<steps>(?:\\." + STEP + "(?:\\[[0-9]{1,4}])?){0,16}+)");
    private static final Pattern STEPS = Pattern.compile("\\.(?<step>" + STEP + ")(?:\\[(?<index>[0-9]{1,4})])?");
    private static final Pattern CONDITIONS = Pattern.compile(
            "(?<element>" + NAME + "(?:\\." + NAME + ")*) ?= ?(?:'(?<text>[^']*)'|(?<word>true|false|[0-9]+))");

    private final FhirContext fhir;
    private final List<Step> steps;

    private ElementPath(FhirContext fhir, List<Step> steps) {
        this.fhir = fhir;
        this.steps = steps;
    }

    /** Empty if it is no such path from this type of resource. */
    static Optional<ElementPath> parse(FhirContext fhir, String path, String resourceType) {
        var form = PATH.matcher(path);
        if (path.length() > LONGEST || !form.matches() || !form.group("type").equals(resourceType)) {
            return Optional.empty();
        }
        var steps = new ArrayList<Step>();
        var matcher = STEPS.matcher(form.group("steps"));
        while (matcher.find()) {
            steps.add(new Step(
                    matcher.group("step"),
                    Optional.ofNullable(matcher.group("index")).map(Integer::valueOf)));
        }
        return Optional.of(new ElementPath(fhir, List.copyOf(steps)));
    }

    /** True for the resource itself. */
    boolean isRoot() {
        return steps.isEmpty();
    }

    /** True if the last step picks by an index or a condition. */
    boolean endsInChoice() {
        var last = steps.get(steps.size() - 1);
        return last.index.isPresent() || last.text.contains("(");
    }

    /** The path without its last step. */
    ElementPath parent() {
        return new ElementPath(fhir, steps.subList(0, steps.size() - 1));
    }

    String lastName() {
        return steps.get(steps.size() - 1).text;
    }

    /**
     * The places that the path leads to, for a path that is not the root.
     *
     * @throws NoSuchElement for a name that the element before it does not have
     */
    List<Place> places(IBase resource) {
        var places = List.<Place>of();
        for (int i = 0; i < steps.size(); i++) {
            var elements = i == 0
                    ? List.of(resource)
                    : places.stream().map(Place::value).toList();
            var step = steps.get(i);
            places = step.text.startsWith("where(")
                    ? filtered(places, step.text)
                    : step.text.contains("(") ? extensions(elements, step.text) : children(elements, step.text);
            if (step.index.isPresent()) {
                var index = step.index.get();
                places = index < places.size() ? List.of(places.get(index)) : List.of();
            }
        }
        return places;
    }

    /** The elements that the path leads to. */
    List<IBase> elements(IBase resource) {
        return isRoot()
                ? List.of(resource)
                : places(resource).stream().map(Place::value).toList();
    }

    /**
     * What the guide to FHIR's own model says of an element's child.
     *
     * @throws NoSuchElement if it has no such child
     */
    static BaseRuntimeChildDefinition child(FhirContext fhir, IBase parent, String name) {
        if (fhir.getElementDefinition(parent.getClass())
                instanceof BaseRuntimeElementCompositeDefinition<?> composite) {
            var child = composite.getChildByName(name);
            var found = child != null ? child : composite.getChildByName(name + "[x]");
            if (found != null) {
                return found;
            }
        }
        throw new NoSuchElement(name);
    }

    private List<Place> children(List<IBase> parents, String name) {
        var places = new ArrayList<Place>();
        for (var parent : parents) {
            var child = child(fhir, parent, name);
            var values = child.getAccessor().getValues(parent);
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) != null && !values.get(i).isEmpty()) {
                    places.add(new Place(parent, child, i));
                }
            }
        }
        return places;
    }

    private List<Place> extensions(List<IBase> parents, String step) {
        var name = step.substring(0, step.indexOf('('));
        return filtered(children(parents, name), "where(url = " + step.substring(step.indexOf('(') + 1));
    }

    private List<Place> filtered(List<Place> places, String step) {
        var conditions = CONDITIONS.matcher(step.substring("where(".length()));
        var filtered = places.stream();
        while (conditions.find()) {
            var names = conditions.group("element").split("\\.");
            var wanted = conditions.group("text") != null ? conditions.group("text") : conditions.group("word");
            filtered = filtered.filter(place -> {
                var elements = List.of(place.value());
                for (var name : names) {
                    elements =
                            children(elements, name).stream().map(Place::value).toList();
                }
                return elements.stream()
                        .anyMatch(element -> element instanceof IPrimitiveType<?> primitive
                                && wanted.equals(primitive.getValueAsString()));
            });
        }
        return filtered.toList();
    }

    private record Step(String text, Optional<Integer> index) {}

    /**
     * Where a value stands.
     *
     * @param parent the element that holds it
     * @param child as what it holds it
     * @param index where among its like
     */
    record Place(IBase parent, BaseRuntimeChildDefinition child, int index) {

        IBase value() {
            return values().get(index);
        }

        List<IBase> values() {
            return List.copyOf(child.getAccessor().getValues(parent));
        }

        /** Puts this in the place of all values there. */
        void set(Stream<? extends IBase> values) {
            var all = values.toList();
            child.getMutator().setValue(parent, null);
            all.forEach(value -> child.getMutator().addValue(parent, value));
        }
    }

    /** An element does not have a child of that name. */
    static final class NoSuchElement extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoSuchElement(String name) {
            super(name, null, false, false);
        }
    }
}
