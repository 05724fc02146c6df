package org.nianbao.stats.recounting;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.hibernate.StatelessSession;
import org.jboss.logging.Logger;

import org.nianbao.stats.counting.AgencyCounts;
import org.nianbao.stats.counting.CountVersion;
import org.nianbao.stats.filing.WholeAgencies;
import org.nianbao.stats.totals.CellFolder;
import org.nianbao.stats.versions.DataVersion;
import org.nianbao.stats.versions.ResultVersions;

/**
 * The steps of counting by a new crosswalk or measure. Each is a transaction of its own, and what is left to do is read
 * from the tables: a process may be killed after any of them, and several may work at once.
 */
@ApplicationScoped
public class Recount {

    private static final int AGENCIES = 50;
    private static final int OLD_ROWS = 2_000;
    private static final List<String> TABLES = List.of("counted_report", "total_cell", "agency_cell", "total_change");
    private static final Logger LOG = Logger.getLogger(Recount.class);

    private final StatelessSession session;
    private final WholeAgencies wholeAgencies;
    private final AgencyCounts counts;
    private final CellFolder folder;
    private final ResultVersions versions;
    private final DataVersion dataVersion;

    @Inject
    public Recount(
            StatelessSession session,
            WholeAgencies wholeAgencies,
            AgencyCounts counts,
            CellFolder folder,
            ResultVersions versions,
            DataVersion dataVersion) {
        this.session = session;
        this.wholeAgencies = wholeAgencies;
        this.counts = counts;
        this.folder = folder;
        this.versions = versions;
        this.dataVersion = dataVersion;
    }

    /**
     * Counts some agencies that were counted by an older version, or whose reports changed unseen by this one.
     *
     * @return how many; 0 when none is left
     */
    @Transactional
    public int countSome() {
        int version = counts.version();
        if (version < versions.get(CountVersion.NAME)) {
            // A newer program runs beside this one: what it counts is not ours to change.
            return 0;
        }
        List<Long> ids = session.createNativeQuery(
                        "SELECT id FROM agency WHERE counted_version < :version ORDER BY counted_version, id LIMIT "
                                + AGENCIES + " FOR UPDATE SKIP LOCKED",
                        Long.class)
                .setParameter("version", version)
                .getResultList();
        if (!ids.isEmpty()) {
            counts.recount(wholeAgencies.list(ids));
        }
        return ids.size();
    }

    /** Lets readers see this program's version once everything is counted by it. */
    @Transactional
    public void putInForce() {
        int version = counts.version();
        if (version <= versions.get(CountVersion.NAME) || isUnfinished(version)) {
            return;
        }
        int before = versions.hold(CountVersion.NAME);
        if (version > before && !isUnfinished(version)) {
            versions.putInForce(CountVersion.NAME, version);
            dataVersion.bump();
            LOG.infof("Statistics are now counted by version %d instead of %d", version, before);
        }
    }

    /** Removes some of what older versions counted. */
    @Transactional
    public boolean removeSomeOld() {
        int inForce = versions.get(CountVersion.NAME);
        int removed = 0;
        for (String table : TABLES) {
            removed += session.createNativeMutationQuery(
                            "DELETE FROM " + table + " WHERE version < :version LIMIT " + OLD_ROWS)
                    .setParameter("version", inForce)
                    .executeUpdate();
        }
        return removed > 0;
    }

    private boolean isUnfinished(int version) {
        boolean uncounted = !session.createNativeQuery(
                        "SELECT id FROM agency WHERE counted_version < :version LIMIT 1", Long.class)
                .setParameter("version", version)
                .getResultList()
                .isEmpty();
        return uncounted || folder.isWaiting(version);
    }
}
