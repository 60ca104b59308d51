package org.haven.server.internal;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 503 for what loses the database outside the FHIR servlet: at the token endpoint, in a security filter. Stands
 * before them all.
 */
final class UnavailableFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(UnavailableFilter.class);

    /** An OAuth client looks for its own kind of error. */
    private static final String OAUTH_ERROR = "{\"error\":\"temporarily_unavailable\",\"error_description\":"
            + "\"The database is away or too busy; ask again after the seconds in the header Retry-After\"}";

    private final FhirContext fhir;

    UnavailableFilter(FhirContext fhir) {
        this.fhir = fhir;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !DatabaseLoss.in(e)) {
                throw e;
            }
            LOG.warn("The database is away or too busy: {} answered 503", request.getServletPath());
            answer(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.reset();
        response.setStatus(Unavailable.STATUS);
        response.setHeader(Unavailable.RETRY_AFTER, String.valueOf(DatabaseLoss.RETRY_AFTER));
        response.setHeader("Cache-Control", "no-store");
        if (request.getRequestURI().startsWith("/oauth2/")) {
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(OAUTH_ERROR);
            return;
        }
        response.setContentType(ResponseFormat.JSON.mediaType() + ";charset=UTF-8");
        var outcome = Unavailable.outcome(Unavailable.text(request.getMethod(), request.getRequestURI()));
        response.getWriter().write(fhir.newJsonParser().encodeResourceToString(outcome));
    }
}
