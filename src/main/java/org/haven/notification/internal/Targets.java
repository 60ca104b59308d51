package org.haven.notification.internal;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.haven.notification.NotificationProperties;
import org.springframework.stereotype.Component;

/**
 * Where this server may send requests that a party has asked for: to public addresses, and to what the operator names. A URL
 * is judged when a subscription is made; the address that its host has is judged again each time a connection is opened, so
 * that a name that changes its address leads nowhere new.
 *
 * @see <a href="https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html">OWASP,
 *     server-side request forgery</a>
 */
@Component
final class Targets {

    private static final int FIRST_UNPRIVILEGED_PORT = 1024;

    private final boolean allowHttp;
    private final List<String> allowedHosts;
    private final List<AddressBlock> allowedBlocks;

    Targets(NotificationProperties properties) {
        allowHttp = properties.allowHttp();
        allowedBlocks = properties.allowedTargets().stream()
                .filter(AddressBlock::isOne)
                .map(AddressBlock::parse)
                .toList();
        allowedHosts = properties.allowedTargets().stream()
                .filter(target -> !AddressBlock.isOne(target))
                .map(target -> target.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** What is wrong with a URL, without looking its host up. */
    Optional<String> problemOf(String endpoint) {
        URI url;
        try {
            url = new URI(endpoint);
        } catch (URISyntaxException e) {
            return Optional.of("must be a URL");
        }
        var scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !(allowHttp && scheme.equals("http"))) {
            return Optional.of("must be https");
        }
        if (url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
            return Optional.of("must have a host, and neither user nor fragment; put credentials into channel.header");
        }
        if (!portIsAllowed(url.getPort(), scheme)) {
            return Optional.of("must have port 443 or one from 1024 on");
        }
        if (isLiteral(url.getHost())) {
            try {
                // A literal is parsed, not looked up.
                var address = InetAddress.getByName(literal(url.getHost()));
                if (!url.getHost().startsWith("[") && !address.getHostAddress().equals(url.getHost())) {
                    return Optional.of("must have an address in the usual form, without leading zeros");
                }
                if (!mayCall(url.getHost(), address)) {
                    return Optional.of("must have a public address; the operator can allow another");
                }
            } catch (UnknownHostException e) {
                return Optional.of("must have a host that is a name or an address");
            }
        }
        return Optional.empty();
    }

    /** The addresses of a host that may be called. */
    InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = InetAddress.getAllByName(literal(host));
        for (var address : addresses) {
            if (!mayCall(host, address)) {
                throw new UnknownHostException("The endpoint's host does not have a public address");
            }
        }
        return addresses;
    }

    boolean mayCall(String host, InetAddress address) {
        return AddressBlock.isPublic(address)
                || allowedHosts.contains(host.toLowerCase(Locale.ROOT))
                || allowedBlocks.stream().anyMatch(block -> block.contains(address));
    }

    private static boolean portIsAllowed(int port, String scheme) {
        return port == -1
                || port == 443
                || port == 80 && scheme.equals("http")
                || port >= FIRST_UNPRIVILEGED_PORT && port <= 65_535;
    }

    /** Other spellings of an address, such as one number, are no host in a URL to Java. */
    private static boolean isLiteral(String host) {
        return host.startsWith("[") || host.matches("[0-9.]+");
    }

    private static String literal(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }
}
