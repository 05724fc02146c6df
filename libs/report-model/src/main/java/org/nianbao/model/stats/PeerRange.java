package org.nianbao.model.stats;

/** How far around an agency its peers lie. */
public enum PeerRange {
    NATION,
    PROVINCE,
    PREFECTURE
}
