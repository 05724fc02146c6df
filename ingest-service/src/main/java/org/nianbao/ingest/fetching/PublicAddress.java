package org.nianbao.ingest.fetching;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Tells public internet addresses from those that lead into somebody's own network (IANA's special-purpose registries
 * for IPv4 and IPv6). What is not known to be public is not.
 */
final class PublicAddress {

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int a = bytes[0] & 0xff;
        int b = bytes[1] & 0xff;
        int c = bytes[2] & 0xff;
        boolean shared = a == 100 && b >= 64 && b < 128;
        boolean protocol = a == 192 && b == 0 && (c == 0 || c == 2);
        boolean benchmark = a == 198 && (b == 18 || b == 19);
        boolean example = (a == 198 && b == 51 && c == 100) || (a == 203 && b == 0 && c == 113);
        boolean relay = a == 192 && b == 88 && c == 99;
        return a != 0 && a < 224 && !shared && !protocol && !benchmark && !example && !relay;
    }

    /** Global unicast is 2000::/3; inside it, the ranges that carry an IPv4 address or are for examples are out. */
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        boolean global = (first & 0xe000) == 0x2000;
        boolean special = first == 0x2001 && (second < 0x0200 || second == 0x0db8);
        boolean sixToFour = first == 0x2002;
        boolean documentation = first == 0x3fff && second < 0x1000;
        return global && !special && !sixToFour && !documentation;
    }
}
