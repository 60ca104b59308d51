package org.haven.party.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.haven.party.Endpoint;

/** What this authorization server offers, and no more: one grant, one way for a client to show who it is. */
final class Discovery {

    private static final List<String> METHODS = List.of("private_key_jwt");
    private static final List<String> ALGORITHMS = List.of("RS384", "ES384");

    private Discovery() {}

    /**
     * @see <a href="https://www.rfc-editor.org/rfc/rfc8414#section-2">RFC 8414, authorization server metadata</a>
     */
    static Map<String, Object> metadata(Endpoint endpoint) {
        var metadata = new LinkedHashMap<String, Object>();
        metadata.put("issuer", endpoint.baseUrl().toString());
        metadata.put("jwks_uri", endpoint.baseUrl() + "/oauth2/jwks");
        metadata.put("token_endpoint", endpoint.token());
        metadata.put("token_endpoint_auth_methods_supported", METHODS);
        metadata.put("token_endpoint_auth_signing_alg_values_supported", ALGORITHMS);
        metadata.put("introspection_endpoint", endpoint.baseUrl() + "/oauth2/introspect");
        metadata.put("introspection_endpoint_auth_methods_supported", METHODS);
        metadata.put("introspection_endpoint_auth_signing_alg_values_supported", ALGORITHMS);
        metadata.put("revocation_endpoint", endpoint.baseUrl() + "/oauth2/revoke");
        metadata.put("revocation_endpoint_auth_methods_supported", METHODS);
        metadata.put("revocation_endpoint_auth_signing_alg_values_supported", ALGORITHMS);
        metadata.put("grant_types_supported", List.of("client_credentials"));
        metadata.put("scopes_supported", List.of("system/*.cruds", "system/*.rs"));
        return metadata;
    }

    /**
     * @see <a href="https://hl7.org/fhir/smart-app-launch/STU2.2/conformance.html">SMART App Launch 2.2, conformance</a>
     */
    static Map<String, Object> smart(Endpoint endpoint) {
        var configuration = metadata(endpoint);
        configuration.put("capabilities", List.of("client-confidential-asymmetric", "permission-v2"));
        return configuration;
    }
}
