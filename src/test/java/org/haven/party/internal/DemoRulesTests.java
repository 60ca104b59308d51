package org.haven.party.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.haven.party.PartyProperties.Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

class DemoRulesTests {

    private static final String H2 = "jdbc:h2:file:./data/haven";
    private static final String POSTGRESQL = "jdbc:postgresql://db.internal/haven?user=x";
    private static final Resource DEMO_KEYS = new ClassPathResource("org/haven/demo/springfield-pd.jwks.json");
    private static final Client DEMO_CLIENT = client("demo", DEMO_KEYS);

    private final DemoRules rules = new DemoRules(DemoRules.thumbprints(DEMO_KEYS));

    @TempDir
    private Path folder;

    @Test
    void theDemoIsOnByDefaultWithH2() {
        assertThat(rules.refusal(true, false, H2, List.of(DEMO_CLIENT))).isEmpty();
    }

    @Test
    void theDemoByDefaultIsRefusedWithAnyOtherDatabaseAndTheMessageSaysWhatToSet() {
        assertThat(rules.refusal(true, false, POSTGRESQL, List.of(DEMO_CLIENT)))
                .get()
                .asString()
                .contains("spring.profiles.active", "haven.party", "jdbc:postgresql")
                .doesNotContain("db.internal");
    }

    @Test
    void theDemoByNameIsTakenWithAnyDatabase() {
        assertThat(rules.refusal(true, true, POSTGRESQL, List.of(DEMO_CLIENT))).isEmpty();
    }

    @Test
    void aSecretIsRefusedOutsideTheDemo() {
        assertThat(rules.refusal(false, false, H2, List.of(client("s3cret", null))))
                .get()
                .asString()
                .contains("a-client", "secret", "jwks")
                .doesNotContain("s3cret");
    }

    @Test
    void aDemoKeyIsRefusedOutsideTheDemo() {
        assertThat(rules.refusal(false, false, POSTGRESQL, List.of(client(null, DEMO_KEYS))))
                .get()
                .asString()
                .contains("a-client", "key of the demo");
    }

    @Test
    void aDemoKeyUnderAnotherNameIsRefusedToo() throws Exception {
        var renamed = JWKSet.load(DEMO_KEYS.getInputStream()).getKeys().get(0).toJSONObject();
        renamed.put("kid", "mine");
        assertThat(rules.refusal(false, false, H2, List.of(client(null, file(JWK.parse(renamed))))))
                .isPresent();
    }

    @Test
    void aKeyThatCallsItselfDemoIsRefused() throws Exception {
        assertThat(rules.refusal(false, false, H2, List.of(client(null, file(key("demo-of-mine"))))))
                .isPresent();
    }

    @Test
    void aKeyOfItsOwnIsTakenOutsideTheDemo() throws Exception {
        assertThat(rules.refusal(false, false, POSTGRESQL, List.of(client(null, file(key("mine"))))))
                .isEmpty();
    }

    private static JWK key(String id) throws JOSEException {
        return new ECKeyGenerator(Curve.P_384).keyID(id).generate().toPublicJWK();
    }

    private Resource file(JWK key) throws IOException {
        return new FileSystemResource(Files.writeString(folder.resolve("jwks.json"), new JWKSet(key).toString()));
    }

    private static Client client(String secret, Resource jwks) {
        return new Client("a-client", secret, jwks, List.of("system/*.cruds"));
    }
}
