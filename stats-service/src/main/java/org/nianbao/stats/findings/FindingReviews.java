package org.nianbao.stats.findings;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.hibernate.StatelessSession;

import org.nianbao.model.stats.FiledFinding;
import org.nianbao.model.stats.FindingReview;
import org.nianbao.rim.ApiException;
import org.nianbao.stats.versions.DataVersion;

/** Takes down what people say of findings. */
@ApplicationScoped
public class FindingReviews {

    private final StatelessSession session;
    private final FindingJson json;
    private final DataVersion dataVersion;

    @Inject
    public FindingReviews(StatelessSession session, FindingJson json, DataVersion dataVersion) {
        this.session = session;
        this.json = json;
        this.dataVersion = dataVersion;
    }

    /**
     * @throws ApiException 404 when there is none; 409 when the report's figures are no longer those it was found in
     */
    @Transactional
    FiledFinding review(long findingId, FindingReview review, String reviewer) {
        KeptFinding row = session.get(KeptFinding.class, findingId);
        if (row == null) {
            throw new ApiException(404, "NO_SUCH_FINDING", "There is no finding " + findingId + ".");
        }
        int inForce = FindingPages.inForce(session);
        if (!row.active || row.fromVersion > inForce || row.toVersion <= inForce) {
            throw new ApiException(
                    409,
                    "FINDING_SUPERSEDED",
                    "The report's figures have changed since finding " + findingId + ". Look at its findings again.");
        }
        row.status = review.status();
        row.note = review.note();
        row.reviewer = reviewer;
        row.reviewedAt = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
        row.reopened = false;
        session.update(row);
        session.createNativeMutationQuery(
                        "INSERT INTO finding_verdict (finding_id, status, note, reviewer, reviewed_at)"
                                + " VALUES (:finding, :status, :note, :reviewer, :at)")
                .setParameter("finding", row.id)
                .setParameter("status", row.status.name())
                .setParameter("note", row.note)
                .setParameter("reviewer", row.reviewer)
                .setParameter("at", row.reviewedAt)
                .executeUpdate();
        dataVersion.bump();
        return new FiledFinding(
                row.id,
                row.agencyId,
                row.reportId,
                row.year,
                json.read(row.nextVersion <= inForce ? row.nextBody : row.body),
                row.status,
                row.note,
                row.reviewer,
                FindingJson.instant(row.reviewedAt),
                false);
    }
}
