package org.haven.testscript;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.TestScript;
import org.hl7.fhir.r4.model.TestScript.SetupActionAssertComponent;

/** Refuses a script with an element that this engine does not read, and one with a test that could not fail. */
final class SupportedElements {

    private static final Set<String> OPERATION = Set.of(
            "type",
            "resource",
            "label",
            "description",
            "accept",
            "contentType",
            "destination",
            "encodeRequestUrl",
            "origin",
            "params",
            "requestHeader",
            "responseId",
            "sourceId",
            "extension");

    private static final Set<String> ASSERT = Set.of(
            "label",
            "description",
            "compareToSourceId",
            "compareToSourceExpression",
            "contentType",
            "expression",
            "headerField",
            "operator",
            "resource",
            "response",
            "responseCode",
            "sourceId",
            "validateProfileId",
            "value",
            "warningOnly");

    /** The elements that are read, or may be passed over without harm, by the path of what holds them. */
    private static final Map<String, Set<String>> READ = Map.ofEntries(
            Map.entry(
                    "TestScript",
                    Set.of(
                            "id",
                            "meta",
                            "text",
                            "url",
                            "version",
                            "name",
                            "title",
                            "status",
                            "experimental",
                            "date",
                            "publisher",
                            "contact",
                            "description",
                            "jurisdiction",
                            "purpose",
                            "copyright",
                            "origin",
                            "destination",
                            "metadata",
                            "fixture",
                            "profile",
                            "variable",
                            "setup",
                            "test",
                            "teardown")),
            Map.entry("TestScript.origin", Set.of("index", "profile", "extension")),
            Map.entry("TestScript.destination", Set.of("index", "profile")),
            Map.entry("TestScript.fixture", Set.of("id", "autocreate", "autodelete", "resource")),
            Map.entry(
                    "TestScript.variable",
                    Set.of("name", "defaultValue", "description", "expression", "headerField", "hint", "sourceId")),
            Map.entry("TestScript.setup", Set.of("action")),
            Map.entry("TestScript.setup.action", Set.of("operation", "assert")),
            Map.entry("TestScript.setup.action.operation", OPERATION),
            Map.entry("TestScript.setup.action.assert", ASSERT),
            Map.entry("TestScript.test", Set.of("name", "description", "action")),
            Map.entry("TestScript.test.action", Set.of("operation", "assert")),
            Map.entry("TestScript.test.action.operation", OPERATION),
            Map.entry("TestScript.test.action.assert", ASSERT),
            Map.entry("TestScript.teardown", Set.of("action")),
            Map.entry("TestScript.teardown.action", Set.of("operation")),
            Map.entry("TestScript.teardown.action.operation", OPERATION));

    private SupportedElements() {}

    /**
     * @throws UnsupportedScript naming the element, or the test without an assert
     */
    static void check(TestScript script) {
        // HAPI does not list these among a resource's children.
        if (script.hasContained()
                || script.hasExtension()
                || script.hasModifierExtension()
                || script.hasImplicitRules()) {
            throw new UnsupportedScript(
                    "TestScript: contained, extension, modifierExtension and implicitRules are not supported");
        }
        walk(script, "TestScript");
        if (script.getDestination().size() > 1) {
            throw new UnsupportedScript("TestScript.destination: one is supported");
        }
        script.getFixture().forEach(fixture -> {
            if (fixture.getAutocreate() || fixture.getAutodelete()) {
                throw new UnsupportedScript("TestScript.fixture: autocreate and autodelete are not supported");
            }
        });
        script.getSetup().getAction().stream()
                .filter(TestScript.SetupActionComponent::hasAssert)
                .forEach(action -> requireOneCheck(action.getAssert()));
        for (var test : script.getTest()) {
            if (test.getAction().stream().noneMatch(TestScript.TestActionComponent::hasAssert)) {
                throw new UnsupportedScript(
                        "TestScript.test '" + test.getName() + "' asserts nothing, so it cannot fail");
            }
            test.getAction().stream()
                    .filter(TestScript.TestActionComponent::hasAssert)
                    .forEach(action -> requireOneCheck(action.getAssert()));
        }
    }

    private static void walk(Base element, String path) {
        var read = READ.get(path);
        if (read == null) {
            return;
        }
        for (Property property : element.children()) {
            if (property.hasValues() && !read.contains(property.getName())) {
                throw new UnsupportedScript(path + "." + property.getName() + " is not supported");
            }
            property.getValues().forEach(value -> walk(value, path + "." + property.getName()));
        }
    }

    private static void requireOneCheck(SetupActionAssertComponent check) {
        var checks = Stream.of(
                        check.hasResponse(),
                        check.hasResponseCode(),
                        check.hasContentType(),
                        check.hasHeaderField(),
                        check.hasResource(),
                        check.hasExpression(),
                        check.hasValidateProfileId())
                .filter(Boolean::booleanValue)
                .count();
        if (checks != 1) {
            throw new UnsupportedScript("An assert checks one thing, this one " + checks + ": "
                    + List.of(String.valueOf(check.getLabel()), String.valueOf(check.getDescription())));
        }
        if (check.hasCompareToSourceId() != check.hasCompareToSourceExpression()
                || check.hasCompareToSourceId() && check.hasValue()) {
            throw new UnsupportedScript("An assert compares with a value, or with the expression of another source: "
                    + check.getDescription());
        }
    }
}
