package org.nianbao.stats.filing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.StatsFiling;

/**
 * Files reports' figures and brings all that depends on them up to date, in one transaction and with a fixed number of
 * statements however many there are.
 */
@ApplicationScoped
public class ReportFiler {

    private final FiledReports reports;
    private final FiledFigures figures;
    private final ChangedAgencies changedAgencies;

    @Inject
    public ReportFiler(FiledReports reports, FiledFigures figures, ChangedAgencies changedAgencies) {
        this.reports = reports;
        this.figures = figures;
        this.changedAgencies = changedAgencies;
    }

    /**
     * Filing the same again changes nothing. A revision that is not the active one is left aside, and so is one of
     * which something later is known. Of two filings of one report the one with the higher standing counts.
     */
    @Transactional
    public void fileAll(Collection<StatsFiling> filings) {
        Map<Long, StatsFiling> latest = new LinkedHashMap<>();
        filings.stream()
                .filter(filing -> filing.receipt().active())
                .forEach(filing -> latest.merge(filing.receipt().reportId(), filing, ReportFiler::later));
        if (latest.isEmpty()) {
            return;
        }
        var changes = new AgencyChanges();
        latest.values().forEach(filing -> changes.arrive(filing.receipt()));
        reports.known(latest.keySet()).forEach((id, known) -> changes.leave(known));
        Map<Long, Agencies.Row> rows = changedAgencies.hold(changes);
        // Only now that the agencies are held does it stand still.
        Map<Long, FiledReports.Known> known = reports.known(latest.keySet());
        latest.values().removeIf(filing -> isStale(filing.receipt(), known));
        if (!latest.isEmpty()) {
            write(latest, known, rows);
        }
    }

    private void write(
            Map<Long, StatsFiling> latest, Map<Long, FiledReports.Known> known, Map<Long, Agencies.Row> held) {
        var changes = new AgencyChanges();
        Map<Long, FiledReport> rows = new HashMap<>();
        for (StatsFiling filing : latest.values()) {
            FiledReport row = figures.toRow(filing);
            rows.put(row.reportId, row);
            changes.arrive(filing.receipt());
            FiledReports.Known before = known.get(row.reportId);
            if (before != null) {
                changes.leave(before);
            }
        }
        reports.replace(rows.values());
        var back = new ArrayList<>(latest.keySet());
        back.removeIf(id -> !known.containsKey(id) || known.get(id).hasFigures());
        if (!back.isEmpty()) {
            reports.bringBack(back);
        }
        changedAgencies.bringInStep(changes, held, rows);
    }

    private static boolean isStale(FilingReceipt receipt, Map<Long, FiledReports.Known> known) {
        FiledReports.Known kept = known.get(receipt.reportId());
        return kept != null && receipt.standing() < kept.standing();
    }

    private static StatsFiling later(StatsFiling one, StatsFiling other) {
        return other.receipt().standing() >= one.receipt().standing() ? other : one;
    }
}
