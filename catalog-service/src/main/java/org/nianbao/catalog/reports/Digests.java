package org.nianbao.catalog.reports;

/**
 * Two fingerprints of a reading.
 *
 * @param content of what the report says: the same for a page that was fetched again and differs only in its frame
 * @param reading of everything the reader made of the document, the places of its figures included
 */
public record Digests(String content, String reading) {}
