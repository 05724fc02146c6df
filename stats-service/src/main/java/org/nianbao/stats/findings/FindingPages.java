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

    /** The version of the list of checks that readers see, read in the same statement as the findings. */
    static final String IN_FORCE = "(SELECT version FROM result_version WHERE name = 'findings')";

    /** Findings that stand under that version. The comparison with 1 is what an index can be asked. */
    static final String STANDS = "f.active = 1 AND f.from_version <= " + IN_FORCE + " AND f.to_version > " + IN_FORCE;

    static final String BODY = "IF(f.next_version <= " + IN_FORCE + ", f.next_body, f.body)";
    static final String SEVERITY = "IF(f.next_version <= " + IN_FORCE + ", f.next_severity, f.severity)";
    static final String FAULT = "IF(f.next_version <= " + IN_FORCE + ", f.next_fault, f.fault)";

    /** The codes from the province down to a division: what lies in it has a path that begins so. */
    private static final String PATH = "(SELECT path FROM region WHERE code = :region)";

    private static final String COLUMNS = "f.id, f.agency_id, f.report_id, f.year, " + BODY
            + " AS body, f.status, f.note, f.reviewer, f.reviewed_at, f.reopened";

    /**
     * The keys come as one list of lists of numbers, so that the statement is the same however many there are. Each
     * agency's findings are a range of its index, and the page's bodies are read after that.
     */
    private static final String OF_AGENCIES = "SELECT p.number, " + COLUMNS + " FROM (SELECT k.number, f.id, k.most,"
            + " ROW_NUMBER() OVER (PARTITION BY k.number ORDER BY f.year DESC, f.id) AS place"
            + " FROM JSON_TABLE(:keys, '$[*]' COLUMNS (number FOR ORDINALITY, agency BIGINT PATH '$[0]',"
            + " after BIGINT PATH '$[1]', most INT PATH '$[2]', statuses INT PATH '$[3]')) k"
            + " STRAIGHT_JOIN finding f FORCE INDEX (finding_of_agency) ON f.agency_id = k.agency LEFT JOIN finding a ON a.id = k.after WHERE "
            + STANDS
            + " AND (k.statuses = 0 OR k.statuses & CASE f.status WHEN 'OPEN' THEN 1 WHEN 'CONFIRMED' THEN 2 ELSE 4 END)"
            + " AND (k.after = 0 OR f.year < a.year OR (f.year = a.year AND f.id > k.after))) p"
            + " STRAIGHT_JOIN finding f FORCE INDEX (PRIMARY) ON f.id = p.id WHERE p.place <= p.most ORDER BY p.number, p.place";

    private final StatelessSession session;
    private final FindingJson json;

    @Inject
    public FindingPages(StatelessSession session, FindingJson json) {
        this.session = session;
        this.json = json;
    }

    /** One page for each key, newest year first, then by id. */
    List<Slice<FiledFinding>> listOfAgencies(List<FindingsKey> keys) {
        List<List<FiledFinding>> pages = new ArrayList<>();
        keys.forEach(key -> pages.add(new ArrayList<>()));
        session.createNativeQuery(OF_AGENCIES, Object[].class)
                .setParameter(
                        "keys",
                        keys.stream().map(FindingPages::numbers).toList().toString())
                .getResultList()
                .forEach(row -> pages.get((int) number(row[0]) - 1).add(finding(row, 1)));
        var slices = new ArrayList<Slice<FiledFinding>>();
        for (int i = 0; i < keys.size(); i++) {
            List<FiledFinding> page = pages.get(i);
            int first = keys.get(i).first();
            slices.add(new Slice<>(page.subList(0, Math.min(first, page.size())), page.size() > first));
        }
        return slices;
    }

    /** A key as {@link #OF_AGENCIES} takes it: the agency, the finding to go on from or 0, one more than asked for. */
    private static List<Object> numbers(FindingsKey key) {
        int statuses = key.statuses() == null
                ? 0
                : key.statuses().stream()
                        .mapToInt(status -> 1 << status.ordinal())
                        .reduce(0, (some, one) -> some | one);
        return List.of(key.agencyId(), key.after() == null ? 0 : key.after(), key.first() + 1, statuses);
    }

    /** One page of all agencies' findings, newest year first, then by id. */
    Slice<FiledFinding> listAll(FindingQuery wanted) {
        String sql = wanted.region() == null ? "SELECT " + COLUMNS + page(wanted) : ofRegion(wanted);
        var query = session.createNativeQuery(sql, Object[].class);
        setConditions(query, wanted);
        setIfAsked(query, "after", wanted.after());
        List<FiledFinding> page =
                query.getResultList().stream().map(row -> finding(row, 0)).toList();
        return new Slice<>(page.subList(0, Math.min(wanted.first(), page.size())), page.size() > wanted.first());
    }

    private static String page(FindingQuery wanted) {
        return " FROM finding f" + index(wanted) + " WHERE " + conditions(wanted)
                + (wanted.after() == null ? "" : after(":after"))
                + " ORDER BY f.year DESC, f.id LIMIT " + (wanted.first() + 1);
    }

    /**
     * A region's findings are found by its bodies and have to be sorted: years and ids alone, and the page's bodies are
     * read after that. Sorted with their bodies, those of a province would go through a table on the disk.
     */
    private static String ofRegion(FindingQuery wanted) {
        return "SELECT " + COLUMNS + " FROM (SELECT f.id, f.year" + page(wanted) + ") p STRAIGHT_JOIN finding f"
                + " ON f.id = p.id ORDER BY p.year DESC, p.id";
    }

    /**
     * The index that has the page in its order: the server would rather read all findings by id until the page is full,
     * which takes the whole table where few are wanted.
     */
    private static String index(FindingQuery wanted) {
        if (wanted.region() != null) {
            return "";
        }
        return " FORCE INDEX (" + (wanted.rule() == null ? "finding_of_year" : "finding_of_rule") + ")";
    }

    /** The version of the list of checks that readers see. */
    public static int inForce(StatelessSession session) {
        return session.createNativeQuery("SELECT " + IN_FORCE, Integer.class).getSingleResult();
    }

    /** How many there are, whatever the page. */
    long count(FindingQuery wanted) {
        var query = session.createNativeQuery("SELECT COUNT(*) FROM finding f WHERE " + conditions(wanted), Long.class);
        setConditions(query, wanted);
        return query.getSingleResult();
    }

    /** Findings that stand, by id; others are absent. */
    List<FiledFinding> listByIds(Collection<Long> ids) {
        return list("f.id IN (:ids)", ids);
    }

    /** All findings of these reports that stand, in the order in which they were found. */
    List<FiledFinding> listOfReports(Collection<Long> reportIds) {
        return list("f.report_id IN (:ids)", reportIds);
    }

    private List<FiledFinding> list(String condition, Collection<Long> ids) {
        return session
                .createNativeQuery(
                        "SELECT " + COLUMNS + " FROM finding f WHERE " + condition + " AND " + STANDS
                                + " ORDER BY f.id",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .map(row -> finding(row, 0))
                .toList();
    }

    private static String conditions(FindingQuery wanted) {
        return STANDS
                + (wanted.rule() == null ? "" : " AND f.rule = :rule")
                + (wanted.year() == null ? "" : " AND f.year = :year")
                + (wanted.severity() == null ? "" : " AND " + SEVERITY + " = :severity")
                + (wanted.fault() == null ? "" : " AND " + FAULT + " = :fault")
                + (wanted.region() == null
                        ? ""
                        : " AND f.agency_id IN (SELECT g.id FROM agency g WHERE g.region_path BETWEEN " + PATH
                                + " AND CONCAT(" + PATH + ", '/~'))")
                + statuses(wanted.statuses());
    }

    private static void setConditions(NativeQuery<?> query, FindingQuery wanted) {
        setIfAsked(query, "rule", wanted.rule());
        setIfAsked(query, "year", wanted.year());
        setIfAsked(query, "region", wanted.region());
        setIfAsked(
                query,
                "severity",
                wanted.severity() == null ? null : wanted.severity().name());
        setIfAsked(
                query, "fault", wanted.fault() == null ? null : wanted.fault().name());
    }

    /**
     * What comes after a finding: an earlier year, or the same with a larger id. Rows stay, so the finding is there.
     */
    private static String after(String parameter) {
        String year = "(SELECT a.year FROM finding a WHERE a.id = " + parameter + ")";
        return " AND f.year <= " + year + " AND (f.year < " + year + " OR f.id > " + parameter + ")";
    }

    private static void setIfAsked(NativeQuery<?> query, String parameter, Object value) {
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
                json.read((byte[]) row[at + 4]),
                FindingStatus.valueOf((String) row[at + 5]),
                (String) row[at + 6],
                (String) row[at + 7],
                FindingJson.instant(row[at + 8]),
                isTrue(row[at + 9]));
    }

    private static boolean isTrue(Object column) {
        return column instanceof Boolean flag ? flag : ((Number) column).intValue() != 0;
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
