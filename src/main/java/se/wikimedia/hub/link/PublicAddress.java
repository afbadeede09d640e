package se.wikimedia.hub.link;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Which addresses are everybody's (IANA's special-purpose registries): nobody gets at a hub's own network by a link. */
final class PublicAddress {

    private static final int BYTE = 0xff;

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        boolean special = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        return !special && (address instanceof Inet4Address ? isPublic4(address) : isPublic6(address));
    }

    private static boolean isPublic4(InetAddress address) {
        int first = part(address, 0);
        int second = part(address, 1);
        boolean shared = first == 100 && second >= 64 && second <= 127;
        boolean protocols = first == 192 && second == 0 && part(address, 2) == 0;
        boolean benchmarks = first == 198 && (second == 18 || second == 19);
        return first != 0 && first < 224 && !shared && !protocols && !benchmarks;
    }

    /** Global unicast alone, without 6to4 and Teredo, which lead to addresses of the old kind; NAT64 is no part of it. */
    private static boolean isPublic6(InetAddress address) {
        int first = part(address, 0) << 8 | part(address, 1);
        int second = part(address, 2) << 8 | part(address, 3);
        boolean teredo = first == 0x2001 && second == 0;
        return first >> 13 == 1 && first != 0x2002 && !teredo;
    }

    private static int part(InetAddress address, int index) {
        return address.getAddress()[index] & BYTE;
    }
}
