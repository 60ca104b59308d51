package org.haven.party.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

class SystemScopeValidatorTests {

    private final SystemScopeValidator validator = new SystemScopeValidator();

    @ParameterizedTest
    @CsvSource({
        "system/Task.rs, system/Task.rs",
        "system/Task.rs, system/Task.r",
        "system/*.cruds, system/Task.cu",
        "system/*.rs, system/*.s"
    })
    void aNarrowerScopeIsGiven(String registered, String asked) {
        validator.accept(context(registered, Set.of(asked)));
    }

    @ParameterizedTest
    @CsvSource({
        "system/Task.rs, system/Task.cruds",
        "system/Task.rs, system/*.rs",
        "system/Task.rs, system/Patient.r",
        "system/*.rs, system/Patient.u",
        "system/*.cruds, user/Patient.r",
        "system/*.cruds, system/Patient.rw",
        "system/*.cruds, system/Patient.r?status=active"
    })
    void aScopeBeyondTheRegisteredOneIsRefused(String registered, String asked) {
        assertThatThrownBy(() -> validator.accept(context(registered, Set.of(asked))))
                .isInstanceOfSatisfying(
                        OAuth2AuthenticationException.class,
                        e -> assertThat(e.getError().getErrorCode()).isEqualTo("invalid_scope"));
    }

    @Test
    void noScopeIsRefused() {
        assertThatThrownBy(() -> validator.accept(context("system/*.cruds", Set.of())))
                .isInstanceOf(OAuth2AuthenticationException.class);
    }

    private static OAuth2ClientCredentialsAuthenticationContext context(String registered, Set<String> asked) {
        var client = RegisteredClient.withId("1")
                .clientId("a-client")
                .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope(registered)
                .build();
        var authenticated =
                new OAuth2ClientAuthenticationToken(client, ClientAuthenticationMethod.PRIVATE_KEY_JWT, null);
        return OAuth2ClientCredentialsAuthenticationContext.with(
                        new OAuth2ClientCredentialsAuthenticationToken(authenticated, asked, Map.of()))
                .registeredClient(client)
                .build();
    }
}
