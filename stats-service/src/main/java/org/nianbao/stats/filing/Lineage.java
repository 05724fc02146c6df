package org.nianbao.stats.filing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.nianbao.model.YearSpan;
import org.nianbao.rim.ApiException;

/**
 * An agency and its predecessors and successors (沿革). They answer for the years in which the agency itself has no
 * report. Two of them that report on one year stand side by side: they are never added.
 */
public record Lineage(long agencyId, List<Long> others) {

    private static final int MOST = 20;

    /** @throws ApiException (400) when there are too many others */
    public Lineage {
        if (others.size() > MOST) {
            throw new ApiException(400, "INVALID_KEYS", "lineage is a list of at most " + MOST + " agency ids.");
        }
    }

    /** All agencies that any of the keys asks for. */
    public static <K> Set<Long> agencies(Collection<K> keys, Function<K, Lineage> lineage) {
        Set<Long> ids = new LinkedHashSet<>();
        for (K key : keys) {
            ids.add(lineage.apply(key).agencyId());
            ids.addAll(lineage.apply(key).others());
        }
        return ids;
    }

    /** One report a year, years ascending; several only where several of the others report on one year. */
    public List<FiledReport> choose(Map<Long, List<FiledReport>> byAgency, YearSpan years) {
        return choose(id -> List.copyOf(FiledReports.onePerYear(byAgency.get(id))), report -> report.year, years);
    }

    /** The same for anything that an agency has one of a year. */
    public <T> List<T> choose(Function<Long, List<T>> ofAgency, Function<T, Integer> year, YearSpan years) {
        var chosen = new ArrayList<T>();
        var own = new LinkedHashSet<Integer>();
        for (T item : ofAgency.apply(agencyId)) {
            own.add(year.apply(item));
            chosen.add(item);
        }
        for (long other : new LinkedHashSet<>(others)) {
            if (other != agencyId) {
                ofAgency.apply(other).stream()
                        .filter(item -> !own.contains(year.apply(item)))
                        .forEach(chosen::add);
            }
        }
        chosen.removeIf(item -> !years.contains(year.apply(item)));
        chosen.sort(Comparator.comparing(year));
        return chosen;
    }
}
