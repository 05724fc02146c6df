package org.nianbao.catalog.search;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class AgencyIndexCheckTest {

    private static final IndexedAgency AGENCY =
            new IndexedAgency(7, "样本市商务局", List.of(), "DEPARTMENT", "PREFECTURE", null, "990100", false, 2020, 1);

    @Test
    void aCatalogWithAgenciesIsNotReadyUntilTheIndexHoldsThem(@TempDir Path folder) throws Exception {
        var source = new SlowSource();
        var desk = new SearchDesk(source, new InFolder(folder));
        var check = new AgencyIndexCheck(desk);
        assertThat(check.call().getStatus()).isEqualTo(Status.DOWN);

        desk.begin(null);
        source.askedForAgencies.await();
        assertThat(check.call().getStatus()).isEqualTo(Status.DOWN);
        assertThat(check.call().getName()).isEqualTo(AgencyIndexCheck.NAME);

        source.agencies.countDown();
        source.askedForMoreReports.await();
        assertThat(check.call().getStatus())
                .as("reports are still to come, all agencies are in it")
                .isEqualTo(Status.UP);

        source.reports.countDown();
        Eventually.holds(() -> assertThat(desk.complete()).isTrue());
        desk.close();
    }

    /** A database that answers when it is told to. */
    private static final class SlowSource extends IndexSource {

        private final CountDownLatch askedForAgencies = new CountDownLatch(1);
        private final CountDownLatch agencies = new CountDownLatch(1);
        private final CountDownLatch askedForMoreReports = new CountDownLatch(1);
        private final CountDownLatch reports = new CountDownLatch(1);

        SlowSource() {
            super(null, null);
        }

        @Override
        String identity() {
            return "made up";
        }

        @Override
        Instant now() {
            return Instant.EPOCH;
        }

        @Override
        List<Long> listIds(String table, long after, int first) {
            boolean ofAgencies = table.equals("agency");
            if (ofAgencies && after == 0) {
                askedForAgencies.countDown();
                await(agencies);
                return List.of(AGENCY.id());
            }
            if (!ofAgencies && after == 0) {
                return List.of(1L);
            }
            if (!ofAgencies) {
                askedForMoreReports.countDown();
                await(reports);
            }
            return List.of();
        }

        @Override
        Map<Long, IndexedReport> listReports(Collection<Long> ids) {
            return Map.of();
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }

        @Override
        Map<Long, IndexedAgency> listAgencies(Collection<Long> ids) {
            return Map.of(AGENCY.id(), AGENCY);
        }

        @Override
        List<NewStanding> listStandings(Instant since, int first) {
            return List.of();
        }
    }

    private record InFolder(Path folder) implements SearchConfig {

        @Override
        public Optional<Path> directory() {
            return Optional.of(folder);
        }

        @Override
        public Duration followEvery() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration overlap() {
            return Duration.ofMinutes(1);
        }

        @Override
        public boolean text() {
            return true;
        }
    }
}
