package org.nianbao.catalog.lineage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.nianbao.model.catalog.AgencyLineage.Relation;

/**
 * A curator's statement of what an agency came from.
 *
 * @param year in which it took place; null when unknown
 * @param note what the statement rests on; null when there is none
 */
public record StatedPredecessor(
        long agencyId,
        @NotNull Relation relation,
        @Min(1949) @Max(2100) Integer year,
        @Size(max = 500) String note) {}
