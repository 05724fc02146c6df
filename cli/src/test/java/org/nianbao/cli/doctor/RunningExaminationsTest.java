package org.nianbao.cli.doctor;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

import org.nianbao.cli.FakeGateway;
import org.nianbao.cli.up.Ports;

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

    @Test
    void oneServiceThatAnswersIsAHouseThatRunsWithoutTheOthers() throws IOException {
        try (var stats = new FakeGateway()) {
            stats.answer(200, "agroal_awaiting_count{datasource=\"default\"} 0.0\n");
            var services = new LinkedHashMap<String, URI>();
            services.put("gateway", URI.create("http://127.0.0.1:" + Ports.oneFree()));
            services.put("stats-service", stats.address());
            var examinations = new RunningExaminations(services, "Look there.");

            assertThat(examinations.isRunning()).isTrue();
            List<Diagnosis> found =
                    examinations.all().stream().map(Supplier::get).toList();
            assertThat(found.get(0).isWell()).isFalse();
            assertThat(found.get(0).state())
                    .startsWith("gateway does not answer")
                    .doesNotContain("stats");
            assertThat(found.get(1)).isEqualTo(Diagnosis.well("database", "no request waits for a connection"));
            assertThat(found).as("nothing of a queue that was not named").hasSize(2);
        }
    }

    @Test
    void onlyWhatIsNamedIsLookedAt() throws IOException {
        try (var gateway = new FakeGateway()) {
            gateway.answer(200, "{}");

            assertThat(doctor("--url", "gateway=" + gateway.address())).isZero();
            assertThat(doctor("--url", "gateway=" + gateway.address(), "--url", "ingest-service=" + gateway.address()))
                    .as("its metrics tell nothing of a queue")
                    .isEqualTo(1);
            assertThat(doctor("--url", "nonsense=" + gateway.address())).isEqualTo(2);
            assertThat(doctor("--url", "gateway=here")).isEqualTo(2);
        }
    }

    private static int doctor(String... arguments) {
        return new CommandLine(new DoctorCommand()).execute(arguments);
    }
}
