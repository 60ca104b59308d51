package org.haven.party.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Says no as RFC 6750 asks, in the {@code WWW-Authenticate} header, and as FHIR asks, in an OperationOutcome. */
final class FhirRefusal implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final BearerTokenAuthenticationEntryPoint bearer = new BearerTokenAuthenticationEntryPoint();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        bearer.commence(request, response, e);
        if (response.getHeader(HttpHeaders.WWW_AUTHENTICATE) == null) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        write(
                response,
                "login",
                "A valid access token is needed: get one at /oauth2/token and send it as Authorization: Bearer. "
                        + "See /fhir/.well-known/smart-configuration.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        write(response, "forbidden", "This address is not open to this caller.");
    }

    /** What Spring Security's firewall holds back: an address with tricks in it, or a method that nobody offers. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException e)
            throws IOException {
        if (METHODS.contains(request.getMethod())) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            write(
                    response,
                    "invalid",
                    "This address is not one of a FHIR server: send [base]/[type]/[id] without . .. // or ;");
        } else {
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, POST, PUT, PATCH, DELETE");
            write(response, "not-supported", "Use GET, POST, PUT, PATCH or DELETE");
        }
    }

    private static void write(HttpServletResponse response, String code, String diagnostics) throws IOException {
        response.setContentType("application/fhir+json;charset=UTF-8");
        JSON.writeValue(
                response.getOutputStream(),
                Map.of(
                        "resourceType",
                        "OperationOutcome",
                        "issue",
                        List.of(Map.of("severity", "error", "code", code, "diagnostics", diagnostics))));
    }
}
