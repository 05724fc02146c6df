package org.nianbao.stats.totals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which cell of the totals.
 *
 * @param direct true for the bodies of the region itself alone
 * @param year of the reports; for agencies, of their first report
 */
record TotalCellKey(
        String regionCode,
        boolean direct,
        int year,
        String scope,
        String level,
        String kind,
        String sector,
        String edition) {

    /** The order of the table's key. */
    static final Comparator<TotalCellKey> ORDER = Comparator.comparing(TotalCellKey::regionCode)
            .thenComparing(TotalCellKey::direct)
            .thenComparing(TotalCellKey::year)
            .thenComparing(TotalCellKey::scope)
            .thenComparing(TotalCellKey::level)
            .thenComparing(TotalCellKey::kind)
            .thenComparing(TotalCellKey::sector)
            .thenComparing(TotalCellKey::edition);

    /** The country, as a division. */
    static final String NATION = "100000";

    /** How many divisions of a path, from the province down, have cells of their own. */
    static final int DEPTH = 2;

    /** All cells that a change counts in. */
    static List<TotalCellKey> listOf(TotalChange change) {
        var keys = new ArrayList<TotalCellKey>();
        String[] codes = change.regionPath().isEmpty()
                ? new String[0]
                : change.regionPath().split("/");
        keys.add(of(change, NATION, false));
        for (int i = 0; i < codes.length && i < DEPTH; i++) {
            if (!codes[i].equals(NATION)) {
                keys.add(of(change, codes[i], false));
            }
        }
        if (codes.length <= DEPTH) {
            keys.add(of(change, codes.length == 0 ? NATION : codes[codes.length - 1], true));
        }
        return keys;
    }

    private static TotalCellKey of(TotalChange change, String regionCode, boolean direct) {
        return new TotalCellKey(
                regionCode,
                direct,
                change.year(),
                change.scope(),
                change.level(),
                change.kind(),
                change.sector(),
                change.edition());
    }

    /** In the order of the table's key, without the version. */
    Object[] toColumns() {
        return new Object[] {regionCode, direct, year, scope, level, kind, sector, edition};
    }
}
