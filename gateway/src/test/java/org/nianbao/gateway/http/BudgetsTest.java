package org.nianbao.gateway.http;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BudgetsTest {

    private final AtomicLong now = new AtomicLong();
    private final Budgets budgets = new Budgets(600, now::get);

    @Test
    void aClientThatHasSpentItsMinuteWaitsUntilItCanAffordTheNextQuery() {
        assertThat(budgets.spend("a", 290)).isZero();
        assertThat(budgets.spend("a", 290)).isZero();

        assertThat(budgets.spend("a", 90)).isEqualTo(Duration.ofSeconds(10));

        now.addAndGet(Duration.ofSeconds(10).toNanos());
        assertThat(budgets.spend("a", 90)).isZero();
    }

    @Test
    void clientsDoNotSpendEachOthersBudget() {
        assertThat(budgets.spend("a", 590)).isZero();
        assertThat(budgets.spend("b", 590)).isZero();
    }

    @Test
    void aBudgetFillsToItsMinuteAndNoFurther() {
        now.addAndGet(Duration.ofHours(1).toNanos());
        assertThat(budgets.spend("a", 590)).isZero();
        assertThat(budgets.spend("a", 0)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void whatCostsMoreThanAMinuteTakesAWholeOne() {
        assertThat(budgets.spend("a", 5_000)).isZero();
        assertThat(budgets.spend("a", 0)).isPositive();
    }

    @Test
    void zeroMeansNoLimit() {
        Budgets unlimited = new Budgets(0, now::get);
        for (int i = 0; i < 100; i++) {
            assertThat(unlimited.spend("a", Long.MAX_VALUE / 2)).isZero();
        }
    }
}
