package org.haven.metrics.internal;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.catalina.connector.Connector;
import org.haven.metrics.MetricsProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Metrics on a port of their own (docs/decisions/0018): they say how much there is to do, which is nobody's business but the
 * operator's. Nothing else is answered there, and on the port of the parties there are no metrics.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("haven.metrics.port")
class MetricsEndpoint {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> metricsPort(MetricsProperties properties) {
        return factory -> {
            var connector = new Connector();
            connector.setPort(properties.port());
            connector.setProperty("address", properties.address());
            factory.addAdditionalTomcatConnectors(connector);
        };
    }

    /** The port that the connection came in by, whatever its Host header says. */
    @Bean
    @Order(0)
    SecurityFilterChain metrics(HttpSecurity http, MetricsProperties properties) throws Exception {
        http.securityMatcher((HttpServletRequest request) -> request.getLocalPort() == properties.port())
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/actuator/prometheus")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        return http.build();
    }
}
