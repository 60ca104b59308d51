package org.haven.party.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an address that leads to the endpoint only after it was tidied up, such as {@code /fhir;x/Task} or
 * {@code /%66hir/Task}. Spring reads the address as it was sent before its own firewall does, and fails with a stack trace.
 */
final class AddressFilter extends OncePerRequestFilter {

    private final RequestRejectedHandler refusal;

    AddressFilter(RequestRejectedHandler refusal) {
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if ((request.getRequestURI() + "/").startsWith(request.getServletPath() + "/")) {
            chain.doFilter(request, response);
        } else {
            refusal.handle(
                    request, response, new RequestRejectedException("The address is not spelled as it is served"));
        }
    }
}
