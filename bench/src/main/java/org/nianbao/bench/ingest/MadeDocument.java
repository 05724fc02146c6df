package org.nianbao.bench.ingest;

/**
 * A report made to be filed.
 *
 * @param name a file name that nothing can be read from
 */
public record MadeDocument(String name, byte[] bytes) {}
