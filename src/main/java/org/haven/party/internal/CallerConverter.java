package org.haven.party.internal;

import java.util.List;
import java.util.Objects;
import org.haven.party.Caller;
import org.haven.party.Parties;
import org.haven.party.SmartScope;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Reads a verified token as a {@link Caller}. A token of a client that belongs to no party any more is no token. */
final class CallerConverter implements Converter<Jwt, AbstractAuthenticationToken> {

    private final Parties parties;

    CallerConverter(Parties parties) {
        this.parties = parties;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        var party = parties.byClient(token.getSubject())
                .orElseThrow(() -> new InvalidBearerTokenException("The token's client is not registered"));
        var scopes = Objects.requireNonNullElse(token.getClaimAsStringList("scope"), List.<String>of());
        return new CallerToken(new Caller(party, token.getSubject(), SmartScope.parseAll(String.join(" ", scopes))));
    }

    /** The authenticated caller, as Spring Security carries it. */
    static final class CallerToken extends AbstractAuthenticationToken {

        private static final long serialVersionUID = 1L;

        private final transient Caller caller;

        CallerToken(Caller caller) {
            super(List.of());
            this.caller = caller;
            setAuthenticated(true);
        }

        @Override
        public Caller getPrincipal() {
            return caller;
        }

        @Override
        public Object getCredentials() {
            return "";
        }
    }
}
