package org.nianbao.catalog.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.nianbao.catalog.agencies.ResourceTable;
import org.nianbao.model.catalog.AgencyLineage;
import org.nianbao.model.catalog.AgencyLineage.Basis;
import org.nianbao.model.catalog.AgencyLineage.Kin;

/**
 * Finds the kin of many agencies in three statements: by the reforms and the years of reports, and by what curators
 * say.
 */
@ApplicationScoped
class LineageReader {

    private static final String CALLED = "select new org.nianbao.catalog.lineage.CalledOnce(a.id, a.name, n.regionCode,"
            + " n.unitKey, min(n.firstYear), max(n.lastYear)) from KnownName n join n.root a where ";

    private static final String GROUPED = " group by a.id, a.name, n.regionCode, n.unitKey";

    private final EntityManager database;
    private final List<Reform> reforms = ResourceTable.read("/agencies/reforms.csv", Reform.class);

    LineageReader(EntityManager database) {
        this.database = database;
    }

    /** By the asked id; nothing for an id that is no agency's. A merged agency's lineage is that of its root. */
    Map<Long, AgencyLineage> mapByAgency(Collection<Long> ids) {
        Map<Long, Long> roots = roots(ids);
        if (roots.isEmpty()) {
            return Map.of();
        }
        Set<Long> asked = new TreeSet<>(roots.values());
        Map<Long, List<Kin>> before = new HashMap<>();
        Map<Long, List<Kin>> after = new HashMap<>();
        addReforms(asked, before, after);
        addStated(asked, before, after);
        Map<Long, AgencyLineage> found = new HashMap<>();
        roots.forEach((id, root) -> found.put(
                id,
                new AgencyLineage(root, before.getOrDefault(root, List.of()), after.getOrDefault(root, List.of()))));
        return found;
    }

    private Map<Long, Long> roots(Collection<Long> ids) {
        return database.createQuery(
                        "select a.id as id, coalesce(a.mergedInto.id, a.id) as root from CatalogAgency a where a.id in :ids",
                        Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("id", Long.class), row -> row.get("root", Long.class)));
    }

    private void addReforms(Set<Long> asked, Map<Long, List<Kin>> before, Map<Long, List<Kin>> after) {
        List<CalledOnce> own = database.createQuery(
                        CALLED + "a.id in :ids and n.regionCode is not null" + GROUPED, CalledOnce.class)
                .setParameter("ids", asked)
                .getResultList();
        Set<String> keys = new TreeSet<>();
        for (CalledOnce called : own) {
            reforms.stream()
                    .filter(r -> r.after().equals(called.unit()))
                    .forEach(r -> keys.add(called.place() + '/' + r.before()));
            reforms.stream()
                    .filter(r -> r.before().equals(called.unit()))
                    .forEach(r -> keys.add(called.place() + '/' + r.after()));
        }
        if (keys.isEmpty()) {
            return;
        }
        List<CalledOnce> others = database.createQuery(CALLED + "n.placeUnit in :keys" + GROUPED, CalledOnce.class)
                .setParameter("keys", keys)
                .getResultList();
        for (CalledOnce mine : own) {
            for (CalledOnce other : others) {
                relate(other, mine).forEach(kin -> add(before, mine.agencyId(), kin));
                relate(mine, other).stream()
                        .map(kin -> of(other, kin))
                        .forEach(kin -> add(after, mine.agencyId(), kin));
            }
        }
    }

    /** The earlier one as predecessor of the later one; none when no reform and no years say so. */
    private List<Kin> relate(CalledOnce earlier, CalledOnce later) {
        if (earlier.agencyId() == later.agencyId() || !earlier.place().equals(later.place())) {
            return List.of();
        }
        List<Kin> kin = new ArrayList<>();
        for (Reform reform : reforms) {
            if (reform.before().equals(earlier.unit()) && reform.after().equals(later.unit())) {
                reform.between(earlier.lastYear(), later.firstYear())
                        .ifPresent(years -> kin.add(new Kin(
                                earlier.agencyId(),
                                earlier.agencyName(),
                                reform.relation(),
                                years.notBefore(),
                                years.notAfter(),
                                Basis.REFORM,
                                reform.basis())));
            }
        }
        return kin;
    }

    private static Kin of(CalledOnce other, Kin kin) {
        return new Kin(
                other.agencyId(),
                other.agencyName(),
                kin.relation(),
                kin.notBefore(),
                kin.notAfter(),
                kin.basis(),
                kin.source());
    }

    private void addStated(Set<Long> asked, Map<Long, List<Kin>> before, Map<Long, List<Kin>> after) {
        for (Succession stated : database.createQuery(
                        "from Succession s join fetch s.predecessor p join fetch s.successor q"
                                + " where p.id in :ids or q.id in :ids order by s.id",
                        Succession.class)
                .setParameter("ids", asked)
                .getResultList()) {
            add(before, stated.successor().id(), stated.kin(stated.predecessor()));
            add(after, stated.predecessor().id(), stated.kin(stated.successor()));
        }
    }

    /** What a curator says stands in place of what follows from a reform. */
    private static void add(Map<Long, List<Kin>> kin, long agency, Kin one) {
        List<Kin> known = kin.computeIfAbsent(agency, id -> new ArrayList<>());
        if (one.basis() == Basis.CURATOR || known.stream().noneMatch(k -> k.agencyId() == one.agencyId())) {
            known.removeIf(k -> k.agencyId() == one.agencyId());
            known.add(one);
        }
    }
}
