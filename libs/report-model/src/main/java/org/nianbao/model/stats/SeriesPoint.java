package org.nianbao.model.stats;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.reading.Observation;

/**
 * What one year's report states. Where both its form and its text state the figure, the form's stands here.
 *
 * @param observation with value, status and evidence
 */
public record SeriesPoint(int year, long reportId, FormEdition edition, Observation observation) {}
