package org.haven.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.haven.notification.NotificationProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTests {

    private final Targets strict = new Targets(properties(false));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.8.8.8",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "239.255.255.250",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "2002:7f00:1::",
                "2001:0:53aa:64c:0:0:80ff:fffe",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "2001:db8::1"
            })
    void anAddressThatIsNoPublicHostIsNotCalled(String address) throws UnknownHostException {
        assertThat(AddressBlock.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.1",
                "169.253.255.255",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "223.255.255.255",
                "2606:4700:4700::1111",
                "2a00:1450:4001::5",
                "::ffff:8.8.8.8"
            })
    void anAddressBesideThoseBlocksIsPublic(String address) throws UnknownHostException {
        assertThat(AddressBlock.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://ehr.example.org/hook",
                "ftp://ehr.example.org/hook",
                "file:///etc/passwd",
                "https://user@ehr.example.org/hook",
                "https://user:secret@ehr.example.org/hook",
                "https://ehr.example.org/hook#part",
                "https://ehr.example.org:22/hook",
                "https://ehr.example.org:80/hook",
                "https://ehr.example.org:0/hook",
                "https://ehr.example.org:70000/hook",
                "https://127.0.0.1/hook",
                "https://0177.0.0.1/hook",
                "https://2130706433/hook",
                "https://0x7f.1/hook",
                "https://127.1/hook",
                "https://[::1]/hook",
                "https://[::ffff:169.254.169.254]/latest/meta-data",
                "https://[fe80::1%25lo]/hook",
                "https:///hook",
                "https:hook",
                "https://a b/hook",
                "//ehr.example.org/hook",
                "hook",
                ""
            })
    void anEndpointThatMayLeadInsideIsRefused(String endpoint) {
        assertThat(strict.problemOf(endpoint)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ehr.example.org/hook",
                "https://ehr.example.org:443/hook?tenant=1",
                "https://ehr.example.org:8443/",
                "https://1.1.1.1/hook",
                "https://[2606:4700:4700::1111]/hook"
            })
    void aPublicEndpointIsTaken(String endpoint) {
        assertThat(strict.problemOf(endpoint)).isEmpty();
    }

    @Test
    void aNameThatLeadsToThisMachineIsNotCalled() {
        assertThatThrownBy(() -> strict.resolve("localhost")).isInstanceOf(UnknownHostException.class);
        // Some resolvers read such a name as an address.
        assertThatThrownBy(() -> strict.resolve("0x7f000001")).isInstanceOf(UnknownHostException.class);
        assertThatThrownBy(() -> new CheckedDns(strict).resolve("localhost"))
                .isInstanceOf(UnknownHostException.class)
                .hasMessageNotContaining("127");
    }

    @Test
    void theOperatorCanAllowANameABlockAndHttp() throws UnknownHostException {
        assertThat(new Targets(properties(true, "localhost")).resolve("localhost"))
                .isNotEmpty();
        var block = new Targets(properties(true, "127.0.0.0/8", "::1"));
        assertThat(block.problemOf("http://127.0.0.1:9000/hook")).isEmpty();
        assertThat(block.problemOf("http://[::1]:9000/hook")).isEmpty();
        assertThat(block.problemOf("http://10.0.0.1/hook")).isPresent();
    }

    @Test
    void anAllowedNameAllowsNoOther() {
        var one = new Targets(properties(true, "ehr.internal"));

        assertThatThrownBy(() -> one.resolve("localhost")).isInstanceOf(UnknownHostException.class);
    }

    private static NotificationProperties properties(boolean http, String... allowed) {
        return properties(http, Optional.empty(), allowed);
    }

    static NotificationProperties properties(boolean http, Optional<String> mailFrom, String... allowed) {
        return new NotificationProperties(
                true,
                1,
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                Duration.ofMinutes(10),
                Duration.ofHours(72),
                Duration.ofMinutes(10),
                Duration.ofDays(14),
                Duration.ofSeconds(5),
                Duration.ofSeconds(10),
                100,
                20,
                http,
                List.of(allowed),
                mailFrom);
    }
}
