package org.nianbao.catalog.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.nianbao.catalog.agencies.ResourceTable;
import org.nianbao.model.catalog.AgencyLineage;
import org.nianbao.model.catalog.AgencyLineage.Basis;
import org.nianbao.model.catalog.AgencyLineage.Kin;

/** Finds the kin of many agencies: by the reforms and the years of reports, and by what curators say. */
@ApplicationScoped
class LineageReader {

    private final EntityManager database;
    private final List<Reform> reforms = ResourceTable.read("/agencies/reforms.csv", Reform.class);

    LineageReader(EntityManager database) {
        this.database = database;
    }

    /**
     * In one statement.
     *
     * @return by the asked id; nothing for an id that is no agency's. A merged agency's lineage is that of its root.
     */
    Map<Long, AgencyLineage> mapByAgency(Collection<Long> ids) {
        LineageRows rows = LineageRows.read(database, reforms, ids);
        Map<Long, List<Kin>> before = new HashMap<>();
        Map<Long, List<Kin>> after = new HashMap<>();
        addReforms(rows, before, after);
        rows.stated().forEach(stated -> add(stated.before() ? before : after, stated.agencyId(), stated.kin()));
        Map<Long, AgencyLineage> found = new HashMap<>();
        rows.roots()
                .forEach((id, root) -> found.put(
                        id,
                        new AgencyLineage(
                                root, before.getOrDefault(root, List.of()), after.getOrDefault(root, List.of()))));
        return found;
    }

    private void addReforms(LineageRows rows, Map<Long, List<Kin>> before, Map<Long, List<Kin>> after) {
        Map<String, List<CalledOnce>> byPlace =
                rows.others().stream().collect(Collectors.groupingBy(CalledOnce::place));
        for (CalledOnce mine : rows.own()) {
            for (CalledOnce other : byPlace.getOrDefault(mine.place(), List.of())) {
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

    /** What a curator says stands in place of what follows from a reform. */
    private static void add(Map<Long, List<Kin>> kin, long agency, Kin one) {
        List<Kin> known = kin.computeIfAbsent(agency, id -> new ArrayList<>());
        if (one.basis() == Basis.CURATOR || known.stream().noneMatch(k -> k.agencyId() == one.agencyId())) {
            known.removeIf(k -> k.agencyId() == one.agencyId());
            known.add(one);
        }
    }
}
