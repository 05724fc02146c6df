package org.nianbao.model.catalog;

/**
 * Asks for the divisions directly below one, by code.
 *
 * @param first how many at most
 * @param after the code of the last one of the page before; null for the first page
 */
public record RegionsBelowKey(String code, int first, String after) {}
