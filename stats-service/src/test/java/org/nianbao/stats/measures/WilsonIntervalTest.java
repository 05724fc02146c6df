package org.nianbao.stats.measures;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class WilsonIntervalTest {

    @Test
    void knownIntervalsComeOut() {
        WilsonInterval half = WilsonInterval.of(5, 10);
        assertThat(half.lower()).isCloseTo(0.2366, within(0.0001));
        assertThat(half.upper()).isCloseTo(0.7634, within(0.0001));
        WilsonInterval none = WilsonInterval.of(0, 10);
        assertThat(none.lower()).isZero();
        assertThat(none.upper()).isCloseTo(0.2775, within(0.0001));
    }

    @Test
    void itHoldsTheShareAndNarrowsAsCasesGrow() {
        double before = 1;
        for (int n = 1; n <= 10_000; n *= 10) {
            for (int hits = 0; hits <= n; hits += Math.max(1, n / 7)) {
                WilsonInterval interval = WilsonInterval.of(hits, n);
                double share = (double) hits / n;
                assertThat(interval.lower()).isBetween(0.0, share + 1e-12);
                assertThat(interval.upper()).isBetween(share - 1e-12, 1.0);
            }
            WilsonInterval all = WilsonInterval.of(n, n);
            assertThat(all.upper() - all.lower()).isLessThan(before);
            before = all.upper() - all.lower();
        }
    }

    @Test
    void whatIsNoShareIsRefused() {
        assertThatThrownBy(() -> WilsonInterval.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WilsonInterval.of(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WilsonInterval.of(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
