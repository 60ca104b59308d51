package org.haven.testscript;

import ca.uhn.fhir.parser.DataFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.TestScript;
import org.hl7.fhir.r4.model.TestScript.SetupActionOperationComponent;

/** Turns a script's operations into HTTP. */
final class Operations {

    private static final String CODES = "http://terminology.hl7.org/CodeSystem/testscript-operation-codes";
    private static final Pattern TO_ENCODE = Pattern.compile("[^A-Za-z0-9\\-._~!$&'()*,;=:@/?%]");

    private final TestScript script;
    private final ScriptEngine engine;
    private final ScriptValues values;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Operations(TestScript script, ScriptEngine engine, ScriptValues values) {
        this.script = script;
        this.engine = engine;
        this.values = values;
    }

    Answer send(SetupActionOperationComponent operation) {
        var method = method(operation);
        var url = engine.base() + encoded(path(operation), operation.getEncodeRequestUrl());
        var body = operation.hasSourceId() ? BodyPublishers.ofString(body(operation)) : BodyPublishers.noBody();
        var request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(30))
                .method(method, body);
        if (operation.hasAccept()) {
            request.header("Accept", operation.getAccept());
        }
        if (operation.hasContentType()) {
            request.header("Content-Type", operation.getContentType());
        }
        operation
                .getRequestHeader()
                .forEach(header -> request.header(header.getField(), values.fill(header.getValue())));
        return send(method + " " + url, request.build());
    }

    private Answer send(String name, HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            return new Answer(
                    name, response.statusCode(), response.headers(), response.body(), resource(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(name, e);
        }
    }

    private static String method(SetupActionOperationComponent operation) {
        if (!CODES.equals(operation.getType().getSystem())) {
            throw new UnsupportedScript("An operation's type is a code of " + CODES);
        }
        return switch (operation.getType().getCode()) {
            case "read", "vread", "history", "search", "capabilities" -> "GET";
            case "create", "transaction", "batch", "validate" -> "POST";
            case "update" -> "PUT";
            case "patch" -> "PATCH";
            case "delete" -> "DELETE";
            default ->
                throw new UnsupportedScript(
                        "The operation " + operation.getType().getCode() + " is not supported");
        };
    }

    private String path(SetupActionOperationComponent operation) {
        var params = operation.hasParams() ? values.fill(operation.getParams()) : "";
        return switch (operation.getType().getCode()) {
            case "capabilities" -> "/metadata";
            case "transaction", "batch" -> "";
            case "validate" -> "/" + type(operation) + "/$validate" + params;
            default -> "/" + type(operation) + params;
        };
    }

    private static String type(SetupActionOperationComponent operation) {
        if (!operation.hasResource()) {
            throw new UnsupportedScript(
                    "The operation " + operation.getType().getCode() + " names the resource type that it is for");
        }
        return operation.getResource();
    }

    /** An update's body has the id of the URL; every other body goes without one. */
    private String body(SetupActionOperationComponent operation) {
        var reference = script.getFixture().stream()
                .filter(fixture -> fixture.getId().equals(operation.getSourceId()))
                .findFirst()
                .orElseThrow(() -> new UnsupportedScript("There is no fixture '" + operation.getSourceId() + "'"))
                .getResource()
                .getReference();
        var parser = engine.fhir().newJsonParser();
        var resource =
                (Resource) parser.parseResource(values.fillJson(engine.library().json(reference)));
        new FixtureDates(new FhirPaths(engine.fhir())).renew(resource);
        resource.setId(
                operation.getType().getCode().equals("update")
                        ? values.fill(operation.getParams()).substring(1)
                        : null);
        return parser.encodeResourceToString(resource);
    }

    private Optional<Resource> resource(String body) {
        if (!body.stripLeading().startsWith("{")) {
            return Optional.empty();
        }
        try {
            var resource = (Resource) engine.fhir().newJsonParser().parseResource(body);
            withPlainIds(resource);
            return Optional.of(resource);
        } catch (DataFormatException e) {
            return Optional.empty();
        }
    }

    /** HAPI completes an id with type and version; in FHIR it is the plain id. */
    private static void withPlainIds(Resource resource) {
        resource.setId(resource.getIdPart());
        if (resource instanceof Bundle bundle) {
            bundle.getEntry().stream()
                    .filter(Bundle.BundleEntryComponent::hasResource)
                    .forEach(entry -> withPlainIds(entry.getResource()));
        }
    }

    private static String encoded(String path, boolean encode) {
        return encode
                ? TO_ENCODE
                        .matcher(path)
                        .replaceAll(match -> URLEncoder.encode(match.group(), StandardCharsets.UTF_8)
                                .replace("+", "%20"))
                : path;
    }
}
