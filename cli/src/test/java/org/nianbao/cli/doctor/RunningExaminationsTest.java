package org.nianbao.cli.doctor;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RunningExaminationsTest {

    private static final String METRICS = """
            # TYPE nianbao_jobs gauge
            nianbao_jobs{state="QUEUED"} 12.0
            nianbao_jobs{state="RUNNING"} NaN
            nianbao_queue_age_seconds 905.2
            """;

    @Test
    void aMetricIsFoundByItsWholeName() {
        assertThat(RunningExaminations.value(METRICS, "nianbao_jobs{state=\"QUEUED\"}"))
                .hasValue(12);
        assertThat(RunningExaminations.value(METRICS, "nianbao_queue_age_seconds"))
                .hasValue(905.2);
    }

    @Test
    void whatIsNotToldOrNotYetCountedIsNotZero() {
        assertThat(RunningExaminations.value(METRICS, "nianbao_jobs{state=\"RUNNING\"}"))
                .isEmpty();
        assertThat(RunningExaminations.value(METRICS, "nianbao_queue")).isEmpty();
    }
}
