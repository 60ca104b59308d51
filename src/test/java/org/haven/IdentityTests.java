package org.haven;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.haven.testing.Refusals.refused;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.haven.testing.ClientAssertion;
import org.haven.testing.HavenTests;
import org.haven.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who calls is known by a token, and a token allows what its scopes say: tokens given and refused, access given and refused. */
abstract class IdentityTests extends HavenTests {

    private static final Consumer<JWTClaimsSet.Builder> AS_IT_IS = claims -> {};

    @Autowired
    private JWKSource<SecurityContext> serverKeys;

    // ---- tokens

    @Test
    void aDemoClientGetsATokenForItsSecret() {
        given().baseUri(baseUrl)
                .auth()
                .preemptive()
                .basic(POLICE, "demo")
                .formParam("grant_type", "client_credentials")
                .formParam("scope", "system/Task.rs system/Patient.r")
                .post("/oauth2/token")
                .then()
                .statusCode(200)
                .body("token_type", equalTo("Bearer"))
                .body("expires_in", lessThanOrEqualTo(300))
                .body("scope", containsString("system/Task.rs"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS384", "ES384"})
    void aClientGetsATokenForItsSignature(String algorithm) {
        for (var party : List.of(POLICE, OTHER_POLICE, CLINIC, ADVOCATES, OPERATOR)) {
            var key = ClientAssertion.key(party, JWSAlgorithm.parse(algorithm));
            String token = ask(ClientAssertion.of(party, tokenEndpoint(), key, AS_IT_IS), "system/*.rs")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("access_token");
            anonymous()
                    .header("Authorization", "Bearer " + token)
                    .get("Organization/" + party)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void anAssertionForAnotherServerIsRefused() {
        refusedClient(assertion(claims -> claims.audience("https://elsewhere.example.org/token")));
        refusedClient(assertion(claims -> claims.audience((String) null)));
    }

    @Test
    void anAssertionThatHasExpiredOrNeverDoesIsRefused() {
        refusedClient(assertion(claims -> claims.expirationTime(in(-60))));
        refusedClient(assertion(claims -> claims.expirationTime(null)));
        refusedClient(assertion(claims -> claims.notBeforeTime(in(120))));
    }

    @Test
    void anAssertionThatLivesLongerThanFiveMinutesIsRefused() {
        refusedClient(assertion(claims -> claims.expirationTime(in(360))));
    }

    @Test
    void anAssertionWithoutAnIdIsRefused() {
        refusedClient(assertion(claims -> claims.jwtID(null)));
        refusedClient(assertion(claims -> claims.jwtID(" ")));
    }

    @Test
    void anAssertionIsGoodForOneToken() {
        var assertion = assertion(AS_IT_IS);
        ask(assertion, "system/*.rs").then().statusCode(200);
        refusedClient(assertion);
    }

    @Test
    void anAssertionInAnotherClientsNameIsRefused() {
        refusedClient(assertion(claims -> claims.issuer(CLINIC)));
        refusedClient(assertion(claims -> claims.subject(CLINIC)));
        refusedClient(assertion(claims -> claims.subject("nobody").issuer("nobody")));
        var clinics = ClientAssertion.key(CLINIC, JWSAlgorithm.ES384);
        refusedClient(ClientAssertion.of(POLICE, tokenEndpoint(), clinics, AS_IT_IS));
        var police = ClientAssertion.key(POLICE, JWSAlgorithm.ES384);
        refusedClient(ClientAssertion.signed(
                POLICE, tokenEndpoint(), clinics, JWSAlgorithm.ES384, police.getKeyID(), AS_IT_IS));
    }

    @Test
    void anAssertionWithAnUnknownKeyIsRefused() {
        var key = ClientAssertion.key(POLICE, JWSAlgorithm.ES384);
        refusedClient(ClientAssertion.signed(POLICE, tokenEndpoint(), key, JWSAlgorithm.ES384, "unknown", AS_IT_IS));
    }

    @Test
    void anAssertionSignedByAnotherAlgorithmIsRefused() throws JOSEException {
        var rsa = ClientAssertion.key(POLICE, JWSAlgorithm.RS384);
        for (var algorithm : List.of(JWSAlgorithm.RS256, JWSAlgorithm.RS512, JWSAlgorithm.PS384)) {
            refusedClient(ClientAssertion.signed(POLICE, tokenEndpoint(), rsa, algorithm, rsa.getKeyID(), AS_IT_IS));
        }
        var claims = claims().build();
        refusedClient(new PlainJWT(claims).serialize());
        var mac = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(rsa.getKeyID()).build(), claims);
        mac.sign(new MACSigner(rsa.toPublicJWK().toJSONString()));
        refusedClient(mac.serialize());
    }

    @Test
    void aWrongSecretOrAnUnknownClientIsRefused() {
        for (var credentials :
                Map.of(POLICE, "wrong", "nobody", "demo", CLINIC, "Demo").entrySet()) {
            given().baseUri(baseUrl)
                    .auth()
                    .preemptive()
                    .basic(credentials.getKey(), credentials.getValue())
                    .formParam("grant_type", "client_credentials")
                    .formParam("scope", "system/*.rs")
                    .post("/oauth2/token")
                    .then()
                    .statusCode(401)
                    .body("error", equalTo("invalid_client"));
        }
    }

    @Test
    void noOtherGrantIsGiven() {
        for (var grant : List.of(
                "authorization_code",
                "refresh_token",
                "password",
                "urn:ietf:params:oauth:grant-type:device_code",
                "urn:ietf:params:oauth:grant-type:token-exchange")) {
            given().baseUri(baseUrl)
                    .auth()
                    .preemptive()
                    .basic(POLICE, "demo")
                    .formParam("grant_type", grant)
                    .formParam("code", "x")
                    .formParam("refresh_token", "x")
                    .formParam("device_code", "x")
                    .formParam("subject_token", "x")
                    .formParam("subject_token_type", "urn:ietf:params:oauth:token-type:access_token")
                    .post("/oauth2/token")
                    .then()
                    .statusCode(400)
                    .body("error", notNullValue())
                    .body("access_token", equalTo(null));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "openid",
                "user/*.rs",
                "system/*.*",
                "system/*.sr",
                "system/*.x",
                "system/Task.rs?status=draft",
                "patient/Task.rs"
            })
    void aScopeThatIsNoneIsRefused(String scope) {
        ask(assertion(AS_IT_IS), scope).then().statusCode(400).body("error", equalTo("invalid_scope"));
    }

    @Test
    void aClientIdBesidesTheAssertionMustBeTheSame() {
        for (var client : List.of(POLICE, CLINIC)) {
            given().baseUri(baseUrl)
                    .formParam("grant_type", "client_credentials")
                    .formParam("scope", "system/*.rs")
                    .formParam("client_id", client)
                    .formParam("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                    .formParam("client_assertion", assertion(AS_IT_IS))
                    .post("/oauth2/token")
                    .then()
                    .statusCode(client.equals(POLICE) ? 200 : 401);
        }
        refusedClient("garbage");
        refusedClient("");
    }

    @Test
    void aScopeBeyondTheRegisteredOnesIsRefused() {
        // The demo's clients are registered for system/*.cruds; what is beyond that is no system scope.
        ask(assertion(AS_IT_IS), "system/*.rs openid").then().statusCode(400).body("error", equalTo("invalid_scope"));
    }

    // ---- access

    @Test
    void withoutATokenNothingIsSaid() {
        unauthorized(anonymous().get("Task"));
        unauthorized(anonymous().body("{").post());
        unauthorized(anonymous().header("Authorization", "Basic eDp5").get("Task"));
        unauthorized(anonymous()
                .queryParam("access_token", token(POLICE, "system/*.cruds"))
                .get("Task"));
    }

    @Test
    void aTokenThatIsNoneIsRefused() throws JOSEException {
        unauthorized(with("garbage"));
        unauthorized(with("a.b.c"));
        unauthorized(with(new PlainJWT(accessClaims().build()).serialize()));
        var good = token(POLICE, "system/Task.rs");
        unauthorized(with(good.substring(0, good.length() - 4) + "AAAA"));
    }

    @Test
    void aForgedTokenIsRefused() throws JOSEException {
        var forger = new RSAKeyGenerator(2048).keyID(serverKey().getKeyID()).generate();
        unauthorized(with(signed(forger, accessClaims())));
    }

    @Test
    void aTokenOfTheServersOwnIsTaken() throws JOSEException {
        with(signed(serverKey(), accessClaims())).then().statusCode(200);
    }

    @Test
    void anExpiredTokenIsRefused() throws JOSEException {
        unauthorized(with(signed(serverKey(), accessClaims().expirationTime(in(-60)))));
    }

    @Test
    void aTokenForAnotherAudienceOrFromAnotherIssuerIsRefused() throws JOSEException {
        unauthorized(with(signed(serverKey(), accessClaims().audience(baseUrl))));
        unauthorized(with(signed(serverKey(), accessClaims().audience((String) null))));
        unauthorized(with(signed(serverKey(), accessClaims().issuer("https://elsewhere.example.org"))));
        unauthorized(with(signed(serverKey(), accessClaims().subject("nobody"))));
    }

    @Test
    void aTokenWithoutScopesAllowsNothing() throws JOSEException {
        refused(with(signed(serverKey(), accessClaims().claim("scope", null))), 403, "forbidden");
    }

    // ---- scopes

    @ParameterizedTest
    @CsvSource({
        "system/Task.rs, GET, Task, 200, ''",
        "system/Task.rs, GET, Task?status=draft, 200, ''",
        "system/Task.rs, GET, Task/unknown, 404, ''",
        "system/Task.rs, POST, Task, 403, system/Task.c",
        "system/Task.rs, PUT, Task/unknown, 403, system/Task.u",
        "system/Task.rs, GET, Patient, 403, system/Patient.s",
        "system/Task.rs, GET, Patient/unknown, 403, system/Patient.r",
        "system/Task.rs, GET, Task?patient.name=Doe, 403, system/Patient.s",
        "system/Task.rs, GET, Task?owner:Organization.name=x, 403, system/Organization.s",
        "system/Task.rs, GET, Task?_has:Provenance:target:recorded=2026, 403, system/Provenance.s",
        "system/Task.r, GET, Task, 403, system/Task.s",
        "system/Task.s, GET, Task/unknown, 403, system/Task.r",
        "system/Task.s, GET, Task, 200, ''",
        "system/Task.c, GET, Task, 403, system/Task.s",
        "system/Task.c, PUT, Task/unknown, 403, system/Task.u",
        "system/Task.u, POST, Task, 403, system/Task.c",
        "system/Task.u, GET, Task/unknown, 403, system/Task.r",
        "system/Task.d, GET, Task, 403, system/Task.s",
        "system/Patient.cruds, GET, Task, 403, system/Task.s",
        "system/*.c, GET, Patient, 403, system/Patient.s",
        "system/*.rs, POST, Patient, 403, system/Patient.c",
        "system/*.rs, GET, Patient, 200, ''"
    })
    void aScopeAllowsWhatItSays(String scope, String method, String path, int status, String missing) {
        var request = as(POLICE, scope);
        if (!method.equals("GET")) {
            var type = path.replaceFirst("/.*", "");
            request.header("If-Match", "W/\"1\"")
                    .body("{\"resourceType\":\"" + type + "\",\"id\":\"unknown\",\"language\":\"en\"}");
        }
        var answer = request.request(method, path);
        if (status == 403) {
            refused(answer, 403, "forbidden").body("issue[0].diagnostics", containsString(missing));
        } else {
            answer.then().statusCode(status);
        }
    }

    @Test
    void anIncludeBringsNoTypeThatTheScopesDoNotName() {
        sendReferral();
        as(POLICE, "system/Task.rs")
                .queryParam("_include", "Task:patient")
                .queryParam("_revinclude", "Provenance:target")
                .get("Task")
                .then()
                .statusCode(200)
                .body("entry.resource.resourceType", hasItem("Task"))
                .body("entry.resource.resourceType", not(hasItem("Patient")))
                .body("entry.resource.resourceType", not(hasItem("Provenance")));
    }

    @Test
    void everyEntryOfABundleIsHeldToTheScopes() {
        var body = referral();
        refused(as(POLICE, "system/Task.cruds").body(body).post(), 403, "forbidden")
                .body("issue[0].diagnostics", containsString("system/Patient.c"));
        refused(
                        as(POLICE, "system/Patient.c system/ServiceRequest.c system/Task.c system/Consent.c")
                                .body(body)
                                .post(),
                        403,
                        "forbidden")
                .body("issue[0].diagnostics", containsString("system/Provenance.c"));
        as(POLICE, "system/Patient.cs system/ServiceRequest.c system/Task.c system/Consent.c system/Provenance.c")
                .body(body)
                .post()
                .then()
                .statusCode(200);
        for (var type : List.of("batch", "transaction")) {
            refused(
                            as(POLICE, "system/Task.rs")
                                    .body(
                                            "{\"resourceType\":\"Bundle\",\"type\":\"" + type
                                                    + "\",\"entry\":[{\"request\":{\"method\":\"GET\",\"url\":\"Patient?name=Doe\"}}]}")
                                    .post(),
                            403,
                            "forbidden")
                    .body("issue[0].diagnostics", containsString("system/Patient.s"));
        }
    }

    @Test
    void onlyTheOperatorWritesTheDirectory() {
        for (var type : List.of("Organization", "OrganizationAffiliation")) {
            refused(
                    as(POLICE)
                            .body("{\"resourceType\":\"" + type + "\",\"active\":true}")
                            .post(type),
                    403,
                    "forbidden");
        }
    }

    // ---- what is open

    @Test
    void discoveryIsOpen() {
        for (var path : List.of(
                "/fhir/metadata",
                "/fhir/.well-known/smart-configuration",
                "/.well-known/openid-configuration",
                "/.well-known/oauth-authorization-server",
                "/oauth2/jwks")) {
            given().baseUri(baseUrl).get(path).then().statusCode(200);
        }
        given().baseUri(baseUrl)
                .get("/oauth2/jwks")
                .then()
                .body("keys[0].d", equalTo(null))
                .body("keys[0].n", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fhir/.well-known/smart-configuration",
                "/.well-known/openid-configuration",
                "/.well-known/oauth-authorization-server"
            })
    void discoveryPromisesNoMoreThanThereIs(String path) {
        given().baseUri(baseUrl)
                .get(path)
                .then()
                .contentType(startsWith("application/json"))
                .body("issuer", equalTo(baseUrl))
                .body("token_endpoint", equalTo(tokenEndpoint()))
                .body("grant_types_supported", equalTo(List.of("client_credentials")))
                .body("token_endpoint_auth_methods_supported", equalTo(List.of("private_key_jwt")))
                .body("token_endpoint_auth_signing_alg_values_supported", equalTo(List.of("RS384", "ES384")))
                .body("authorization_endpoint", equalTo(null))
                .body("device_authorization_endpoint", equalTo(null))
                .body("userinfo_endpoint", equalTo(null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fhir/Task",
                "/fhir/.well-known/other",
                "/fhir/metadata/",
                "/fhir/metadata/x",
                "/FHIR/metadata",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/loggers",
                "/h2-console",
                "/error",
                "/login",
                "/oauth2/authorize",
                "/oauth2/device_authorization",
                "/oauth2/par",
                "/connect/register",
                "/connect/logout",
                "/userinfo",
                "/swagger-ui/index.html",
                "/v3/api-docs",
                "/elsewhere",
                "//fhir/Task",
                "/fhir//Task",
                "/fhir/metadata/../Task",
                "/fhir/metadata/..;/Task",
                "/fhir/metadata;/../Task",
                "/fhir/metadata;x=y",
                "/fhir/%2e%2e/actuator/env",
                "/fhir/metadata/%2e%2e/Task",
                "/fhir/metadata%2f..%2fTask"
            })
    void everythingElseIsClosed(String path) {
        for (var method : List.of("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS")) {
            var answer = given().baseUri(baseUrl)
                    .urlEncodingEnabled(false)
                    .redirects()
                    .follow(false)
                    .request(method, path);
            assertThat(answer.statusCode()).as(method + " " + path).isIn(400, 401, 403, 404, 405);
            assertThat(answer.asString())
                    .as(method + " " + path)
                    .doesNotContain("searchset", "CapabilityStatement", "Whitelabel");
        }
    }

    @Test
    void theOpenAddressesAreOpenToReadingOnly() {
        for (var method : List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE")) {
            for (var path : List.of("/fhir/metadata", "/.well-known/openid-configuration", "/")) {
                assertThat(given().baseUri(baseUrl).request(method, path).statusCode())
                        .as(method + " " + path)
                        .isIn(400, 401, 403, 405);
            }
        }
    }

    // ---- what is sent

    private String tokenEndpoint() {
        return baseUrl + "/oauth2/token";
    }

    private String assertion(Consumer<JWTClaimsSet.Builder> change) {
        return ClientAssertion.of(POLICE, tokenEndpoint(), ClientAssertion.key(POLICE, JWSAlgorithm.ES384), change);
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(POLICE)
                .subject(POLICE)
                .audience(tokenEndpoint())
                .expirationTime(in(240))
                .jwtID(UUID.randomUUID().toString());
    }

    private Response ask(String assertion, String scope) {
        return given().baseUri(baseUrl)
                .formParam("grant_type", "client_credentials")
                .formParam("scope", scope)
                .formParam("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                .formParam("client_assertion", assertion)
                .post("/oauth2/token");
    }

    private void refusedClient(String assertion) {
        ask(assertion, "system/*.rs")
                .then()
                .statusCode(401)
                .body("error", equalTo("invalid_client"))
                .body("access_token", equalTo(null));
    }

    private JWTClaimsSet.Builder accessClaims() {
        return new JWTClaimsSet.Builder()
                .issuer(baseUrl)
                .subject(POLICE)
                .audience(baseUrl + "/fhir")
                .issueTime(in(-5))
                .notBeforeTime(in(-5))
                .expirationTime(in(200))
                .claim("scope", List.of("system/*.cruds"));
    }

    private RSAKey serverKey() {
        try {
            return (RSAKey) serverKeys
                    .get(new JWKSelector(new JWKMatcher.Builder().build()), null)
                    .get(0);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(RSAKey key, JWTClaimsSet.Builder claims) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims.build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private Response with(String token) {
        return anonymous().header("Authorization", "Bearer " + token).get("Task");
    }

    private static ValidatableResponse unauthorized(Response answer) {
        return refused(answer, 401, "login").header("WWW-Authenticate", startsWith("Bearer"));
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private void sendReferral() {
        as(POLICE).body(referral()).post().then().statusCode(200);
    }

    private static String referral() {
        var number = UUID.randomUUID().toString();
        return example("referral-from-rms.json")
                .replace("SPD-2026-004711", number)
                .replace("V-20431", number);
    }
}

@OnH2
class IdentityOnH2Tests extends IdentityTests {}
