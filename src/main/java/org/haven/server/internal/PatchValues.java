package org.haven.server.internal;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;

/**
 * Makes the value that an operation of a FHIRPath Patch brings fit the element that it goes to. A value of a type that
 * Parameters cannot hold comes in parts, one for each of its elements.
 */
final class PatchValues {

    private final FhirContext fhir;

    PatchValues(FhirContext fhir) {
        this.fhir = fhir;
    }

    /** The text of a part; empty if there is none. */
    static String text(ParametersParameterComponent operation, String name) {
        return part(operation, name)
                .filter(part -> part.hasValue() && part.getValue().isPrimitive())
                .map(part -> String.valueOf(part.getValue().primitiveValue()))
                .orElse("");
    }

    /**
     * @throws Inapplicable if the part is not there or is no number from 0 to 9999
     */
    static int number(ParametersParameterComponent operation, String name) {
        var text = text(operation, name);
        if (!text.matches("[0-9]{1,4}")) {
            throw new Inapplicable(name + " must be a whole number, 0 or more");
        }
        return Integer.parseInt(text);
    }

    /**
     * @throws Inapplicable if there is no value, or one that does not fit
     */
    IBase of(ParametersParameterComponent operation, BaseRuntimeChildDefinition child) {
        return fitted(part(operation, "value").orElseThrow(() -> new Inapplicable("the part value is missing")), child);
    }

    private static Optional<ParametersParameterComponent> part(ParametersParameterComponent operation, String name) {
        return operation.getPart().stream()
                .filter(part -> name.equals(part.getName()))
                .findFirst();
    }

    private IBase fitted(ParametersParameterComponent part, BaseRuntimeChildDefinition child) {
        if (part.hasValue()) {
            return fitted((IBase) part.getValue(), child);
        }
        if (!part.hasPart() || part.hasResource() || types(child).size() != 1) {
            throw new Inapplicable("the part value holds no value that fits");
        }
        var element = types(child).get(0).newInstance();
        for (var inner : part.getPart()) {
            var property = ElementPath.child(fhir, element, String.valueOf(inner.getName()));
            property.getMutator().addValue(element, fitted(inner, property));
        }
        return element;
    }

    private IBase fitted(IBase value, BaseRuntimeChildDefinition child) {
        var types = types(child);
        for (var type : types) {
            if (type.getImplementingClass() == value.getClass()) {
                return value;
            }
        }
        if (types.size() == 1 && value instanceof IPrimitiveType<?> primitive) {
            var arguments = child.getInstanceConstructorArguments();
            var type = types.get(0);
            if ((arguments == null ? type.newInstance() : type.newInstance(arguments))
                    instanceof IPrimitiveType<?> own) {
                try {
                    own.setValueAsString(primitive.getValueAsString());
                    return own;
                } catch (IllegalArgumentException | DataFormatException e) {
                    throw new Inapplicable("'" + SearchRules.printable(String.valueOf(primitive.getValueAsString()))
                            + "' is no " + child.getElementName());
                }
            }
        }
        throw new Inapplicable("a value of that type does not fit " + child.getElementName());
    }

    private static List<? extends BaseRuntimeElementDefinition<?>> types(BaseRuntimeChildDefinition child) {
        return child.getValidChildNames().stream()
                .map(child::getChildByName)
                .distinct()
                .toList();
    }

    /** The operation is well-formed and does not fit the resource; the message says why. */
    static final class Inapplicable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Inapplicable(String message) {
            super(message, null, false, false);
        }
    }
}
