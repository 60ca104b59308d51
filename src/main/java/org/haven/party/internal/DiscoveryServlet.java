package org.haven.party.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.haven.party.Endpoint;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Answers with one discovery document. */
final class DiscoveryServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> document;

    DiscoveryServlet(Map<String, Object> document) {
        this.document = document;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        new ObjectMapper().writeValue(response.getOutputStream(), document);
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {

        /** An exact path wins over the FHIR servlet's {@code /fhir/*}. */
        @Bean
        ServletRegistrationBean<DiscoveryServlet> smartConfiguration(Endpoint endpoint) {
            var servlet = new DiscoveryServlet(Discovery.smart(endpoint));
            return new ServletRegistrationBean<>(servlet, "/fhir/.well-known/smart-configuration");
        }

        /**
         * Spring Authorization Server's own documents promise an authorization endpoint, and cannot be made without it.
         */
        @Bean
        ServletRegistrationBean<DiscoveryServlet> serverMetadata(Endpoint endpoint) {
            var registration = new ServletRegistrationBean<>(
                    new DiscoveryServlet(Discovery.metadata(endpoint)),
                    "/.well-known/openid-configuration",
                    "/.well-known/oauth-authorization-server");
            registration.setName("serverMetadata");
            return registration;
        }
    }
}
