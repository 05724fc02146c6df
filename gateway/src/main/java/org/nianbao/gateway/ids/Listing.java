package org.nianbao.gateway.ids;

/** The lists that give out cursors by number. A cursor holds with the list that it comes from and with no other. */
public enum Listing {
    REPORTS("report"),
    FINDINGS("finding"),
    FINDINGS_OF_AGENCY("agency-finding"),
    REGIONS("region"),
    REGIONS_BELOW("region-below"),
    MISSING_REPORTS("missing"),
    BATCH_ITEMS("item");

    private final String prefix;

    Listing(String word) {
        this.prefix = word + ":";
    }

    String prefix() {
        return prefix;
    }
}
