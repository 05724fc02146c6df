package org.nianbao.bench.corpus;

import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.nianbao.model.form.Applicant;

/**
 * What a body hands on from one year to the next: its report on the year says so, and the next one must say the same.
 *
 * @param carriedOut the requests that are not answered yet, by applicant, without the total
 * @param inForce the normative documents (行政规范性文件) in force
 */
record YearEnd(Map<Applicant, Long> carriedOut, long inForce) {

    private static final int MOST_REQUESTS = 3;
    private static final int MOST_DOCUMENTS = 12;

    static YearEnd draw(RandomGenerator random) {
        Map<Applicant, Long> carriedOut = new EnumMap<>(Applicant.class);
        for (Applicant applicant : Requests.COLUMNS) {
            if (applicant != Applicant.TOTAL) {
                carriedOut.put(applicant, random.nextLong(MOST_REQUESTS));
            }
        }
        return new YearEnd(carriedOut, random.nextLong(MOST_DOCUMENTS));
    }
}
