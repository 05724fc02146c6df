package org.nianbao.stats.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.StatelessSession;

import org.nianbao.checks.ReportChecks;
import org.nianbao.checks.ReportFigures;
import org.nianbao.model.finding.Finding;
import org.nianbao.model.finding.FindingStatus;
import org.nianbao.model.form.Applicant;

/** Keeps the findings of a report in step with its figures. */
@ApplicationScoped
public class FindingBook {

    private final StatelessSession session;
    private final FindingJson json;
    private final ReportChecks checks = ReportChecks.standard();

    @Inject
    public FindingBook(StatelessSession session, FindingJson json) {
        this.session = session;
        this.json = json;
    }

    /**
     * Checks the report anew. A finding whose inputs are the same keeps its id and what a person said of it; one whose
     * inputs changed is a new one, open; one that is gone is kept aside.
     */
    public void recompute(long reportId, long agencyId, ReportFigures current, Optional<ReportFigures> previous) {
        Map<Identity, KeptFinding> known = new HashMap<>();
        list(reportId).forEach(row -> known.put(Identity.of(row), row));
        for (Finding finding : checks.listFindings(current, previous)) {
            KeptFinding fresh = row(reportId, agencyId, current.year(), finding);
            KeptFinding kept = known.remove(Identity.of(fresh));
            if (kept == null) {
                session.insert(fresh);
            } else if (differ(kept, fresh)) {
                fresh.id = kept.id;
                fresh.status = kept.status;
                fresh.note = kept.note;
                fresh.reviewer = kept.reviewer;
                fresh.reviewedAt = kept.reviewedAt;
                session.update(fresh);
            }
        }
        for (KeptFinding gone : known.values()) {
            if (gone.active) {
                gone.active = false;
                session.update(gone);
            }
        }
    }

    private List<KeptFinding> list(long reportId) {
        return session.createSelectionQuery("from KeptFinding f where f.reportId = :id", KeptFinding.class)
                .setParameter("id", reportId)
                .getResultList();
    }

    private KeptFinding row(long reportId, long agencyId, int year, Finding finding) {
        var row = new KeptFinding();
        row.reportId = reportId;
        row.agencyId = agencyId;
        row.year = year;
        row.rule = finding.rule();
        row.subject = finding.subject();
        row.applicant = finding.applicant();
        row.inputsHash = InputsHash.of(finding);
        row.severity = finding.severity();
        row.fault = finding.fault();
        row.active = true;
        row.status = FindingStatus.OPEN;
        row.body = json.write(finding);
        return row;
    }

    private static boolean differ(KeptFinding kept, KeptFinding fresh) {
        return !kept.active
                || kept.agencyId != fresh.agencyId
                || kept.year != fresh.year
                || !kept.body.equals(fresh.body);
    }

    /** What tells the findings of one report apart. */
    private record Identity(String rule, String subject, Applicant applicant, String inputsHash) {

        static Identity of(KeptFinding row) {
            return new Identity(row.rule, row.subject, row.applicant, row.inputsHash);
        }
    }
}
