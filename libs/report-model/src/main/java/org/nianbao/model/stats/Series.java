package org.nianbao.model.stats;

import java.util.List;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.IndicatorCode;

/**
 * One indicator of one agency across years. A year without a point is a year in which nothing was stated.
 *
 * @param breaks the years at which the indicator's meaning changed: values on the two sides do not compare as they
 *     stand
 */
public record Series(IndicatorCode indicator, Applicant applicant, List<SeriesPoint> points, List<SeriesBreak> breaks) {

    public Series {
        points = List.copyOf(points);
        breaks = List.copyOf(breaks);
    }
}
