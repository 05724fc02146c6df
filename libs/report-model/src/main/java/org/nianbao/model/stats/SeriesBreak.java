package org.nianbao.model.stats;

/**
 * A break in a series.
 *
 * @param year the first year on the new side
 */
public record SeriesBreak(int year, String reasonChinese, String reasonEnglish) {}
