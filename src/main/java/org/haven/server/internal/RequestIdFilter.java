package org.haven.server.internal;

import ca.uhn.fhir.rest.server.ServletRequestTracing;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every answer the {@code X-Request-ID} of its request, or one of the server's own. One that is too long or that could
 * do harm in a log is not given back; {@link RequestBodyFilter} refuses it.
 *
 * @see <a href="https://hl7.org/fhir/R4/http.html#custom">FHIR R4, custom headers</a>
 */
final class RequestIdFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var sent = request.getHeader(RequestKey.HEADER);
        var id = sent != null && RequestKey.FORM.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
        request.setAttribute(ServletRequestTracing.ATTRIBUTE_REQUEST_ID, id);
        response.setHeader(RequestKey.HEADER, id);
        chain.doFilter(request, response);
    }
}
