package org.nianbao.model.reading;

/**
 * A row of a form that no indicator stands for: kept with its own words, never forced onto a known code.
 *
 * @param label the row's label as published
 * @param unit the unit as published; null when none stands there
 * @param raw the value as published
 */
public record Extra(int table, int row, String label, String unit, String raw) {}
