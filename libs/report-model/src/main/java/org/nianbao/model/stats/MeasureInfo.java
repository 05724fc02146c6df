package org.nianbao.model.stats;

/**
 * What a measure means.
 *
 * @param version raised whenever its formula changes
 * @param formula over the harmonised outcomes and indicator codes
 * @param descriptionChinese what the measure says, in a sentence
 * @param descriptionEnglish the same in English
 */
public record MeasureInfo(
        MeasureName name,
        int version,
        String chinese,
        String english,
        String formula,
        String caveatChinese,
        String caveatEnglish,
        String descriptionChinese,
        String descriptionEnglish) {}
