package org.haven.party.internal;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.haven.party.Endpoint;
import org.haven.party.PartyProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/** The token endpoint: OAuth 2.0 client credentials for systems, as SMART Backend Services has it. */
@Configuration(proxyBeanMethods = false)
class AuthorizationServerConfiguration {

    /** The other endpoints of Spring Authorization Server are not reached, and so not offered. */
    private static final String[] OFFERED = {"/oauth2/token", "/oauth2/jwks", "/oauth2/introspect", "/oauth2/revoke"};

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @Order(1)
    SecurityFilterChain authorizationServer(
            HttpSecurity http, Endpoint endpoint, PartyProperties properties, UsedAssertions used, Clock clock)
            throws Exception {
        var assertions = new ClientAssertionDecoders(properties, Set.of(endpoint.token()), used, clock);
        var server = OAuth2AuthorizationServerConfigurer.authorizationServer();
        http.securityMatcher(OFFERED)
                .with(
                        server,
                        configurer -> configurer
                                .clientAuthentication(client -> client.authenticationConverters(
                                                converters -> converters.add(0, new ClientAssertionConverter()))
                                        .authenticationProviders(providers ->
                                                providers.forEach(provider -> useAssertions(provider, assertions))))
                                .tokenEndpoint(token -> token.authenticationProviders(
                                        providers -> providers.forEach(AuthorizationServerConfiguration::useScopes))))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        return http.build();
    }

    private static void useAssertions(AuthenticationProvider provider, ClientAssertionDecoders assertions) {
        if (provider instanceof JwtClientAssertionAuthenticationProvider byAssertion) {
            byAssertion.setJwtDecoderFactory(assertions);
        }
    }

    private static void useScopes(AuthenticationProvider provider) {
        if (provider instanceof OAuth2ClientCredentialsAuthenticationProvider clientCredentials) {
            clientCredentials.setAuthenticationValidator(new SystemScopeValidator());
        }
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(Endpoint endpoint) {
        return AuthorizationServerSettings.builder()
                .issuer(endpoint.baseUrl().toString())
                .build();
    }

    @Bean
    RegisteredClientRepository registeredClients(PartyProperties properties) {
        var clients = properties.parties().stream()
                .flatMap(party -> party.clients().stream())
                .map(client -> registered(client, properties))
                .toList();
        if (clients.isEmpty()) {
            throw new IllegalStateException(
                    "haven.party.parties registers no client: nobody could call this server (docs/configuration.md)");
        }
        return new ConfiguredClients(clients);
    }

    private static RegisteredClient registered(PartyProperties.Client client, PartyProperties properties) {
        var registered = RegisteredClient.withId(
                        UUID.nameUUIDFromBytes(client.id().getBytes(StandardCharsets.UTF_8))
                                .toString())
                .clientId(client.id())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(client.scopes()))
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(properties.tokenLifetime())
                        .build());
        if (client.secret() != null) {
            // A secret is for the demo only, and public; there is nothing in it to protect.
            registered
                    .clientSecret(client.secret())
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        }
        if (client.jwks() != null) {
            // The decoder takes RS384 and ES384; this setting only names one of them where one must be named.
            registered
                    .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                    .clientSettings(ClientSettings.builder()
                            .tokenEndpointAuthenticationSigningAlgorithm(SignatureAlgorithm.ES384)
                            .build());
        }
        return registered.build();
    }

    /** Compares the demo's public secrets as they stand; slow hashes would guard nothing here. */
    @Bean
    PasswordEncoder demoSecrets() {
        return new PasswordEncoder() {
            @Override
            public String encode(CharSequence secret) {
                return secret.toString();
            }

            @Override
            public boolean matches(CharSequence sent, String known) {
                return MessageDigest.isEqual(
                        sent.toString().getBytes(StandardCharsets.UTF_8), known.getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    @Bean
    OAuth2AuthorizationService authorizations(JdbcTemplate jdbc, RegisteredClientRepository clients) {
        return new JdbcOAuth2AuthorizationService(jdbc, clients);
    }

    @Bean
    JWKSource<SecurityContext> jwkSource(SigningKeys keys) {
        return new ImmutableJWKSet<>(keys.keys());
    }

    /** The token is good for the FHIR endpoint and nothing else. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> audience(Endpoint endpoint) {
        return context -> context.getClaims().audience(List.of(endpoint.fhir()));
    }
}
