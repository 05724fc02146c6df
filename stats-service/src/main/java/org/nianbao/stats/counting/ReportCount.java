package org.nianbao.stats.counting;

/**
 * What one report contributes.
 *
 * @param outcomes harmonised figures and rates
 * @param indicators the form's own, all applicants together
 */
record ReportCount(CountPack outcomes, CountPack indicators) {}
