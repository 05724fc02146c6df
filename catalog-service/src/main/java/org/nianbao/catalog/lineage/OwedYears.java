package org.nianbao.catalog.lineage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.nianbao.model.catalog.AgencyLineage;
import org.nianbao.model.catalog.AgencyLineage.Relation;

/**
 * The years that an agency owes reports on, as far as its kin tells. A body that was renamed or went into another one
 * owes none from the year on that the other one reports on, and none from the year of the change on; the other one owes
 * them from then on. One that others were split off from goes on.
 *
 * @param from the first year of a body that took over from others or was split off; null when it has no predecessors
 * @param until the last year of a body that went on as another; null while it goes on
 */
record OwedYears(Integer from, Integer until) {

    /** @param reported the years of the reports of the agency and its kin, by agency; one without reports is absent */
    static OwedYears of(AgencyLineage lineage, Map<Long, Reported> reported) {
        Reported own = reported.get(lineage.agencyId());
        if (own == null) {
            return new OwedYears(null, null);
        }
        OptionalInt begin = changes(lineage.predecessors().stream()
                .map(kin -> change(reported.get(kin.agencyId()), own, kin.notAfter()))
                .toList());
        OptionalInt end = changes(lineage.successors().stream()
                .filter(kin -> kin.relation() != Relation.SPLIT_OFF)
                .map(kin -> change(own, reported.get(kin.agencyId()), kin.notAfter()))
                .toList());
        return new OwedYears(
                begin.isPresent() ? (Integer) Math.min(begin.getAsInt(), own.first()) : null,
                end.isPresent() ? (Integer) Math.max(end.getAsInt() - 1, own.last()) : null);
    }

    /**
     * The first year that the later body owes a report on: that of its first report where that is its first after the
     * earlier one's last, else the year of the change.
     *
     * @param notAfter when the change took place at the latest; null when unknown
     * @return null when nothing tells
     */
    private static Integer change(Reported earlier, Reported later, Integer notAfter) {
        boolean follows = earlier != null && later != null && earlier.last() < later.first();
        if (follows && (notAfter == null || later.first() <= notAfter)) {
            return later.first();
        }
        if (notAfter != null) {
            return notAfter;
        }
        return earlier == null || later == null ? null : (Integer) (earlier.last() + 1);
    }

    private static OptionalInt changes(List<Integer> years) {
        return years.stream()
                .filter(Objects::nonNull)
                .flatMapToInt(year -> IntStream.of(year))
                .min();
    }

    /** The first and the last year that an agency's reports are on. */
    record Reported(int first, int last) {}
}
