package org.nianbao.stats.totals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.nianbao.model.stats.Dimension;
import org.nianbao.model.stats.TotalsFilter;
import org.nianbao.model.stats.TotalsGroup;

/** Puts parts into the groups that were asked for. */
final class Grouping {

    private static final Comparator<TotalsGroup> ORDER = Comparator.comparing(
                    TotalsGroup::year, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(TotalsGroup::regionCode, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TotalsGroup::level, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TotalsGroup::kind, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TotalsGroup::sector, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Set<Dimension> dimensions;
    private final TotalsFilter filter;

    Grouping(Collection<Dimension> dimensions, TotalsFilter filter) {
        this.dimensions = Set.copyOf(dimensions);
        this.filter = filter;
    }

    /** By year, region, level, kind, sector. A group in which nobody reported is there when somebody should have. */
    List<Group> group(List<TotalPart> parts) {
        List<TotalPart> chosen = parts.stream().filter(this::isAsked).toList();
        Set<Integer> years = years(chosen);
        Map<TotalsGroup, Group> groups = new HashMap<>();
        for (TotalPart part : chosen) {
            if (part.isAgencies()) {
                // Expected, or no longer expected, in that year and in all that follow.
                years.stream()
                        .filter(year -> year >= part.year())
                        .forEach(year -> group(groups, part, year).expected += part.count());
            } else if (part.count() > 0) {
                group(groups, part, part.year()).parts.add(part);
            }
        }
        return groups.values().stream()
                .filter(group -> group.expected > 0 || !group.parts.isEmpty())
                .sorted(Comparator.comparing(group -> group.key, ORDER))
                .toList();
    }

    private Group group(Map<TotalsGroup, Group> groups, TotalPart part, int year) {
        var key = new TotalsGroup(
                dimensions.contains(Dimension.YEAR) ? year : null,
                dimensions.contains(Dimension.REGION) ? part.regionCode() : null,
                dimensions.contains(Dimension.LEVEL) ? part.level() : null,
                dimensions.contains(Dimension.SECTOR) ? part.sector() : null,
                dimensions.contains(Dimension.KIND) ? part.kind() : null);
        return groups.computeIfAbsent(key, Group::new);
    }

    private boolean isAsked(TotalPart part) {
        return isAmong(filter.levels(), part.level())
                && isAmong(filter.kinds(), part.kind())
                && isAmong(filter.sectors(), part.sector());
    }

    /** What is unknown is among all, and among none that are named. */
    private static <T> boolean isAmong(List<T> asked, T value) {
        return asked.isEmpty() || (value != null && asked.contains(value));
    }

    /** Those asked for; without limits, those that anybody reported on. */
    private Set<Integer> years(List<TotalPart> parts) {
        var years = new TreeSet<Integer>();
        parts.stream().filter(part -> !part.isAgencies()).forEach(part -> years.add(part.year()));
        if (filter.fromYear() != null && filter.fromYear().equals(filter.toYear())) {
            years.add(filter.fromYear());
        }
        return years;
    }

    /** The parts of one total. */
    static final class Group {

        final TotalsGroup key;
        final List<TotalPart> parts = new ArrayList<>();
        long expected;

        Group(TotalsGroup key) {
            this.key = key;
        }

        long reports() {
            return parts.stream().mapToLong(TotalPart::count).sum();
        }
    }
}
