package org.nianbao.reader.narrative;

/**
 * The body that reports, and on which year: what decides how a sentence is to be taken.
 *
 * @param year null when unknown
 * @param name null when unknown
 */
record Body(Integer year, String name) {

    /** The fee for requests became the information processing fee in 2021 (国办函〔2020〕109号). */
    boolean chargesProcessingFee() {
        return year != null && year >= 2021;
    }

    boolean chargesRequestFee() {
        return year != null && year < 2021;
    }

    /** Results are counted by the 2019 Regulation (国令第711号). */
    boolean countsResults() {
        return year != null && year >= 2019;
    }

    /** Answers are counted as the form of 2014 and the Regulation of 2007 have them. */
    boolean countsAnswers() {
        return year != null && year < 2019;
    }

    /** A people's government: its report may speak for the whole region. */
    boolean isGovernment() {
        return name != null && name.matches(".*人民政府(?:办公[厅室])?");
    }
}
