package org.haven.server.internal;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.haven.guide.Values;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * Reads a query string or a form strictly. What a servlet container cannot decode it leaves out, and a search that lost a
 * parameter answers a wider question than was asked.
 */
final class QueryRule {

    private QueryRule() {}

    /**
     * @param encoded {@code name=value} pairs; may be null
     * @return names with their values, in order
     * @throws BodyRefusal 400 for what is not percent-encoded UTF-8, or holds a control character
     */
    static Map<String, List<String>> parse(String encoded) {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (encoded == null) {
            return parameters;
        }
        for (var pair : encoded.split("&")) {
            if (!pair.isEmpty()) {
                var equals = pair.indexOf('=');
                var name = decode(equals < 0 ? pair : pair.substring(0, equals));
                parameters
                        .computeIfAbsent(name, key -> new ArrayList<>())
                        .add(equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decode(String encoded) {
        try {
            var bytes = URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            // Characters that came unencoded are kept; the rest must be UTF-8.
            var text = encoded.chars().allMatch(c -> c < 128)
                    ? StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString()
                    : URLDecoder.decode(encoded, StandardCharsets.UTF_8);
            if (Values.hasControlCharacter(text)) {
                throw new BodyRefusal(400, IssueType.INVALID, "A parameter contains a control character; leave it out");
            }
            return text;
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new BodyRefusal(
                    400,
                    IssueType.INVALID,
                    "A parameter is not percent-encoded UTF-8: write % as %25 and other characters by their UTF-8 bytes");
        }
    }
}
