package org.haven.party.internal;

import com.nimbusds.jwt.JWTParser;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Takes a client's name from its assertion, as SMART Backend Services does, where Spring Authorization Server asks for a
 * {@code client_id} besides. The name only says whose keys to check the signature with.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7521#section-4.2">RFC 7521, 4.2: client_id is optional</a>
 */
final class ClientAssertionConverter implements AuthenticationConverter {

    private static final String JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    @Override
    public Authentication convert(HttpServletRequest request) {
        if (!JWT_BEARER.equals(single(request, "client_assertion_type"))) {
            return null;
        }
        var assertion = single(request, "client_assertion");
        var client = subject(assertion);
        var named = single(request, "client_id");
        if (client == null || named != null && !named.equals(client)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
        }
        return new OAuth2ClientAuthenticationToken(
                client, new ClientAuthenticationMethod(JWT_BEARER), assertion, Map.of());
    }

    private static String subject(String assertion) {
        try {
            return assertion == null
                    ? null
                    : JWTParser.parse(assertion).getJWTClaimsSet().getSubject();
        } catch (ParseException e) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
        }
    }

    private static String single(HttpServletRequest request, String parameter) {
        var values = request.getParameterValues(parameter);
        if (values != null && values.length > 1) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_REQUEST);
        }
        return values == null ? null : values[0];
    }
}
