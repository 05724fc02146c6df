package org.nianbao.stats.totals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.hibernate.StatelessSession;

import org.nianbao.stats.counting.CountPack;
import org.nianbao.stats.counting.CountVersion;
import org.nianbao.stats.versions.DataVersion;
import org.nianbao.stats.versions.ResultVersions;

/**
 * Folds what came and went into the cells. A step is one transaction: a change is in the list or in the cells, never in
 * both and never in neither, whenever the process is killed. One process at a time folds.
 */
@ApplicationScoped
public class CellFolder {

    /** The more at once, the more of them meet in one cell, which is read and written once. */
    private static final int STEP = 8_000;

    private final StatelessSession session;
    private final ResultVersions versions;
    private final CellTable cells;
    private final DataVersion dataVersion;

    @Inject
    public CellFolder(StatelessSession session, ResultVersions versions, CellTable cells, DataVersion dataVersion) {
        this.session = session;
        this.versions = versions;
        this.cells = cells;
        this.dataVersion = dataVersion;
    }

    /**
     * @param version whose changes are folded
     * @return how many there were; fewer than a step when none is left
     */
    @Transactional
    public int fold(int version) {
        // Asked without a lock first: most of the time there is nothing to do.
        if (!isWaiting(version)) {
            return 0;
        }
        versions.hold(CountVersion.NAME);
        List<TotalChange> changes = list(version);
        if (changes.isEmpty()) {
            return 0;
        }
        foldReports(version, changes);
        foldAgencies(version, changes);
        session.createNativeMutationQuery("DELETE FROM total_change WHERE id IN (:ids)")
                .setParameter("ids", changes.stream().map(TotalChange::id).toList())
                .executeUpdate();
        dataVersion.bump();
        return changes.size();
    }

    /** True when a step would take all that is left. */
    public static boolean isLast(int folded) {
        return folded < STEP;
    }

    /** True when changes of the version are still to be folded. */
    public boolean isWaiting(int version) {
        return !session.createNativeQuery(
                        "SELECT id FROM total_change WHERE version = :version ORDER BY id LIMIT 1", Long.class)
                .setParameter("version", version)
                .getResultList()
                .isEmpty();
    }

    private List<TotalChange> list(int version) {
        return session
                .createNativeQuery(
                        "SELECT id, sign, year, level, kind, sector, region_path, scope, edition, outcomes, indicators"
                                + " FROM total_change WHERE version = :version ORDER BY id LIMIT " + STEP,
                        Object[].class)
                .setParameter("version", version)
                .getResultList()
                .stream()
                .map(TotalChange::of)
                .toList();
    }

    private void foldReports(int version, List<TotalChange> changes) {
        // First what counts in the same cells, then the few sums in each of those.
        Map<List<TotalCellKey>, Cell> alike = new HashMap<>();
        for (TotalChange change : changes) {
            if (!change.isAgency()) {
                Cell cell = alike.computeIfAbsent(TotalCellKey.listOf(change), any -> new Cell());
                cell.reports += change.sign();
                cell.tally.add(CountPack.of(change.outcomes()), change.sign(), any -> true);
                cell.tally.add(CountPack.of(change.indicators()), change.sign(), any -> true);
            }
        }
        Map<TotalCellKey, Cell> sums = new HashMap<>();
        alike.forEach((keys, some) -> keys.forEach(key -> {
            Cell cell = sums.computeIfAbsent(key, any -> new Cell());
            cell.reports += some.reports;
            cell.tally.add(some.tally);
        }));
        cells.add(version, sums);
    }

    private void foldAgencies(int version, List<TotalChange> changes) {
        Map<TotalCellKey, Integer> sums = new HashMap<>();
        for (TotalChange change : changes) {
            if (change.isAgency()) {
                TotalCellKey.listOf(change).forEach(key -> sums.merge(key, change.sign(), Integer::sum));
            }
        }
        var rows = new ArrayList<Object[]>();
        var ordered = new TreeMap<String, Object[]>();
        sums.forEach((key, count) -> {
            if (count != 0) {
                ordered.put(key.toString(), new Object[] {
                    version, key.regionCode(), key.direct(), key.year(), key.level(), key.kind(), key.sector(), count
                });
            }
        });
        rows.addAll(ordered.values());
        cells.addAgencies(rows);
    }

    /** Reports that agree in all that totals are told apart by. */
    static final class Cell {
        final Tally tally = new Tally();
        int reports;
    }
}
