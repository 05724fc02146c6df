package org.nianbao.catalog.standings;

import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.nianbao.catalog.reports.CatalogReport;
import org.nianbao.model.catalog.ReportChange.Reason;

/** Writes down every new standing, and puts those on the list of changes that no filing tells of. */
@ApplicationScoped
public class StandingLedger {

    private final EntityManager database;
    private final ChangeList changes;
    private final CatalogDataVersion version;

    StandingLedger(EntityManager database, ChangeList changes, CatalogDataVersion version) {
        this.database = database;
        this.changes = changes;
        this.version = version;
    }

    /**
     * Ends the watch; the last thing that a transaction does before it commits.
     *
     * @param reason why a report goes on the list of changes; null for one that its filing's receipt tells of
     */
    public void close(StandingWatch watch, Function<CatalogReport, Reason> reason) {
        List<StandingWatch.Change> changed = watch.close();
        database.flush();
        changed.forEach(change -> database.persist(new ReportStanding(change.report())));
        database.flush();
        version.raise();
        changes.append(changed.stream()
                .filter(change -> reason.apply(change.report()) != null)
                .map(change ->
                        new ListedChange(change.report(), reason.apply(change.report()), change.previousAgencyId()))
                .toList());
    }
}
