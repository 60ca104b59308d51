package org.haven.party.internal;

import java.util.function.Consumer;
import org.haven.party.SmartScope;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;

/** A client may ask for its registered scopes and for any narrower one; it must ask for some. */
final class SystemScopeValidator implements Consumer<OAuth2ClientCredentialsAuthenticationContext> {

    @Override
    public void accept(OAuth2ClientCredentialsAuthenticationContext context) {
        OAuth2ClientCredentialsAuthenticationToken request = context.getAuthentication();
        if (request.getScopes().isEmpty()) {
            throw refusal("Name the scopes you need, for example scope=system/*.cruds");
        }
        var registered = context.getRegisteredClient().getScopes().stream()
                .flatMap(scope -> SmartScope.parse(scope).stream())
                .toList();
        for (var scope : request.getScopes()) {
            var wanted = SmartScope.parse(scope)
                    .orElseThrow(() -> refusal("Scopes have the form system/[type or *].[cruds]"));
            if (registered.stream().noneMatch(had -> had.implies(wanted))) {
                throw refusal("This client is not registered for a scope it asked for");
            }
        }
    }

    private static OAuth2AuthenticationException refusal(String description) {
        return new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_SCOPE, description, null));
    }
}
