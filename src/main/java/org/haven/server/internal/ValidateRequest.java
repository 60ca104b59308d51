package org.haven.server.internal;

import static org.haven.server.Problems.refusal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;

/**
 * What a call of {@code $validate} asks for.
 *
 * @param body the resource as it was sent, JSON or XML; empty if none was
 * @param wrapped true if it stood in a Parameters, so that its lines are not those that were sent
 * @param mode what is to be done with the resource; {@code Mode.NONE} if it is only to be judged
 * @param profiles canonical URLs to judge by; empty if the server is to choose
 */
record ValidateRequest(Optional<String> body, boolean wrapped, Mode mode, Set<String> profiles) {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final Set<String> QUERY = Set.of("mode", "profile", "_format", "_pretty");

    enum Mode {
        CREATE,
        UPDATE,
        DELETE,
        PROFILE,
        NONE
    }

    /** Reads the query and the body, which is the resource itself or a Parameters with it. */
    static ValidateRequest of(RequestDetails request, FhirContext fhir) {
        request.getParameters().keySet().stream()
                .filter(name -> !QUERY.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw unknownParameter(name);
                });
        var text = new String(request.loadRequestContents(), StandardCharsets.UTF_8);
        var fromQuery = new ValidateRequest(Optional.empty(), false, mode(first(request, "mode")), profiles(request));
        if (text.isBlank()) {
            return fromQuery;
        }
        if (!typeOf(text).equals("Parameters")) {
            return new ValidateRequest(Optional.of(text), false, fromQuery.mode, fromQuery.profiles);
        }
        return text.stripLeading().startsWith("<")
                ? fromQuery.with((Parameters) fhir.newXmlParser().parseResource(text), fhir)
                : fromQuery.with(tree(text));
    }

    /** The type of the resource in a text; empty if there is none. */
    static String typeOf(String text) {
        var stripped = text.stripLeading();
        if (stripped.startsWith("<")) {
            return root(stripped);
        }
        return tree(text).path("resourceType").asText();
    }

    private static String root(String xml) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(new StringReader(xml));
            reader.nextTag();
            return reader.getLocalName();
        } catch (XMLStreamException e) {
            return "";
        }
    }

    private ValidateRequest with(JsonNode parameters) {
        var resource = Optional.<String>empty();
        var ways = mode;
        var urls = new LinkedHashSet<>(profiles);
        for (var parameter : parameters.path("parameter")) {
            switch (parameter.path("name").asText()) {
                case "resource" ->
                    resource = Optional.of(parameter.path("resource").toPrettyString());
                case "mode" -> ways = mode(firstText(parameter, "valueCode", "valueString"));
                case "profile" -> urls.add(firstText(parameter, "valueUri", "valueCanonical", "valueString"));
                default -> throw unknownParameter(parameter.path("name").asText());
            }
        }
        return new ValidateRequest(resource.filter(text -> text.startsWith("{")), true, ways, urls);
    }

    /** As XML, the resource has to be read and written again, so its lines are not those that were sent. */
    private ValidateRequest with(Parameters parameters, FhirContext fhir) {
        var resource = Optional.<Resource>empty();
        var ways = mode;
        var urls = new LinkedHashSet<>(profiles);
        for (var parameter : parameters.getParameter()) {
            var value = parameter.hasValue() ? parameter.getValue().primitiveValue() : "";
            switch (String.valueOf(parameter.getName())) {
                case "resource" -> resource = Optional.ofNullable(parameter.getResource());
                case "mode" -> ways = mode(value);
                case "profile" -> urls.add(String.valueOf(value));
                default -> throw unknownParameter(parameter.getName());
            }
        }
        return new ValidateRequest(
                resource.map(found -> fhir.newXmlParser().encodeResourceToString(found)), true, ways, urls);
    }

    private static RuntimeException unknownParameter(String name) {
        return refusal(
                400,
                IssueType.NOTSUPPORTED,
                "Parameters.parameter",
                "$validate has no parameter " + name + "; send resource, mode and profile");
    }

    private static String firstText(JsonNode parameter, String... names) {
        for (var name : names) {
            if (parameter.hasNonNull(name)) {
                return parameter.get(name).asText();
            }
        }
        return "";
    }

    private static Mode mode(String code) {
        if (code == null || code.isEmpty()) {
            return Mode.NONE;
        }
        return switch (code) {
            case "create" -> Mode.CREATE;
            case "update" -> Mode.UPDATE;
            case "delete" -> Mode.DELETE;
            case "profile" -> Mode.PROFILE;
            default ->
                throw refusal(
                        400,
                        IssueType.VALUE,
                        "mode",
                        "$validate has no such mode: send create, update, delete or profile, or leave mode out");
        };
    }

    private static Set<String> profiles(RequestDetails request) {
        var values = request.getParameters().getOrDefault("profile", new String[0]);
        return new LinkedHashSet<>(Arrays.asList(values));
    }

    private static String first(RequestDetails request, String name) {
        var values = request.getParameters().get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
