package org.haven.party.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.haven.party.Endpoint;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * SMART discovery.
 *
 * @see <a href="https://hl7.org/fhir/smart-app-launch/STU2.2/conformance.html">SMART App Launch 2.2, conformance</a>
 */
final class SmartConfigurationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Endpoint endpoint;

    SmartConfigurationServlet(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var configuration = new LinkedHashMap<String, Object>();
        configuration.put("issuer", endpoint.baseUrl().toString());
        configuration.put("jwks_uri", endpoint.baseUrl() + "/oauth2/jwks");
        configuration.put("token_endpoint", endpoint.token());
        configuration.put("introspection_endpoint", endpoint.baseUrl() + "/oauth2/introspect");
        configuration.put("revocation_endpoint", endpoint.baseUrl() + "/oauth2/revoke");
        configuration.put("grant_types_supported", List.of("client_credentials"));
        configuration.put("token_endpoint_auth_methods_supported", List.of("private_key_jwt"));
        configuration.put("token_endpoint_auth_signing_alg_values_supported", List.of("RS384", "ES384"));
        configuration.put("scopes_supported", List.of("system/*.cruds", "system/*.rs"));
        configuration.put("capabilities", List.of("client-confidential-asymmetric", "permission-v2"));
        response.setContentType("application/json;charset=UTF-8");
        new ObjectMapper().writeValue(response.getOutputStream(), configuration);
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {

        /** An exact path wins over the FHIR servlet's {@code /fhir/*}. */
        @Bean
        ServletRegistrationBean<SmartConfigurationServlet> smartConfiguration(Endpoint endpoint) {
            return new ServletRegistrationBean<>(
                    new SmartConfigurationServlet(endpoint), "/fhir/.well-known/smart-configuration");
        }
    }
}
