package org.haven.server.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import org.haven.guide.Values;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * What a JSON body must be before a FHIR parser may read it: well-formed, one object, not too deep, nothing empty, and
 * only characters and numbers that can be stored and read again.
 *
 * @see <a href="https://hl7.org/fhir/R4/json.html">FHIR R4, JSON representation</a>
 */
final class JsonBodyRule {

    /** The media type of a JSON Patch. */
    static final String PATCH = "application/json-patch+json";

    private final int depth;

    private final JsonFactory json;

    JsonBodyRule(int depth) {
        this.depth = depth;
        json = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(depth)
                        .maxNumberLength(Values.LONGEST_NUMBER)
                        .build())
                .build();
    }

    /**
     * @throws BodyRefusal 400, with the place
     */
    void check(byte[] body) throws IOException {
        check(body, JsonToken.START_OBJECT, "a FHIR resource");
    }

    /**
     * A JSON Patch is an array; for what it brings, the same holds as for a resource.
     *
     * @throws BodyRefusal 400, with the place
     */
    void checkPatch(byte[] body) throws IOException {
        check(body, JsonToken.START_ARRAY, "operations of a JSON Patch");
    }

    private void check(byte[] body, JsonToken root, String what) throws IOException {
        try (var parser = json.createParser(body)) {
            check(parser, root, what);
        } catch (StreamConstraintsException e) {
            throw new BodyRefusal(
                    400,
                    IssueType.STRUCTURE,
                    String.valueOf(e.getOriginalMessage()).contains("nesting depth")
                            ? "The body is nested too deeply; at most " + depth + " levels are read"
                            : "A number or a string in the body is too long; numbers have at most "
                                    + Values.LONGEST_NUMBER + " characters");
        } catch (JsonProcessingException e) {
            throw malformed(e);
        } catch (java.io.CharConversionException e) {
            throw new BodyRefusal(400, IssueType.STRUCTURE, "The body is not UTF-8; send it in that encoding");
        }
    }

    private static BodyRefusal malformed(JsonProcessingException e) {
        var where = e.getLocation();
        var message = String.valueOf(e.getOriginalMessage());
        var place = where == null ? "" : ": line " + where.getLineNr() + ", column " + where.getColumnNr();
        if (message.startsWith("Duplicate field")) {
            return new BodyRefusal(
                    400,
                    IssueType.STRUCTURE,
                    "The body names the same property twice in one object" + place
                            + ". Send each property once; repetitions go into an array");
        }
        return new BodyRefusal(
                400,
                IssueType.STRUCTURE,
                (message.contains("UTF-8") ? "The body is not UTF-8" : "The body is not well-formed JSON") + place
                        + ". Send one FHIR resource as JSON, in UTF-8");
    }

    private static void check(JsonParser parser, JsonToken root, String what) throws IOException {
        var form = "The body must be one JSON " + (root == JsonToken.START_OBJECT ? "object, " : "array, ") + what;
        if (parser.nextToken() != root) {
            throw new BodyRefusal(400, IssueType.STRUCTURE, form);
        }
        var before = root;
        var ended = false;
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (ended) {
                throw new BodyRefusal(400, IssueType.STRUCTURE, "Something follows it. " + form);
            }
            check(parser, token, before);
            before = token;
            ended = parser.getParsingContext().inRoot();
        }
    }

    private static void check(JsonParser parser, JsonToken token, JsonToken before) throws IOException {
        switch (token) {
            case END_OBJECT, END_ARRAY -> {
                if (before == JsonToken.START_OBJECT || before == JsonToken.START_ARRAY) {
                    throw refusal(parser, "is empty; leave it out");
                }
            }
            case VALUE_NULL -> {
                if (!parser.getParsingContext().inArray()) {
                    throw refusal(parser, "is null; leave it out");
                }
            }
            case FIELD_NAME, VALUE_STRING -> {
                if (Values.hasControlCharacter(parser.getText())) {
                    throw refusal(
                            parser,
                            "contains a control character; only tab, line feed and carriage return are allowed");
                }
                if (Values.nestsTooDeeply(parser.getText())) {
                    throw refusal(parser, "holds markup that is nested more than 32 levels deep; flatten it");
                }
            }
            case VALUE_NUMBER_FLOAT, VALUE_NUMBER_INT -> {
                if (!Values.isStorable(parser.getText())) {
                    throw refusal(parser, "is a number that cannot be kept exactly; write it with at most 18 digits");
                }
            }
            default -> {
                // brackets and literals say nothing by themselves
            }
        }
    }

    private static BodyRefusal refusal(JsonParser parser, String what) {
        var path = path(parser.getParsingContext().pathAsPointer().toString());
        return new BodyRefusal(400, IssueType.STRUCTURE, path, (path == null ? "The body" : path) + " " + what);
    }

    /** A JSON pointer as the simple path that an OperationOutcome's expression holds; null for the body itself. */
    static String path(String pointer) {
        var path =
                pointer.replaceAll("/(\\d+)(?=/|$)", "[$1]").replace('/', '.').replaceFirst("^\\.", "");
        var safe = path.replaceAll("[^A-Za-z0-9_.\\[\\]]", "?");
        return safe.isEmpty() ? null : safe;
    }
}
