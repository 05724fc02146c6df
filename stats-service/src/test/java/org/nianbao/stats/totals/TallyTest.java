package org.nianbao.stats.totals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.nianbao.model.reading.ValueStatus;
import org.nianbao.model.stats.MeasurePoint.Undefined;
import org.nianbao.stats.counting.CountPack;
import org.nianbao.stats.counting.CountedFigure;
import org.nianbao.stats.counting.CountedRate;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for sums whatever the reports are. */
class TallyTest {

    private static final int KEYS = 12;

    private final Random random = new Random(11);

    @Test
    void theOrderInWhichReportsComeDoesNotMatter() {
        for (int round = 0; round < 50; round++) {
            List<CountPack> reports = reports();
            byte[] one = sum(reports).toBytes();
            Collections.shuffle(reports, random);
            assertThat(sum(reports).toBytes()).isEqualTo(one);
        }
    }

    @Test
    void whatGoesLeavesNothingBehind() {
        for (int round = 0; round < 50; round++) {
            List<CountPack> stay = reports();
            List<CountPack> go = reports();
            Tally tally = sum(stay);
            go.forEach(report -> tally.add(report, 1, any -> true));
            go.forEach(report -> tally.add(report, -1, any -> true));
            assertThat(tally.toBytes()).isEqualTo(sum(stay).toBytes());
        }
    }

    @Test
    void sumsOfPartsAddUpAndComeBackFromTheBytes() {
        for (int round = 0; round < 50; round++) {
            List<CountPack> some = reports();
            List<CountPack> others = reports();
            Tally parts = Tally.of(sum(some).toBytes());
            parts.add(Tally.of(sum(others).toBytes()));
            var all = new ArrayList<>(some);
            all.addAll(others);
            assertThat(parts.toBytes()).isEqualTo(sum(all).toBytes());
        }
    }

    @Test
    void aSumIsWhatItSaysItIncludes() {
        for (int round = 0; round < 50; round++) {
            List<CountPack> reports = reports();
            Tally tally = sum(reports);
            for (int key = 1; key <= KEYS; key++) {
                int each = key;
                List<BigDecimal> usable = reports.stream()
                        .flatMap(report -> report.findFigure(each).stream())
                        .filter(figure -> figure.exclusion().isEmpty())
                        .map(CountedFigure::value)
                        .toList();
                assertThat(tally.get(key).usable()).isEqualTo(usable.size());
                assertThat(tally.get(key).sum())
                        .isEqualByComparingTo(usable.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            }
        }
    }

    @Test
    void ratesArePooled() {
        var tally = new Tally();
        tally.add(rate("1", "2", null), 1, any -> true);
        tally.add(rate("0", "98", null), 1, any -> true);
        tally.add(rate("0", "0", Undefined.NO_CASES), 1, any -> true);
        tally.add(rate(null, null, Undefined.INCOMPLETE), 1, any -> true);
        assertThat(tally.get(1).sum()).isEqualByComparingTo("1");
        assertThat(tally.get(1).base()).isEqualByComparingTo("100");
        assertThat(tally.get(1).usable()).isEqualTo(3);
    }

    private static CountPack rate(String numerator, String n, Undefined why) {
        return new CountPack(
                List.of(),
                List.of(new CountedRate(
                        1,
                        numerator == null ? null : new BigDecimal(numerator),
                        n == null ? null : new BigDecimal(n),
                        why)));
    }

    private Tally sum(List<CountPack> reports) {
        var tally = new Tally();
        reports.forEach(report -> tally.add(report, 1, any -> true));
        return tally;
    }

    private List<CountPack> reports() {
        var reports = new ArrayList<CountPack>();
        for (int i = random.nextInt(20); i >= 0; i--) {
            var figures = new ArrayList<CountedFigure>();
            for (int key = 1; key <= KEYS; key++) {
                if (random.nextInt(4) > 0) {
                    figures.add(figure(key));
                }
            }
            reports.add(new CountPack(figures, List.of()));
        }
        return reports;
    }

    private CountedFigure figure(int key) {
        ValueStatus status = random.nextInt(3) > 0
                ? ValueStatus.REPORTED
                : ValueStatus.values()[random.nextInt(ValueStatus.values().length)];
        BigDecimal value = status.hasValue() ? BigDecimal.valueOf(random.nextInt(500), random.nextInt(3)) : null;
        return new CountedFigure(key, value, status, false, status.hasValue() && random.nextInt(5) > 0, null);
    }
}
