package org.nianbao.model;

/** How much one call between services may ask for. */
public final class MostKeys {

    /**
     * Keys of a batch. A query that may cost 50,000 objects can ask for the fields of no more than half as many: so
     * each of its levels is one call, however wide it is.
     */
    public static final int OF_A_BATCH = 25_000;

    private MostKeys() {}
}
