package org.haven.publication.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.TestScript;
import org.hl7.fhir.r4.model.TestScript.SetupActionAssertComponent;
import org.hl7.fhir.r4.model.TestScript.SetupActionOperationComponent;

/** A test script as a list of steps: what is sent, what must come back. */
final class TestScriptView implements View<TestScript> {

    private final Links links;

    TestScriptView(Links links) {
        this.links = links;
    }

    @Override
    public Class<TestScript> type() {
        return TestScript.class;
    }

    @Override
    public void write(TestScript script, Html html) {
        if (script.hasFixture()) {
            html.heading("Fixtures").open("ul");
            script.getFixture().forEach(fixture -> {
                html.open("li").element("code", fixture.getId()).text(" ");
                if (fixture.getResource().hasReference()) {
                    links.write(fixture.getResource().getReference(), html);
                }
                html.close("li");
            });
            html.close("ul");
        }
        if (script.hasVariable()) {
            html.heading("Variables").table("Variables", "Name", "From");
            script.getVariable()
                    .forEach(variable -> html.open("tr")
                            .element("td", variable.getName())
                            .element(
                                    "td",
                                    List.of("defaultValue", "sourceId", "expression", "headerField", "path").stream()
                                            .flatMap(name -> labelled(variable, name).stream())
                                            .collect(Collectors.joining(", ")))
                            .close("tr"));
            html.endTable();
        }
        if (script.hasSetup()) {
            html.heading("Setup").open("ol");
            script.getSetup().getAction().forEach(action -> step(action.getOperation(), action.getAssert(), html));
            html.close("ol");
        }
        script.getTest().forEach(test -> {
            html.heading(test.hasName() ? test.getName() : "Test");
            if (test.hasDescription()) {
                html.element("p", test.getDescription());
            }
            html.open("ol");
            test.getAction().forEach(action -> step(action.getOperation(), action.getAssert(), html));
            html.close("ol");
        });
        if (script.hasTeardown()) {
            html.heading("Teardown").open("ol");
            script.getTeardown()
                    .getAction()
                    .forEach(action -> step(action.getOperation(), new SetupActionAssertComponent(), html));
            html.close("ol");
        }
    }

    private static void step(SetupActionOperationComponent operation, SetupActionAssertComponent check, Html html) {
        html.open("li");
        if (!operation.isEmpty()) {
            html.element(
                    "strong",
                    operation.getType().hasCode() ? operation.getType().getCode() : "call");
            html.text(" " + (operation.hasDescription() ? operation.getDescription() : ""));
            fields(operation, html);
        } else {
            html.text("Expect: " + (check.hasDescription() ? check.getDescription() : ""));
            fields(check, html);
        }
        html.close("li");
    }

    private static void fields(Base action, Html html) {
        var fields = action.children().stream()
                .filter(child -> !List.of(
                                "description", "type", "encodeRequestUrl", "warningOnly", "label", "stopTestOnFail")
                        .contains(child.getName()))
                .flatMap(child -> labelled(action, child.getName()).stream())
                .collect(Collectors.joining(", "));
        if (!fields.isBlank()) {
            html.open("div", "class", "rule").element("code", fields).close("div");
        }
    }

    private static List<String> labelled(Base base, String name) {
        var property = base.getNamedProperty(name);
        return property == null
                ? List.of()
                : property.getValues().stream()
                        .map(value -> name + " "
                                + (value.isPrimitive()
                                        ? value.primitiveValue()
                                        : value.children().stream()
                                                .flatMap(child -> child.getValues().stream())
                                                .filter(Base::isPrimitive)
                                                .map(Base::primitiveValue)
                                                .collect(Collectors.joining(" "))))
                        .toList();
    }
}
