package org.haven.publication.internal;

import org.haven.publication.Shell;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The guide is open to everybody, to read. No token is looked at here: a reader whose token has run out reads on. The form
 * to validate a resource is the only thing that is sent.
 */
@Configuration(proxyBeanMethods = false)
class SiteSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain guidePages(HttpSecurity http) throws Exception {
        return http.securityMatcher("/", "/ig", "/ig/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/ig/validate")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(errors -> errors.authenticationEntryPoint((request, response, refused) -> {
                    response.setStatus(HttpStatus.METHOD_NOT_ALLOWED.value());
                    response.setHeader(
                            HttpHeaders.ALLOW,
                            request.getRequestURI().endsWith("/ig/validate") ? "GET, HEAD, POST" : "GET, HEAD");
                }))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(Shell.CONTENT_SECURITY_POLICY))
                        .cacheControl(cache -> cache.disable()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }
}
