package org.haven.notification.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A block of IP addresses in CIDR notation.
 *
 * @param first the first address, 4 or 16 bytes
 * @param bits length of the prefix
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry/">IANA IPv4 special-purpose addresses</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry/">IANA IPv6 special-purpose addresses</a>
 */
record AddressBlock(byte[] first, int bits) {

    private static final Pattern FORM = Pattern.compile("([0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)(?:/(\\d{1,3}))?");

    /** What is not a host on the public internet: both registries, multicast, and the addresses that embed IPv4 ones. */
    private static final List<AddressBlock> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "::/8",
                    "64:ff9b::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20",
                    "5f00::/16",
                    "fc00::/7",
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8")
            .map(AddressBlock::parse)
            .toList();

    /** True if the address is a host's on the public internet. */
    static boolean isPublic(InetAddress address) {
        // Java makes an IPv4 address of an IPv4-mapped one, so those are judged as what they are.
        return NOT_PUBLIC.stream().noneMatch(block -> block.contains(address));
    }

    /** True if the text is an address or a block of addresses, and no name. */
    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * @throws IllegalArgumentException if the text is none
     */
    static AddressBlock parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not an address or a block of addresses: " + text);
        }
        try {
            var first = InetAddress.getByName(parts.group(1)).getAddress();
            var bits = parts.group(2) == null ? first.length * 8 : Integer.parseInt(parts.group(2));
            if (bits > first.length * 8) {
                throw new IllegalArgumentException("Not a block of addresses: " + text);
            }
            return new AddressBlock(first, bits);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("Not an address or a block of addresses: " + text, e);
        }
    }

    boolean contains(InetAddress address) {
        var other = address.getAddress();
        if (other.length != first.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit += 8) {
            var mask = bits - bit >= 8 ? 0xFF : 0xFF << 8 - (bits - bit) & 0xFF;
            if ((other[bit / 8] & mask) != (first[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
