package org.nianbao.stats.packing;

import org.nianbao.model.form.Applicant;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Source;
import org.nianbao.model.reading.ValueStatus;

/**
 * What an observation is, as one number. The orders of the enums are part of the format: append only.
 *
 * @param rawIsValue true when the raw text is the value's plain form
 */
record CellKind(boolean rawIsValue, boolean hasEvidence, Source source, ValueStatus status, Applicant applicant) {

    private static final Applicant[] APPLICANTS = Applicant.values();
    private static final ValueStatus[] STATUSES = ValueStatus.values();
    private static final Source[] SOURCES = Source.values();

    static CellKind of(int number) {
        return new CellKind(
                (number & 1) == 1,
                (number & 2) != 0,
                SOURCES[number >> 2 & 1],
                STATUSES[number >> 3 & 7],
                APPLICANTS[number >> 6 & 7]);
    }

    static int number(Observation observation, boolean rawIsValue) {
        return (rawIsValue ? 1 : 0)
                | (observation.evidence() == null ? 0 : 2)
                | observation.source().ordinal() << 2
                | observation.status().ordinal() << 3
                | observation.applicant().ordinal() << 6;
    }
}
