package org.nianbao.ingest.fetching;

import org.nianbao.ingest.batches.Follow;

/**
 * An address to be fetched now; its host is held meanwhile.
 *
 * @param batch and {@code number}: the item of a batch it is
 * @param attempt from 1
 * @param hops how often another host was named instead
 * @param site that must not be left; null when any may be asked
 */
record FetchTask(long batch, int number, String url, String host, int attempt, int hops, Follow follow, String site) {

    /** True when a page at that host still belongs to the site of the column page that linked here. */
    boolean allows(String otherHost) {
        return site == null || plain(site).equals(plain(otherHost));
    }

    private static String plain(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
