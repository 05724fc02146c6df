package org.nianbao.ingest.fetching;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Decides which address of a host may be asked. The connection is made to the very address that was examined, so that a
 * name that resolves differently a moment later gains nothing.
 */
final class AddressGuard {

    /** Names that are being looked up at one time; of those that hang, the system gives up by itself some time. */
    private static final int AT_ONCE = 16;

    private final Resolver resolver;
    private final Set<String> trustedHosts;
    private final ExecutorService lookups = Executors.newFixedThreadPool(AT_ONCE, task -> {
        Thread thread = new Thread(task, "resolver");
        thread.setDaemon(true);
        return thread;
    });

    AddressGuard(Resolver resolver, Set<String> trustedHosts) {
        this.resolver = resolver;
        this.trustedHosts = Set.copyOf(trustedHosts);
    }

    /**
     * The address to ask.
     *
     * @param time to find it in
     * @throws FetchFailed when the host is unknown or one of its addresses is not public
     */
    InetAddress addressOf(String host, Duration time) throws FetchFailed, InterruptedException {
        InetAddress[] all = resolve(host, time);
        if (!trustedHosts.contains(host)) {
            for (InetAddress address : all) {
                if (!PublicAddress.is(address)) {
                    throw FetchFailed.forGood("URL_NOT_ALLOWED", "The address does not lead into the public internet.");
                }
            }
        }
        return all[0];
    }

    private InetAddress[] resolve(String host, Duration time) throws FetchFailed, InterruptedException {
        Future<InetAddress[]> found = lookups.submit(() -> resolver.resolve(host));
        try {
            return found.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            found.cancel(true);
            throw FetchFailed.forNow("FETCH_TIMEOUT", "The host of the address could not be looked up in time.", late);
        } catch (ExecutionException unknown) {
            throw FetchFailed.forNow("URL_UNREACHABLE", "The host of the address is not known.", unknown.getCause());
        }
    }

    /** Finds all addresses of a host. */
    @FunctionalInterface
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }
}
