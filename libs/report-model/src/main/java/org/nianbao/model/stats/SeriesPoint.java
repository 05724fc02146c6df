package org.nianbao.model.stats;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.reading.Observation;

/**
 * What one year's report states. Where both its form and its text state the figure, the form's stands here.
 *
 * @param observation with value, status and, unless it was not asked for, evidence
 * @param agencyId whose report it is: another one where the lineage was asked for
 * @param comparability with the latest point: EXACT, or APPROXIMATE when a break lies between the two
 */
public record SeriesPoint(
        int year,
        long reportId,
        FormEdition edition,
        Observation observation,
        long agencyId,
        Comparability comparability) {}
