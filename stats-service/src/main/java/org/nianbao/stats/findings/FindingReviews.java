package org.nianbao.stats.findings;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.hibernate.StatelessSession;

import org.nianbao.model.stats.FiledFinding;
import org.nianbao.model.stats.FindingReview;
import org.nianbao.rim.ApiException;

/** Takes down what people say of findings. */
@ApplicationScoped
public class FindingReviews {

    private final StatelessSession session;
    private final FindingJson json;

    @Inject
    public FindingReviews(StatelessSession session, FindingJson json) {
        this.session = session;
        this.json = json;
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
        if (!row.active) {
            throw new ApiException(
                    409,
                    "FINDING_SUPERSEDED",
                    "The report's figures have changed since finding " + findingId + ". Look at its findings again.");
        }
        row.status = review.status();
        row.note = review.note();
        row.reviewer = reviewer;
        row.reviewedAt = LocalDateTime.now(ZoneOffset.UTC);
        session.update(row);
        return new FiledFinding(
                row.id, row.agencyId, row.reportId, row.year, json.read(row.body), row.status, row.note);
    }
}
