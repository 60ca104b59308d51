package org.haven.publication.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.haven.guide.Values;

/** What a pasted text must be before a validator reads it: not too long, not too deep, well-formed, no document type. */
final class PastedText {

    static final int LONGEST = 256 * 1024;
    private static final int DEEPEST = 64;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private PastedText() {}

    /** Why the text cannot be read; empty if it can. */
    static Optional<String> fault(String text) {
        if (text.isBlank()) {
            return Optional.of("There is nothing to validate: paste a resource, as JSON or XML.");
        }
        if (text.length() > LONGEST) {
            return Optional.of("The text is longer than 256 KB: paste one resource, or a smaller Bundle.");
        }
        return switch (text.stripLeading().charAt(0)) {
            case '{' -> jsonFault(text);
            case '<' -> xmlFault(text);
            default -> Optional.of("This is neither JSON nor XML: it has to begin with { or <.");
        };
    }

    private static Optional<String> jsonFault(String text) {
        try (var parser = JSON.createParser(text)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                var fault = fault(token, parser);
                if (fault.isPresent()) {
                    return fault;
                }
            }
            return Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.of("The JSON cannot be read: "
                    + e.getOriginalMessage().replaceFirst("(?s) \\(.*$", "")
                    + (e.getLocation() == null
                            ? ""
                            : ", line " + e.getLocation().getLineNr() + "."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> fault(JsonToken token, JsonParser parser) throws IOException {
        if (token.isNumeric() && !Values.isStorable(parser.getText())) {
            return Optional.of("A number cannot be kept exactly: write it with at most 18 digits.");
        }
        if (token == JsonToken.VALUE_STRING && Values.nestsTooDeeply(parser.getText())) {
            return Optional.of("A narrative is nested more than 32 levels deep: flatten it.");
        }
        if (token == JsonToken.END_OBJECT && parser.getParsingContext().inRoot() && parser.nextToken() != null) {
            return Optional.of("Something follows the resource: paste one at a time.");
        }
        return Optional.empty();
    }

    private static Optional<String> xmlFault(String text) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(new StringReader(text));
            var level = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD -> {
                        return Optional.of("The XML has a document type declaration: leave it out.");
                    }
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++level > DEEPEST) {
                            return Optional.of("The XML is nested more than " + DEEPEST + " levels deep.");
                        }
                        var value = reader.getAttributeValue(null, "value");
                        if (value != null && value.matches("[-+0-9.]+([eE].*)?") && !Values.isStorable(value)) {
                            return Optional.of("A number cannot be kept exactly: write it with at most 18 digits.");
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> level--;
                    default -> {
                        // text and comments say nothing about depth
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.of("The XML cannot be read"
                    + (e.getLocation() == null
                            ? "."
                            : ": line " + e.getLocation().getLineNumber() + "."));
        }
    }
}
