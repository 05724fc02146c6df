package org.nianbao.ingest.fetching;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;

/**
 * Decides which address of a host may be asked. The connection is made to the very address that was examined, so that a
 * name that resolves differently a moment later gains nothing.
 */
final class AddressGuard {

    private final Resolver resolver;
    private final Set<String> trustedHosts;

    AddressGuard(Resolver resolver, Set<String> trustedHosts) {
        this.resolver = resolver;
        this.trustedHosts = Set.copyOf(trustedHosts);
    }

    /** @throws FetchFailed when the host is unknown or one of its addresses is not public */
    InetAddress addressOf(String host) throws FetchFailed {
        InetAddress[] all = resolve(host);
        if (!trustedHosts.contains(host)) {
            for (InetAddress address : all) {
                if (!PublicAddress.is(address)) {
                    throw FetchFailed.forGood("URL_NOT_ALLOWED", "The address does not lead into the public internet.");
                }
            }
        }
        return all[0];
    }

    private InetAddress[] resolve(String host) throws FetchFailed {
        try {
            return resolver.resolve(host);
        } catch (UnknownHostException unknown) {
            throw FetchFailed.forNow("URL_UNREACHABLE", "The host of the address is not known.", unknown);
        }
    }

    /** Finds all addresses of a host. */
    @FunctionalInterface
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }
}
