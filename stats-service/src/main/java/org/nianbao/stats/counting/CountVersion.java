package org.nianbao.stats.counting;

import org.nianbao.model.stats.MeasureInfo;
import org.nianbao.stats.harmonising.Crosswalk;
import org.nianbao.stats.measures.MeasureList;

/**
 * The version that counted figures carry: it rises whenever the crosswalk or a measure does, so that everything is
 * counted anew. To go back to an older crosswalk, publish it under a new number.
 */
public record CountVersion(int number) {

    /** Its name among the versions in force. */
    public static final String NAME = "totals";

    /** Raised when the packed form changes, or what is counted. */
    private static final int FORM = 3;

    /** Of the crosswalk and the measures that this program carries. */
    public static CountVersion standard() {
        int measures = MeasureList.standard().listInfos().stream()
                .mapToInt(MeasureInfo::version)
                .sum();
        return new CountVersion(FORM + Crosswalk.standard().version() + measures);
    }
}
