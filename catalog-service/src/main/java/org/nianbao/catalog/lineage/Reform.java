package org.nianbao.catalog.lineage;

import java.util.Optional;

import org.nianbao.model.catalog.AgencyLineage.Relation;

/**
 * Bodies of one unit's name went on under another (机构改革).
 *
 * @param before the unit's name before, in the form that names are compared in
 * @param after the unit's name afterwards
 * @param from the first year in which that took place anywhere
 * @param to the last year
 * @param basis the plan of the reform
 */
record Reform(String before, String after, int from, int to, Relation relation, String basis) {

    /**
     * When a body that last reported on one year may have gone on as a body of the same place that first reported on
     * another; empty when the years contradict it. A report on a year is written in the year after, so the later body
     * may have been set up by then.
     */
    Optional<Years> between(int lastOfEarlier, int firstOfLater) {
        int notBefore = Math.max(lastOfEarlier, from);
        int notAfter = Math.min(firstOfLater + 1, to);
        return lastOfEarlier < firstOfLater && notBefore <= notAfter
                ? Optional.of(new Years(notBefore, notAfter))
                : Optional.empty();
    }

    /** Both inclusive. */
    record Years(int notBefore, int notAfter) {}
}
