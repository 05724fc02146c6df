package org.nianbao.stats.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

import org.nianbao.model.Slice;
import org.nianbao.model.finding.FindingStatus;
import org.nianbao.model.stats.FiledFinding;
import org.nianbao.model.stats.FindingsKey;

/** Reads findings for many agencies or reports at once, in one statement. */
@ApplicationScoped
public class FindingPages {

    private static final String COLUMNS = "f.id, f.agency_id, f.report_id, f.year, f.body, f.status, f.note";

    private final StatelessSession session;
    private final FindingJson json;

    @Inject
    public FindingPages(StatelessSession session, FindingJson json) {
        this.session = session;
        this.json = json;
    }

    /**
     * One page for each key, newest year first, then by id. Each page is its own range of the agency's index, so that a
     * long list costs no more than a short one.
     */
    List<Slice<FiledFinding>> listOfAgencies(List<FindingsKey> keys) {
        var sql = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            sql.append(i == 0 ? "" : " UNION ALL ").append(branch(i, keys.get(i)));
        }
        var query = session.createNativeQuery(sql.toString(), Object[].class);
        for (int i = 0; i < keys.size(); i++) {
            query.setParameter("agency" + i, keys.get(i).agencyId());
            if (keys.get(i).after() != null) {
                query.setParameter("after" + i, keys.get(i).after());
            }
        }
        List<List<FiledFinding>> pages = new ArrayList<>();
        keys.forEach(key -> pages.add(new ArrayList<>()));
        for (Object[] row : query.getResultList()) {
            pages.get(((Number) row[0]).intValue()).add(finding(row, 1));
        }
        var slices = new ArrayList<Slice<FiledFinding>>();
        for (int i = 0; i < keys.size(); i++) {
            List<FiledFinding> page = pages.get(i);
            int first = keys.get(i).first();
            slices.add(new Slice<>(page.subList(0, Math.min(first, page.size())), page.size() > first));
        }
        return slices;
    }

    /** One page of all agencies' findings, newest year first, then by id. */
    Slice<FiledFinding> listAll(FindingQuery wanted) {
        String sql = "SELECT " + COLUMNS + " FROM finding f WHERE f.active"
                + (wanted.rule() == null ? "" : " AND f.rule = :rule")
                + (wanted.year() == null ? "" : " AND f.year = :year")
                + statuses(wanted.statuses())
                + (wanted.after() == null ? "" : after(":after"))
                + " ORDER BY f.year DESC, f.id LIMIT " + (wanted.first() + 1);
        var query = session.createNativeQuery(sql, Object[].class);
        setIfAsked(query, "rule", wanted.rule());
        setIfAsked(query, "year", wanted.year());
        setIfAsked(query, "after", wanted.after());
        List<FiledFinding> page =
                query.getResultList().stream().map(row -> finding(row, 0)).toList();
        return new Slice<>(page.subList(0, Math.min(wanted.first(), page.size())), page.size() > wanted.first());
    }

    /** All findings of these reports that stand, in the order in which they were found. */
    List<FiledFinding> listOfReports(Collection<Long> reportIds) {
        return session
                .createNativeQuery(
                        "SELECT " + COLUMNS + " FROM finding f WHERE f.report_id IN (:ids) AND f.active ORDER BY f.id",
                        Object[].class)
                .setParameter("ids", reportIds)
                .getResultList()
                .stream()
                .map(row -> finding(row, 0))
                .toList();
    }

    /** One more than asked for tells whether more follow. Only numbers and names of ours are written into the text. */
    private static String branch(int number, FindingsKey key) {
        String after = key.after() == null ? "" : after(":after" + number);
        return "(SELECT " + number + ", " + COLUMNS + " FROM finding f WHERE f.agency_id = :agency" + number
                + " AND f.active" + statuses(key.statuses()) + after + " ORDER BY f.year DESC, f.id LIMIT "
                + (key.first() + 1) + ")";
    }

    /**
     * What comes after a finding: an earlier year, or the same with a larger id. Rows stay, so the finding is there.
     */
    private static String after(String parameter) {
        String year = "(SELECT a.year FROM finding a WHERE a.id = " + parameter + ")";
        return " AND f.year <= " + year + " AND (f.year < " + year + " OR f.id > " + parameter + ")";
    }

    private static void setIfAsked(NativeQuery<Object[]> query, String parameter, Object value) {
        if (value != null) {
            query.setParameter(parameter, value);
        }
    }

    private static String statuses(List<FindingStatus> wanted) {
        return wanted == null || wanted.isEmpty()
                ? ""
                : wanted.stream()
                        .map(status -> "'" + status.name() + "'")
                        .collect(Collectors.joining(", ", " AND f.status IN (", ")"));
    }

    private FiledFinding finding(Object[] row, int at) {
        return new FiledFinding(
                number(row[at]),
                number(row[at + 1]),
                number(row[at + 2]),
                (int) number(row[at + 3]),
                json.read((String) row[at + 4]),
                FindingStatus.valueOf((String) row[at + 5]),
                (String) row[at + 6]);
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
