package org.nianbao.ingest.fetching;

/**
 * An address to be fetched now; its host is held meanwhile.
 *
 * @param batch and {@code number}: the item of a batch it is
 * @param attempt from 1
 */
record FetchTask(long batch, int number, String url, String host, int attempt) {}
