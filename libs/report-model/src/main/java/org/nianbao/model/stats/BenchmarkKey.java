package org.nianbao.model.stats;

/**
 * Asks where an agency stands among its peers: those of its level, kind and sector.
 *
 * @param within null for the country
 * @param minimumN rates over fewer cases are left out; null for 10
 */
public record BenchmarkKey(long agencyId, MeasureName measure, int year, PeerRange within, Integer minimumN) {}
