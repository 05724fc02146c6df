package org.nianbao.stats.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.stats.AppliedChange;
import org.nianbao.model.stats.AppliedChange.State;
import org.nianbao.stats.findings.FindingBook;

/**
 * Brings reports in line with what the catalog says of them now: agencies were merged or split, or an agency's place,
 * kind or sector changed. Applying a change twice, or late, changes nothing.
 */
@ApplicationScoped
public class ReportChanges {

    private final FiledReports reports;
    private final ChangedAgencies changedAgencies;
    private final FindingBook findings;

    @Inject
    public ReportChanges(FiledReports reports, ChangedAgencies changedAgencies, FindingBook findings) {
        this.reports = reports;
        this.changedAgencies = changedAgencies;
        this.findings = findings;
    }

    /** One answer for each receipt. */
    @Transactional
    public List<AppliedChange> apply(List<FilingReceipt> receipts) {
        Map<Long, FilingReceipt> latest = new LinkedHashMap<>();
        receipts.forEach(receipt -> latest.merge(
                receipt.reportId(), receipt, (one, other) -> other.standing() >= one.standing() ? other : one));
        if (latest.isEmpty()) {
            return List.of();
        }
        var touched = new AgencyChanges();
        latest.values().forEach(touched::arrive);
        reports.known(latest.keySet()).values().forEach(touched::leave);
        Map<Long, State> states = applyHeld(latest, changedAgencies.hold(touched));
        return receipts.stream()
                .map(receipt -> new AppliedChange(receipt.reportId(), states.get(receipt.reportId())))
                .toList();
    }

    private Map<Long, State> applyHeld(Map<Long, FilingReceipt> latest, Map<Long, Agencies.Row> held) {
        Map<Long, FiledReports.Known> known = reports.known(latest.keySet());
        Map<Long, State> states = new HashMap<>();
        Map<Long, Long> withdrawn = new HashMap<>();
        var moved = new ArrayList<FilingReceipt>();
        var changes = new AgencyChanges();
        for (FilingReceipt receipt : latest.values()) {
            FiledReports.Known kept = known.get(receipt.reportId());
            State state = state(receipt, kept);
            states.put(receipt.reportId(), state);
            if (state == State.APPLIED && receipt.active()) {
                moved.add(receipt);
                changes.arrive(receipt);
                changes.leave(kept);
            } else if (state == State.APPLIED && isToWithdraw(receipt, kept)) {
                withdrawn.put(receipt.reportId(), receipt.standing());
                if (kept != null) {
                    changes.leave(kept);
                }
            }
        }
        move(moved);
        if (!withdrawn.isEmpty()) {
            reports.withdraw(withdrawn);
            findings.withdraw(withdrawn.keySet());
        }
        if (!changes.years().isEmpty()) {
            changedAgencies.bringInStep(changes, held, Map.of());
        }
        return states;
    }

    private static State state(FilingReceipt receipt, FiledReports.Known kept) {
        if (kept != null && receipt.standing() < kept.standing()) {
            return State.STALE;
        }
        boolean here = kept != null && kept.hasFigures() && kept.revisionId() == receipt.revisionId();
        return receipt.active() && !here ? State.FIGURES_MISSING : State.APPLIED;
    }

    /** A revision that does not stand says nothing of another one that does. */
    private static boolean isToWithdraw(FilingReceipt receipt, FiledReports.Known kept) {
        return kept == null || !kept.hasFigures() || kept.revisionId() == receipt.revisionId();
    }

    private void move(List<FilingReceipt> receipts) {
        if (receipts.isEmpty()) {
            return;
        }
        Map<Long, FiledReport> rows = new HashMap<>();
        reports.listByIds(receipts.stream().map(FilingReceipt::reportId).toList())
                .forEach(row -> rows.put(row.reportId, row));
        for (FilingReceipt receipt : receipts) {
            FiledReport row = rows.get(receipt.reportId());
            row.agencyId = receipt.agencyId();
            row.year = receipt.year();
            row.kind = receipt.kind();
            row.level = receipt.level();
            row.scope = receipt.scope();
            row.edition = receipt.edition();
            row.standing = receipt.standing();
        }
        reports.replace(rows.values());
    }
}
