package org.haven.server.internal;

import com.ctc.wstx.stax.WstxInputFactory;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.haven.server.ServerProperties;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a request's body once, within bounds, before any FHIR parser sees it: its size, its media type, its depth, and no
 * document type in XML. A parser that recurses is only safe on a body whose depth is known.
 */
final class RequestBodyFilter extends OncePerRequestFilter {

    private static final Set<String> JSON = Set.of("application/fhir+json", "application/json");
    private static final Set<String> XML = Set.of("application/fhir+xml", "application/xml", "text/xml");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final long limit;
    private final int depth;
    private final JsonFactory json;
    private final XMLInputFactory xml;

    RequestBodyFilter(ServerProperties properties) {
        limit = properties.maxBody().toBytes();
        depth = properties.maxDepth();
        json = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(depth).build())
                .build();
        xml = new WstxInputFactory();
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (request.getContentLengthLong() > limit) {
                throw new Refusal(413, "too-long", "The body is larger than " + limit + " bytes");
            }
            if (request.getHeader("Content-Encoding") != null
                    && !"identity".equalsIgnoreCase(request.getHeader("Content-Encoding"))) {
                throw new Refusal(415, "not-supported", "Send the body without Content-Encoding");
            }
            var form = FORM.equals(mediaType(request));
            var body = form ? new byte[0] : read(request);
            if (body.length > 0) {
                check(request, body);
            }
            chain.doFilter(form ? request : new Buffered(request, body), response);
        } catch (Refusal refusal) {
            response.setStatus(refusal.status);
            response.setContentType("application/fhir+json;charset=UTF-8");
            MAPPER.writeValue(
                    response.getOutputStream(),
                    Map.of(
                            "resourceType",
                            "OperationOutcome",
                            "issue",
                            List.of(Map.of(
                                    "severity", "error", "code", refusal.code, "diagnostics", refusal.getMessage()))));
        }
    }

    private byte[] read(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes((int) limit + 1);
        if (body.length > limit) {
            throw new Refusal(413, "too-long", "The body is larger than " + limit + " bytes");
        }
        return body;
    }

    private void check(HttpServletRequest request, byte[] body) throws IOException {
        var type = mediaType(request);
        if (JSON.contains(type)) {
            checkJson(body);
        } else if (XML.contains(type)) {
            checkXml(body);
        } else {
            throw new Refusal(
                    415, "not-supported", "Send the body as application/fhir+json or application/fhir+xml");
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

    private void checkJson(byte[] body) throws IOException {
        try (var parser = json.createParser(body)) {
            var first = true;
            while (parser.nextToken() != null) {
                if (first && !parser.hasToken(JsonToken.START_OBJECT)) {
                    throw new Refusal(400, "structure", "The body must be one JSON object, a FHIR resource");
                }
                first = false;
            }
        } catch (StreamConstraintsException e) {
            throw new Refusal(400, "structure", "The body is nested too deeply; at most " + depth + " levels are read");
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            throw new Refusal(
                    400,
                    "structure",
                    "The body is not well-formed JSON: line " + where.getLineNr() + ", column " + where.getColumnNr());
        }
    }

    private void checkXml(byte[] body) {
        try {
            var reader = xml.createXMLStreamReader(new ByteArrayInputStream(body));
            var level = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD ->
                        throw new Refusal(400, "structure", "A FHIR body must not have a document type declaration");
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++level > depth) {
                            throw new Refusal(
                                    400, "structure", "The body is nested too deeply; at most " + depth + " levels are read");
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> level--;
                    default -> {
                        // text, comments and the rest say nothing about depth
                    }
                }
            }
        } catch (XMLStreamException e) {
            var where = e.getLocation();
            throw new Refusal(
                    400,
                    "structure",
                    "The body is not well-formed XML"
                            + (where == null
                                    ? ""
                                    : ": line " + where.getLineNumber() + ", column " + where.getColumnNumber()));
        }
    }

    /** A body that is not read any further. */
    private static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int status;
        private final String code;

        Refusal(int status, String code, String diagnostics) {
            super(diagnostics, null, false, false);
            this.status = status;
            this.code = code;
        }
    }

    /** The request with its body at hand. */
    private static final class Buffered extends HttpServletRequestWrapper {

        private final byte[] body;

        Buffered(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            var in = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public int read() {
                    return in.read();
                }

                @Override
                public int read(byte[] buffer, int offset, int length) {
                    return in.read(buffer, offset, length);
                }

                @Override
                public boolean isFinished() {
                    return in.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("The body is at hand already");
                }
            };
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }
}
