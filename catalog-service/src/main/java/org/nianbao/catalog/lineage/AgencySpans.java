package org.nianbao.catalog.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.nianbao.catalog.agencies.CatalogAgency;
import org.nianbao.catalog.agencies.CatalogAgencyRepository;
import org.nianbao.catalog.agencies.ResourceTable;
import org.nianbao.catalog.reports.CatalogReportRepository;
import org.nianbao.catalog.standings.StandingLedger;
import org.nianbao.catalog.standings.StandingWatch;
import org.nianbao.model.catalog.AgencyLineage;
import org.nianbao.model.catalog.ReportChange.Reason;

/**
 * Keeps with every agency the years that it owes reports on. What changes is noted in the transaction that changes it
 * and worked off behind it; whoever keeps the agency's reports gets to know by the list of changes.
 */
@ApplicationScoped
public class AgencySpans {

    private static final int AT_ONCE = 100;
    private static final String MARK = "/* in the background */ ";

    private final EntityManager database;
    private final LineageReader lineage;
    private final CatalogAgencyRepository agencies;
    private final CatalogReportRepository reports;
    private final StandingLedger ledger;
    private final Map<String, Set<String>> kinUnits = new HashMap<>();

    AgencySpans(
            EntityManager database,
            LineageReader lineage,
            CatalogAgencyRepository agencies,
            CatalogReportRepository reports,
            StandingLedger ledger) {
        this.database = database;
        this.lineage = lineage;
        this.agencies = agencies;
        this.reports = reports;
        this.ledger = ledger;
        for (Reform reform : ResourceTable.read("/agencies/reforms.csv", Reform.class)) {
            kinUnits.computeIfAbsent(reform.before(), any -> new TreeSet<>()).add(reform.after());
            kinUnits.computeIfAbsent(reform.after(), any -> new TreeSet<>()).add(reform.before());
        }
    }

    /** True when an agency that is called so may have kin. */
    public boolean concerns(CatalogAgency agency) {
        return agency.root().isKinStated() || agency.isCalledOneOf(kinUnits.keySet());
    }

    /** Has the years of these agencies, and of their kin, worked out anew behind the present transaction. */
    public void note(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            var insert = database.createNativeQuery(
                    "INSERT INTO agency_to_span (agency_id) VALUES " + "(?), ".repeat(ids.size() - 1) + "(?)");
            int parameter = 1;
            for (long id : new TreeSet<>(ids)) {
                insert.setParameter(parameter++, id);
            }
            insert.executeUpdate();
        }
    }

    /**
     * Works some of it off.
     *
     * @return false when nothing was left to do
     */
    @Transactional
    public boolean step() {
        List<Tuple> noted = list("SELECT id, agency_id FROM agency_to_span ORDER BY id LIMIT " + AT_ONCE, Map.of());
        if (noted.isEmpty()) {
            return false;
        }
        List<Long> taken = list(
                        "SELECT id, agency_id FROM agency_to_span WHERE id IN (:ids) FOR UPDATE SKIP LOCKED",
                        Map.of("ids", ids(noted, 0)))
                .stream()
                .map(row -> id(row, 0))
                .toList();
        if (taken.isEmpty()) {
            return false;
        }
        workOut(around(ids(noted, 1)));
        database.createNativeQuery("DELETE FROM agency_to_span WHERE id IN (:ids)")
                .setParameter("ids", taken)
                .executeUpdate();
        return true;
    }

    private void workOut(Set<Long> ids) {
        Map<Long, CatalogAgency> held = agencies.lockAll(ids);
        Map<Long, AgencyLineage> lineages = lineage.mapByAgency(held.keySet());
        Map<Long, OwedYears.Reported> reported = reported(lineages.values());
        var changed = new ArrayList<Long>();
        held.forEach((id, agency) -> {
            OwedYears years = agency.isMerged() ? new OwedYears(null, null) : OwedYears.of(lineages.get(id), reported);
            if (agency.owe(years.from(), years.until())) {
                changed.add(id);
            }
        });
        if (!changed.isEmpty()) {
            var watch = new StandingWatch();
            reports.listByRoots(changed).forEach(watch::watchChanging);
            ledger.close(watch, report -> Reason.AGENCY);
        }
    }

    /** These agencies, or those that answer for them, and all that may be or may have been their kin. */
    private Set<Long> around(Collection<Long> ids) {
        Set<Long> all = new HashSet<>();
        Set<String> keys = new TreeSet<>();
        list(
                        "SELECT a.id, COALESCE(a.merged_into_id, a.id), n.region_code, n.unit_key FROM agency a"
                                + " LEFT JOIN agency_name n ON n.root_id = COALESCE(a.merged_into_id, a.id)"
                                + " WHERE a.id IN (:ids)",
                        Map.of("ids", ids))
                .forEach(row -> {
                    all.add(id(row, 0));
                    all.add(id(row, 1));
                    kinUnits.getOrDefault((String) row.get(3), Set.of())
                            .forEach(unit -> keys.add(row.get(2) + "/" + unit));
                });
        if (!keys.isEmpty()) {
            list("SELECT DISTINCT root_id FROM agency_name WHERE place_unit IN (:keys)", Map.of("keys", keys))
                    .forEach(row -> all.add(id(row, 0)));
        }
        list(
                        "SELECT predecessor_id, successor_id FROM agency_succession"
                                + " WHERE predecessor_id IN (:ids) OR successor_id IN (:ids)",
                        Map.of("ids", all))
                .forEach(row -> {
                    all.add(id(row, 0));
                    all.add(id(row, 1));
                });
        return all;
    }

    private Map<Long, OwedYears.Reported> reported(Collection<AgencyLineage> lineages) {
        Set<Long> ids = new TreeSet<>();
        for (AgencyLineage one : lineages) {
            ids.add(one.agencyId());
            one.predecessors().forEach(kin -> ids.add(kin.agencyId()));
            one.successors().forEach(kin -> ids.add(kin.agencyId()));
        }
        return list(
                        "SELECT root_id, MIN(year), MAX(year) FROM report WHERE root_id IN (:ids)"
                                + " AND active_revision_id IS NOT NULL AND hidden = 0 GROUP BY root_id",
                        Map.of("ids", ids))
                .stream()
                .collect(Collectors.toMap(
                        row -> id(row, 0), row -> new OwedYears.Reported((int) id(row, 1), (int) id(row, 2))));
    }

    private List<Tuple> list(String sql, Map<String, Collection<?>> parameters) {
        var query = database.createNativeQuery(MARK + sql, Tuple.class);
        parameters.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }

    private static List<Long> ids(List<Tuple> rows, int column) {
        return rows.stream().map(row -> id(row, column)).toList();
    }

    private static long id(Tuple row, int column) {
        return row.get(column, Number.class).longValue();
    }
}
