package org.nianbao.stats.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.nianbao.stats.writing.RowWriter;

/** Notes what the totals have to take away and to add; written in the transaction that changes the reports. */
@ApplicationScoped
public class TotalChanges {

    private final RowWriter writer;

    @Inject
    public TotalChanges(RowWriter writer) {
        this.writer = writer;
    }

    void write(int version, CountingStep step) {
        writer.write(
                "INSERT INTO total_change (version, sign, year, level, kind, sector, region_path, scope, edition,"
                        + " outcomes, indicators) VALUES",
                step.signed().stream().map(change -> columns(version, change)).toList(),
                "");
    }

    private static Object[] columns(int version, CountingStep.Signed change) {
        CountedPlace place = change.place();
        return new Object[] {
            version,
            change.sign(),
            change.year(),
            place.level(),
            place.kind(),
            place.sector(),
            place.regionPath(),
            place.scope(),
            place.edition(),
            change.outcomes(),
            change.indicators()
        };
    }
}
