package org.nianbao.stats.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.nianbao.model.reading.ValueStatus;
import org.nianbao.model.stats.Comparability;
import org.nianbao.model.stats.MeasurePoint.Undefined;

import static org.assertj.core.api.Assertions.assertThat;

class CountPackTest {

    @Test
    void everythingComesBackFromTheBytes() {
        var random = new Random(5);
        for (int round = 0; round < 200; round++) {
            CountPack pack = any(random);
            assertThat(CountPack.of(pack.toBytes())).isEqualTo(pack);
        }
    }

    @Test
    void oneRateIsFoundWithoutTheRest() {
        var random = new Random(6);
        for (int round = 0; round < 50; round++) {
            CountPack pack = any(random);
            for (int key = 0; key < 62; key++) {
                assertThat(CountPack.findRate(pack.toBytes(), key)).isEqualTo(pack.findRate(key));
            }
        }
    }

    @Test
    void statedZerosSideBySideTakeAFewBytesTogether() {
        var zeros = new ArrayList<CountedFigure>();
        for (int key = 1; key <= 100; key++) {
            zeros.add(new CountedFigure(key, BigDecimal.ZERO, ValueStatus.REPORTED, false, true, null));
        }
        assertThat(new CountPack(zeros, List.of()).toBytes()).hasSizeLessThanOrEqualTo(5);
    }

    private static CountPack any(Random random) {
        var figures = new ArrayList<CountedFigure>();
        var rates = new ArrayList<CountedRate>();
        for (int key = 1; key < 60; key += 1 + random.nextInt(7)) {
            ValueStatus status = ValueStatus.values()[random.nextInt(ValueStatus.values().length)];
            BigDecimal value = status.hasValue() ? value(random) : null;
            Comparability grade =
                    random.nextBoolean() ? null : Comparability.values()[random.nextInt(Comparability.values().length)];
            figures.add(new CountedFigure(key, value, status, random.nextBoolean(), random.nextBoolean(), grade));
            Undefined why = random.nextBoolean() ? null : Undefined.values()[random.nextInt(Undefined.values().length)];
            boolean pools = why == null || why == Undefined.NO_CASES;
            rates.add(new CountedRate(key, pools ? value(random) : null, pools ? value(random) : null, why));
        }
        return new CountPack(figures, rates);
    }

    private static BigDecimal value(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> BigDecimal.valueOf(random.nextInt(100_000));
            case 2 -> new BigDecimal("-3.25");
            default -> new BigDecimal("123456789012.5");
        };
    }
}
