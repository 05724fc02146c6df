package org.nianbao.catalog.search;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.nianbao.catalog.reports.PersonMask;
import org.nianbao.catalog.reports.SectionsAsJson;

/** Reads from the database what the index shall hold. */
@ApplicationScoped
class IndexSource {

    private static final SectionsAsJson SECTIONS = new SectionsAsJson();

    /** Tells these statements from those of requests, in the server's log too. */
    private static final String MARK = "/* in the background */ ";

    private static final String AGENCIES = MARK
            + "SELECT a.id, a.name, a.kind, a.level, a.sector, a.region_path, a.provisional, a.latest_revision_id, a.merged_into_id,"
            + " n.name AS written, n.last_year FROM agency a JOIN agency_name n ON n.root_id = a.id WHERE a.id IN ";

    private static final String REPORTS =
            MARK + "SELECT r.id, r.root_id, r.year, v.title, v.agency_name, c.sections FROM report r"
                    + " JOIN revision v ON v.id = r.active_revision_id"
                    + " LEFT JOIN revision_content c ON c.revision_id = v.id AND :text"
                    + " WHERE r.hidden = FALSE AND r.id IN ";

    private final EntityManager database;
    private final SearchConfig config;

    IndexSource(EntityManager database, SearchConfig config) {
        this.database = database;
        this.config = config;
    }

    /** Tells this database from any other. */
    @Transactional
    String identity() {
        return (String) database.createNativeQuery(MARK + "SELECT id FROM data_identity")
                .getSingleResult();
    }

    /** The time by the database's clock. */
    @Transactional
    Instant now() {
        return instant(
                database.createNativeQuery(MARK + "SELECT UTC_TIMESTAMP(6)").getSingleResult());
    }

    /** The next ids of the table behind that one. */
    @Transactional
    List<Long> listIds(String table, long after, int first) {
        String sql = "agency".equals(table)
                ? MARK + "SELECT id FROM agency WHERE id > :after ORDER BY id LIMIT :first"
                : MARK + "SELECT id FROM report WHERE id > :after ORDER BY id LIMIT :first";
        return ids(database.createNativeQuery(sql)
                .setParameter("after", after)
                .setParameter("first", first)
                .getResultList());
    }

    /** Those of the agencies that answer for themselves, by id. */
    @Transactional
    Map<Long, IndexedAgency> listAgencies(Collection<Long> ids) {
        Map<Long, List<Tuple>> rows = new LinkedHashMap<>();
        for (Object row : database.createNativeQuery(AGENCIES + "(:ids)", Tuple.class)
                .setParameter("ids", ids)
                .getResultList()) {
            rows.computeIfAbsent(number((Tuple) row, "id"), id -> new ArrayList<>())
                    .add((Tuple) row);
        }
        Map<Long, IndexedAgency> found = new LinkedHashMap<>();
        rows.forEach((id, names) -> {
            if (names.get(0).get("merged_into_id") == null) {
                found.put(id, agency(id, names));
            }
        });
        return found;
    }

    private static IndexedAgency agency(long id, List<Tuple> names) {
        Tuple first = names.get(0);
        String name = text(first, "name");
        List<String> formerNames = names.stream()
                .map(row -> text(row, "written"))
                .filter(written -> !written.equals(name))
                .toList();
        int latestYear = names.stream()
                .mapToInt(row -> (int) number(row, "last_year"))
                .max()
                .orElseThrow();
        return new IndexedAgency(
                id,
                name,
                formerNames,
                text(first, "kind"),
                text(first, "level"),
                text(first, "sector"),
                text(first, "region_path"),
                Boolean.parseBoolean(text(first, "provisional")),
                latestYear,
                number(first, "latest_revision_id"));
    }

    /** Those of the reports that stand, by id. */
    @Transactional
    Map<Long, IndexedReport> listReports(Collection<Long> ids) {
        Map<Long, IndexedReport> found = new LinkedHashMap<>();
        for (Object row : database.createNativeQuery(REPORTS + "(:ids)", Tuple.class)
                .setParameter("ids", ids)
                .setParameter("text", config.text())
                .getResultList()) {
            IndexedReport report = report((Tuple) row);
            found.put(report.id(), report);
        }
        return found;
    }

    private static IndexedReport report(Tuple row) {
        String sections = text(row, "sections");
        List<String> texts = sections == null
                ? List.of()
                : SECTIONS.convertToEntityAttribute(sections).stream()
                        .map(PersonMask::mask)
                        .map(section -> section.heading() + '\n' + section.text())
                        .toList();
        return new IndexedReport(
                number(row, "id"),
                number(row, "root_id"),
                (int) number(row, "year"),
                PersonMask.mask(text(row, "title")),
                text(row, "agency_name"),
                texts);
    }

    /** The standings that reports came into after that time, oldest first. */
    @Transactional
    List<NewStanding> listStandings(Instant since, int first) {
        List<NewStanding> found = new ArrayList<>();
        for (Object row : database.createNativeQuery(
                        MARK + "SELECT report_id, standing, since FROM report_standing WHERE since > :since"
                                + " ORDER BY since, report_id LIMIT :first",
                        Tuple.class)
                .setParameter("since", LocalDateTime.ofInstant(since, ZoneOffset.UTC))
                .setParameter("first", first)
                .getResultList()) {
            Tuple tuple = (Tuple) row;
            found.add(new NewStanding(
                    number(tuple, "report_id"), number(tuple, "standing"), instant(tuple.get("since"))));
        }
        return found;
    }

    /** Every agency that answered for one of the reports at any time, or that it was filed for. */
    @Transactional
    List<Long> listAgenciesOf(Collection<Long> reports) {
        return ids(database.createNativeQuery(MARK + "SELECT root_id FROM report_standing WHERE report_id IN (:reports)"
                        + " UNION SELECT agency_id FROM report WHERE id IN (:reports)")
                .setParameter("reports", reports)
                .getResultList());
    }

    private static List<Long> ids(List<?> rows) {
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private static long number(Tuple row, String column) {
        return ((Number) row.get(column)).longValue();
    }

    private static String text(Tuple row, String column) {
        return Objects.toString(row.get(column), null);
    }

    private static Instant instant(Object value) {
        return value instanceof Timestamp timestamp
                ? timestamp.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : ((LocalDateTime) value).toInstant(ZoneOffset.UTC);
    }

    /** A report came into a standing. */
    record NewStanding(long reportId, long standing, Instant since) {}
}
