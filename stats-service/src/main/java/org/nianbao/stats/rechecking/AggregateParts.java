package org.nianbao.stats.rechecking;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.StatelessSession;

import org.nianbao.stats.filing.FiledReport;
import org.nianbao.stats.filing.FiledReports;

/**
 * Tells which governments a body's figures go into, and which reports a government's aggregate surely contains: its
 * departments, its townships, the aggregates of the governments directly below it. A body is left out when its sector
 * is unknown or run from above (税务, 海关, 气象 …): a sum over fewer bodies is still a lower bound.
 */
@ApplicationScoped
public class AggregateParts {

    /** Run, wholly or in many places, by the body above and not by the government of the place. */
    private static final Set<String> VERTICAL =
            Set.of("税务", "海关", "气象", "烟草", "邮政", "统计", "金融", "开发区", "自然资源", "生态环境", "公安");

    private final StatelessSession session;
    private final FiledReports reports;

    @Inject
    public AggregateParts(StatelessSession session, FiledReports reports) {
        this.session = session;
        this.reports = reports;
    }

    /**
     * A government.
     *
     * @param path codes from the province down to its region
     */
    record Government(long id, String path) {}

    /** Empty for a body that is no government, or whose place is not known. */
    Optional<Government> findGovernment(long agencyId) {
        return list("id = :value", agencyId).stream().findFirst();
    }

    /**
     * Governments that the bodies are, or whose aggregates may contain them; a body with none is absent. Two statements
     * however many bodies there are.
     */
    Map<Long, List<Government>> mapGovernmentsOver(Collection<Long> agencyIds) {
        Map<Long, List<String>> pathsByBody = new HashMap<>();
        for (Object[] row : session.createNativeQuery(
                        "SELECT id, kind, region_path FROM agency WHERE id IN (:ids) AND region_path IS NOT NULL",
                        Object[].class)
                .setParameter("ids", agencyIds)
                .getResultList()) {
            pathsByBody.put(((Number) row[0]).longValue(), pathsOver((String) row[1], (String) row[2]));
        }
        Set<String> paths = new TreeSet<>();
        pathsByBody.values().forEach(paths::addAll);
        if (paths.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Government>> byPath =
                list("region_path IN (:value)", paths).stream().collect(Collectors.groupingBy(Government::path));
        Map<Long, List<Government>> over = new HashMap<>();
        pathsByBody.forEach((body, its) -> over.put(
                body,
                its.stream()
                        .flatMap(path -> byPath.getOrDefault(path, List.of()).stream())
                        .toList()));
        return over;
    }

    /** Where the governments sit that a body of that kind and place may be, or be part of. */
    private static List<String> pathsOver(String kind, String path) {
        int last = path.lastIndexOf('/');
        String own = "TOWNSHIP".equals(kind) ? null : path;
        String above = last > 0 && !"DEPARTMENT".equals(kind) ? path.substring(0, last) : null;
        return Stream.of(own, above).filter(Objects::nonNull).toList();
    }

    private List<Government> list(String condition, Object value) {
        return session
                .createNativeQuery(
                        "SELECT id, region_path FROM agency WHERE " + condition
                                + " AND region_path IS NOT NULL AND kind = 'GOVERNMENT' ORDER BY id",
                        Object[].class)
                .setParameter("value", value)
                .getResultList()
                .stream()
                .map(row -> new Government(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }

    /** These reports. */
    List<FiledReport> list(Collection<Long> reportIds) {
        return reportIds.isEmpty() ? List.of() : reports.listByIds(reportIds);
    }

    /** Which reports of one year the government's aggregate contains; one for each body, by the bodies' ids. */
    Map<Long, Long> mapParts(Government government, int year) {
        String sql = "SELECT r.report_id, r.agency_id FROM agency a JOIN filed_report r ON r.agency_id = a.id"
                + " AND r.year = :year WHERE a.id <> :self AND ((a.region_path = :path AND a.kind = 'DEPARTMENT'"
                + " AND r.scope = 'OWN' AND a.sector IS NOT NULL AND a.sector NOT IN (:vertical))"
                + " OR (a.region_path LIKE :below AND a.region_path NOT LIKE :deeper"
                + " AND ((a.kind = 'TOWNSHIP' AND r.scope = 'OWN') OR (a.kind = 'GOVERNMENT' AND r.scope = 'AGGREGATE'))))"
                + " AND (a.region_path = :path OR a.region_path LIKE :below) ORDER BY r.report_id";
        Map<Long, Long> byAgency = new LinkedHashMap<>();
        session.createNativeQuery(sql, Object[].class)
                .setParameter("year", year)
                .setParameter("self", government.id())
                .setParameter("path", government.path())
                .setParameter("below", government.path() + "/%")
                .setParameter("deeper", government.path() + "/%/%")
                .setParameter("vertical", VERTICAL)
                .getResultList()
                .forEach(row -> byAgency.put(((Number) row[1]).longValue(), ((Number) row[0]).longValue()));
        return byAgency;
    }
}
