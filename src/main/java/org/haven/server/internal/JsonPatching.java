package org.haven.server.internal;

import static org.haven.server.Problems.refusal;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.fge.jsonpatch.JsonPatch;
import com.github.fge.jsonpatch.JsonPatchException;
import java.io.IOException;
import java.util.Set;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * Applies a JSON Patch, operation by operation, so that a refusal names the one that failed, and within bounds: a few
 * operations of {@code copy} would otherwise double a document out of all memory.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6902">RFC 6902</a>
 */
final class JsonPatching {

    /** Deepest JSON pointer, in steps. */
    private static final int DEEPEST = 32;

    /** Longest JSON pointer, in characters. */
    private static final int LONGEST = 512;

    private static final Set<String> OPERATIONS = Set.of("add", "copy", "move", "remove", "replace", "test");
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final PatchBounds bounds;

    JsonPatching(PatchBounds bounds) {
        this.bounds = bounds;
    }

    /**
     * @param resource the resource as JSON
     * @param patch an array of operations, well-formed and within the bounds of a body
     * @param where what to name in a refusal; empty for the body itself
     * @return the patched resource as JSON, without the empty arrays and objects that a removal leaves
     */
    String apply(String resource, String patch, String where) {
        JsonNode document = tree(resource);
        var operations = tree(patch);
        if (!operations.isArray() || operations.isEmpty()) {
            throw refusal(
                    400, IssueType.STRUCTURE, expression(where), "A JSON Patch is an array of at least one operation");
        }
        bounds.requireFew(operations.size(), where);
        for (int i = 0; i < operations.size(); i++) {
            document = apply(document, operations.get(i), where + "[" + i + "]");
        }
        withoutEmpty(document);
        return document.toString();
    }

    private JsonNode apply(JsonNode before, JsonNode operation, String where) {
        var name = operation.path("op").asText();
        if (!OPERATIONS.contains(name)) {
            throw malformed(where, "op must be add, remove, replace, move, copy or test");
        }
        var path = pointer(operation, "path", where);
        if (name.equals("move") || name.equals("copy")) {
            pointer(operation, "from", where);
        } else if (!name.equals("remove") && !operation.has("value")) {
            throw malformed(where, name + " needs a value");
        }
        var told = name + " " + SearchRules.printable(path);
        JsonNode after;
        try {
            after = JsonPatch.fromJson(JSON.createArrayNode().add(operation)).apply(before);
        } catch (JsonPatchException e) {
            throw refusal(
                    422,
                    name.equals("test") ? IssueType.CONFLICT : IssueType.NOTFOUND,
                    expression(where),
                    name.equals("test")
                            ? told + ": the resource has another value there, or none; read it again"
                            : told
                                    + ": the resource has nothing at that path or at its parent; read it again, and"
                                    + " add an array or an object that is missing as a whole");
        } catch (IOException | RuntimeException e) {
            throw malformed(where, told + " is not an operation of RFC 6902");
        }
        bounds.requireSameIdentity(before, after, told, expression(where));
        bounds.requireSmall(after, told, expression(where));
        return after;
    }

    private static String pointer(JsonNode operation, String name, String where) {
        var pointer = operation.path(name);
        if (!pointer.isTextual() || !pointer.textValue().startsWith("/")) {
            throw malformed(where, name + " must be a JSON pointer to an element, such as /status");
        }
        var text = pointer.textValue();
        if (text.length() > LONGEST || text.chars().filter(c -> c == '/').count() > DEEPEST) {
            throw malformed(
                    where,
                    name + " has at most " + DEEPEST + " steps and " + LONGEST
                            + " characters; no element of a resource lies deeper");
        }
        return text;
    }

    private static RuntimeException malformed(String where, String cure) {
        return refusal(400, IssueType.INVALID, expression(where), "Operation " + where + ": " + cure);
    }

    private static String expression(String where) {
        return where.isEmpty() ? null : where;
    }

    /** FHIR has no empty array and no empty object; taking away the last item of a list takes away the list. */
    private static boolean withoutEmpty(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var fields = object.fields();
            while (fields.hasNext()) {
                if (withoutEmpty(fields.next().getValue())) {
                    fields.remove();
                }
            }
        } else if (node.isArray()) {
            for (var items = node.elements(); items.hasNext(); ) {
                if (withoutEmpty(items.next())) {
                    items.remove();
                }
            }
        }
        return node.isContainerNode() && node.isEmpty();
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException("Checked before, and yet no JSON", e);
        }
    }
}
