package org.nianbao.ingest.jobs;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RetryPlanTest {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @Test
    void theWaitDoublesUpToTheLongest() {
        RetryPlan plan = new RetryPlan(FIRST, LONGEST, () -> 1);
        assertThat(plan.waitAfter(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(plan.waitAfter(4)).isEqualTo(Duration.ofSeconds(8));
        assertThat(plan.waitAfter(7)).isEqualTo(LONGEST);
        assertThat(plan.waitAfter(Integer.MAX_VALUE)).isEqualTo(LONGEST);
    }

    @Test
    void chanceSpreadsTheWaitsOverTheirUpperHalf() {
        assertThat(new RetryPlan(FIRST, LONGEST, () -> 0).waitAfter(4)).isEqualTo(Duration.ofSeconds(4));
    }
}
