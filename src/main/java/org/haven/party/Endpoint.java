package org.haven.party;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where callers reach this server. Issuer and audience of tokens hang on it, so it is a setting and never taken from a
 * request's Host header.
 *
 * @param baseUrl scheme, host, port and path, without a trailing slash
 */
@ConfigurationProperties("haven")
public record Endpoint(
        @DefaultValue("http://localhost:8080") URI baseUrl) {

    public Endpoint {
        if (baseUrl.toString().endsWith("/")) {
            throw new IllegalArgumentException("haven.base-url must not end with a slash: " + baseUrl);
        }
    }

    /** The FHIR endpoint; the audience of access tokens. */
    public String fhir() {
        return baseUrl + "/fhir";
    }

    /** The token endpoint; the audience of client assertions. */
    public String token() {
        return baseUrl + "/oauth2/token";
    }
}
