package org.haven.server.internal;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.haven.server.ServerProperties;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a request once, within bounds, before any FHIR parser sees it: its size, its media type, its parameters, its depth,
 * and no document type in XML. A parser that recurses is only safe on a body whose depth is known.
 */
final class RequestBodyFilter extends OncePerRequestFilter {

    private static final Set<String> JSON = Set.of("application/fhir+json", "application/json");
    private static final Set<String> XML = Set.of("application/fhir+xml", "application/xml", "text/xml");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final String FORM = "application/x-www-form-urlencoded";

    private final long limit;
    private final JsonBodyRule json;
    private final XmlBodyRule xml;
    private final AllowedMethods methods;
    private final FhirContext fhir;

    RequestBodyFilter(ServerProperties properties, AllowedMethods methods, FhirContext fhir) {
        limit = properties.maxBody().toBytes();
        json = new JsonBodyRule(properties.maxDepth());
        xml = new XmlBodyRule(properties.maxDepth());
        this.methods = methods;
        this.fhir = fhir;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest checked;
        try {
            checked = checked(request);
        } catch (BodyRefusal refusal) {
            refuse(refusal, request, response);
            return;
        }
        chain.doFilter(checked, response);
    }

    private HttpServletRequest checked(HttpServletRequest request) throws IOException {
        if (!METHODS.contains(request.getMethod())) {
            throw new BodyRefusal(405, IssueType.NOTSUPPORTED, "Use GET, POST, PUT, PATCH or DELETE");
        }
        var id = request.getHeader(RequestKey.HEADER);
        if (id != null && !RequestKey.FORM.matcher(id).matches()) {
            throw new BodyRefusal(
                    400,
                    IssueType.INVALID,
                    RequestKey.HEADER + " has 1 to 64 letters, digits, and . _ : -, for example a UUID");
        }
        if (request.getContentLengthLong() > limit) {
            throw tooLarge();
        }
        var encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !"identity".equalsIgnoreCase(encoding)) {
            throw new BodyRefusal(415, IssueType.NOTSUPPORTED, "Send the body without Content-Encoding");
        }
        var parameters = QueryRule.parse(request.getQueryString());
        if (format(request, parameters) == ResponseFormat.NONE) {
            throw new BodyRefusal(
                    406,
                    IssueType.NOTSUPPORTED,
                    "Accept application/fhir+json or application/fhir+xml; there is no other format");
        }
        var body = read(request);
        var type = mediaType(request);
        var search = request.getRequestURI().endsWith("/_search");
        if (search && body.length > 0 && !FORM.equals(type)) {
            throw new BodyRefusal(415, IssueType.NOTSUPPORTED, "Send the parameters of a search as " + FORM);
        }
        if (search) {
            QueryRule.parse(new String(body, StandardCharsets.ISO_8859_1))
                    .forEach((name, values) -> parameters
                            .computeIfAbsent(name, key -> new ArrayList<>())
                            .addAll(values));
        } else if (body.length > 0) {
            check(request.getMethod(), type, body);
        }
        return new BufferedRequest(
                request,
                body,
                parameters.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().toArray(String[]::new))));
    }

    private byte[] read(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes((int) limit + 1);
        if (body.length > limit) {
            throw tooLarge();
        }
        return body;
    }

    private BodyRefusal tooLarge() {
        return new BodyRefusal(
                413, IssueType.TOOLONG, "The body is larger than " + limit + " bytes; send several smaller requests");
    }

    private void check(String method, String type, byte[] body) throws IOException {
        if (method.equals("PATCH")) {
            checkPatch(type, body);
        } else if (JSON.contains(type)) {
            json.check(body);
        } else if (XML.contains(type)) {
            xml.check(body);
        } else {
            throw new BodyRefusal(
                    415, IssueType.NOTSUPPORTED, "Send the body as application/fhir+json or application/fhir+xml");
        }
    }

    private void checkPatch(String type, byte[] body) throws IOException {
        switch (type) {
            case JsonBodyRule.PATCH -> json.checkPatch(body);
            case "application/fhir+json" -> json.check(body);
            case "application/fhir+xml" -> xml.check(body);
            default ->
                throw new BodyRefusal(
                        415,
                        IssueType.NOTSUPPORTED,
                        "Send a JSON Patch as " + JsonBodyRule.PATCH
                                + ", or a FHIRPath Patch, a Parameters, as application/fhir+json or"
                                + " application/fhir+xml");
        }
    }

    private static String mediaType(HttpServletRequest request) {
        try {
            var type = MediaType.parseMediaType(String.valueOf(request.getContentType()));
            return type.getType() + "/" + type.getSubtype();
        } catch (InvalidMediaTypeException e) {
            return "";
        }
    }

    private static ResponseFormat format(HttpServletRequest request, Map<String, List<String>> parameters) {
        return ResponseFormat.of(parameters.getOrDefault("_format", List.of("")).get(0), request.getHeader("Accept"));
    }

    private void refuse(BodyRefusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var outcome = new OperationOutcome();
        var issue = outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(refusal.code())
                .setDiagnostics(refusal.getMessage());
        if (refusal.expression() != null) {
            issue.addExpression(refusal.expression());
        }
        var asXml = ResponseFormat.of(null, request.getHeader("Accept")) == ResponseFormat.XML;
        response.setStatus(refusal.status());
        if (refusal.status() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader(HttpHeaders.ALLOW, methods.at(Objects.requireNonNullElse(request.getPathInfo(), "")));
        }
        response.setContentType((asXml ? ResponseFormat.XML : ResponseFormat.JSON).mediaType() + ";charset=UTF-8");
        var parser = asXml ? fhir.newXmlParser() : fhir.newJsonParser();
        response.getWriter().write(parser.encodeResourceToString(outcome));
    }
}
