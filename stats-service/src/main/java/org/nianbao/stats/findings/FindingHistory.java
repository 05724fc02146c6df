package org.nianbao.stats.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.StatelessSession;

import org.nianbao.model.finding.Finding;
import org.nianbao.model.finding.FindingStatus;
import org.nianbao.model.stats.FindingCounts;
import org.nianbao.model.stats.FindingCountsKey;
import org.nianbao.model.stats.FindingVerdict;

/** What people have said over time, and how many findings there are. Each method is one statement. */
@ApplicationScoped
public class FindingHistory {

    private final StatelessSession session;
    private final FindingJson json;

    @Inject
    public FindingHistory(StatelessSession session, FindingJson json) {
        this.session = session;
        this.json = json;
    }

    /**
     * Every verdict on the same rule, subject and column of the same report, oldest first, by the finding asked for.
     */
    Map<Long, List<FindingVerdict>> listVerdicts(Collection<Long> findingIds) {
        String sql = "SELECT asked.id AS asked_id, f.id AS finding_id, " + FindingPages.BODY
                + " AS body, v.status, v.note, v.reviewer, v.reviewed_at, (" + FindingPages.STANDS + ") AS standing"
                + " FROM finding asked JOIN finding f ON f.report_id = asked.report_id AND f.rule = asked.rule"
                + " AND f.subject = asked.subject AND f.applicant = asked.applicant"
                + " LEFT JOIN finding_verdict v ON v.finding_id = f.id"
                + " WHERE asked.id IN (:ids) ORDER BY asked.id, v.id";
        Map<Long, List<FindingVerdict>> verdicts = new HashMap<>();
        for (Object[] row : session.createNativeQuery(sql, Object[].class)
                .setParameter("ids", findingIds)
                .getResultList()) {
            List<FindingVerdict> ofOne =
                    verdicts.computeIfAbsent(((Number) row[0]).longValue(), any -> new ArrayList<>());
            if (row[3] != null) {
                ofOne.add(verdict(row));
            }
        }
        return verdicts;
    }

    private FindingVerdict verdict(Object[] row) {
        Finding finding = json.read((byte[]) row[2]);
        return new FindingVerdict(
                ((Number) row[1]).longValue(),
                finding.left(),
                finding.right(),
                FindingStatus.valueOf((String) row[3]),
                (String) row[4],
                (String) row[5],
                FindingJson.instant(row[6]),
                ((Number) row[7]).intValue() != 0);
    }

    /** Counts by report, of all years that the keys' agencies have findings in. */
    List<FindingCounts> listCounts(Collection<FindingCountsKey> keys) {
        String sql = "SELECT f.agency_id, f.year, f.report_id, SUM(f.status = 'OPEN'), SUM(f.status = 'CONFIRMED'),"
                + " SUM(f.status = 'DISMISSED'), SUM(f.status <> 'DISMISSED' AND " + FindingPages.SEVERITY
                + " = 'ERROR') FROM finding f WHERE f.agency_id IN (:agencies) AND " + FindingPages.STANDS
                + " GROUP BY f.agency_id, f.year, f.report_id ORDER BY f.agency_id, f.year, f.report_id";
        return session
                .createNativeQuery(sql, Object[].class)
                .setParameter(
                        "agencies",
                        keys.stream().map(FindingCountsKey::agencyId).distinct().toList())
                .getResultList()
                .stream()
                .map(row -> new FindingCounts(
                        ((Number) row[0]).longValue(),
                        number(row[1]),
                        ((Number) row[2]).longValue(),
                        number(row[3]),
                        number(row[4]),
                        number(row[5]),
                        number(row[6])))
                .toList();
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
