package org.nianbao.model.stats;

/**
 * What a measure means.
 *
 * @param version raised whenever its formula changes
 * @param formula over the harmonised outcomes and indicator codes
 */
public record MeasureInfo(
        MeasureName name,
        int version,
        String chinese,
        String english,
        String formula,
        String caveatChinese,
        String caveatEnglish) {}
