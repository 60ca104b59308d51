package org.haven.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Changes a resource, by PUT or by PATCH, and writes into the ledger what came of it. */
final class Steps {

    /** What the steps of a Task change. */
    private static final List<String> CHANGED = List.of("status", "statusReason", "businessStatus", "output");

    private final Api api;
    private final Ledger ledger;
    private final Random random;

    Steps(Api api, Ledger ledger, Random random) {
        this.api = api;
        this.ledger = ledger;
        this.random = random;
    }

    Api.Answer take(ObjectNode resource, Consumer<ObjectNode> change) {
        var changed = resource.deepCopy();
        change.accept(changed);
        var reference = Records.reference(resource);
        var version = Records.version(resource);
        var patches = resource.path("resourceType").asText().equals("Task") && random.nextInt(3) == 0;
        var answer = patches
                ? api.patch(reference, patch(resource, changed), version)
                : api.put(reference, changed, version);
        if (answer.acknowledged()) {
            ledger.stepped(new Ledger.Step(api.party(), reference, Records.version(answer.body()), mark(changed)));
        } else if (answer.unknown()) {
            ledger.steppedPerhaps(new Ledger.Step(api.party(), reference, version + 1, mark(changed)));
        }
        return answer;
    }

    /** What tells a version from the one before. */
    static String mark(JsonNode resource) {
        return resource.path("resourceType").asText().equals("Patient")
                ? resource.at("/telecom/0/value").asText()
                : resource.path("status").asText();
    }

    private static ArrayNode patch(ObjectNode before, ObjectNode after) {
        var operations = Api.JSON.createArrayNode();
        for (var name : CHANGED) {
            if (after.has(name) && !after.get(name).equals(before.get(name))) {
                operations
                        .addObject()
                        .put("op", before.has(name) ? "replace" : "add")
                        .put("path", "/" + name)
                        .set("value", after.get(name));
            } else if (before.has(name) && !after.has(name)) {
                operations.addObject().put("op", "remove").put("path", "/" + name);
            }
        }
        return operations;
    }
}
