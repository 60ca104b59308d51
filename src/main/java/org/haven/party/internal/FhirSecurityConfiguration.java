package org.haven.party.internal;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.util.List;
import org.haven.party.AccessContext;
import org.haven.party.Endpoint;
import org.haven.party.Parties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Everything but the token endpoint: closed, unless it is discovery, and told so in FHIR. */
@Configuration(proxyBeanMethods = false)
class FhirSecurityConfiguration {

    @Bean
    @Order(2)
    SecurityFilterChain fhir(HttpSecurity http, Parties parties, AccessContext context) throws Exception {
        var refusal = new FhirRefusal();
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                HttpMethod.GET,
                                "/fhir/metadata",
                                "/fhir/.well-known/smart-configuration",
                                "/.well-known/openid-configuration",
                                "/.well-known/oauth-authorization-server",
                                "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/fhir/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(
                        server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(new CallerConverter(parties)))
                                .authenticationEntryPoint(refusal)
                                .accessDeniedHandler(refusal))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .addFilterAfter(new CallerFilter(context), BearerTokenAuthenticationFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable);
        return http.build();
    }

    @Bean
    RequestRejectedHandler requestRejectedHandler() {
        return new FhirRefusal();
    }

    /** Before the security filters, whose order is -100. */
    @Bean
    FilterRegistrationBean<AddressFilter> addressFilter(RequestRejectedHandler refusal) {
        var registration = new FilterRegistrationBean<>(new AddressFilter(refusal));
        registration.addUrlPatterns("/fhir/*");
        registration.setOrder(-150);
        return registration;
    }

    @Bean
    JwtDecoder accessTokenDecoder(JWKSource<SecurityContext> keys, Endpoint endpoint) {
        var decoder = (NimbusJwtDecoder) OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(Duration.ofSeconds(5)),
                new JwtIssuerValidator(endpoint.baseUrl().toString()),
                new JwtClaimValidator<List<String>>("aud", aud -> aud != null && aud.contains(endpoint.fhir()))));
        return decoder;
    }
}
