package org.nianbao.stats.filing;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.nianbao.model.filing.FilingReceipt;

/** Which years of which agencies change, and what is now known of the agencies. */
final class AgencyChanges {

    private final Map<Long, SortedSet<Integer>> years = new TreeMap<>();
    private final Map<Long, AgencyAttributes> attributes = new HashMap<>();

    /** A report comes, or comes anew. */
    void arrive(FilingReceipt receipt) {
        touch(receipt.agencyId(), receipt.year());
        attributes.put(receipt.agencyId(), AgencyAttributes.of(receipt));
    }

    /** What was there goes, or is replaced. */
    void leave(FiledReports.Known report) {
        if (report.hasFigures()) {
            touch(report.agencyId(), report.year());
        }
    }

    /** Each agency's changed years, by the agencies' ids. */
    Map<Long, SortedSet<Integer>> years() {
        return years;
    }

    /** Of agencies that reports come to. */
    Map<Long, AgencyAttributes> attributes() {
        return attributes;
    }

    private void touch(long agencyId, int year) {
        years.computeIfAbsent(agencyId, any -> new TreeSet<>()).add(year);
    }
}
