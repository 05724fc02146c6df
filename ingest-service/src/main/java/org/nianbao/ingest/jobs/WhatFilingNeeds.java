package org.nianbao.ingest.jobs;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.model.reading.ReportReading;

/** A reading can be filed when it says whose report it is and on which year. */
final class WhatFilingNeeds {

    private WhatFilingNeeds() {}

    /** What keeps a reading from being filed; empty when it can be. */
    static List<Problem> lackingIn(ReportReading reading) {
        List<Problem> lacking = new ArrayList<>();
        if (!reading.readable()) {
            lacking.add(Problem.error(ProblemCode.NOT_A_REPORT, "The document cannot be read as a report.", null));
            return lacking;
        }
        if (reading.agencyName() == null && reading.creditCode() == null) {
            lacking.add(Problem.error(
                    ProblemCode.NO_AGENCY, "Neither a name nor a credit code says whose report this is.", null));
        }
        if (reading.year() == null) {
            lacking.add(Problem.error(ProblemCode.NO_YEAR, "Nothing says which year the report is on.", null));
        }
        return lacking;
    }
}
