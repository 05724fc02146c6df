package org.nianbao.stats.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.nianbao.model.filing.StatsFiling;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.stats.FiledFinding;
import org.nianbao.model.stats.ReportFindingsKey;
import org.nianbao.stats.Body;
import org.nianbao.stats.StatsApi;
import org.nianbao.testing.WithMariaDb;

import static org.assertj.core.api.Assertions.assertThat;

/** Years that are checked against each other may arrive at the same moment. */
@QuarkusTest
@WithMariaDb(StatsApi.SCHEMA)
class ConcurrentFilingTest {

    private static final int FIRST = 2019;
    private static final int LAST = 2025;

    @Inject
    ReportFiler filer;

    @Test
    void noContradictionBetweenYearsIsMissedWhateverTheOrder() throws Exception {
        for (long agency = 5001; agency <= 5005; agency++) {
            fileAllYearsAtOnce(agency);
            for (int year = FIRST + 1; year <= LAST; year++) {
                assertThat(carryFindings(agency, year)).as(agency + " " + year).isEqualTo(1);
            }
        }
    }

    /** In the order in which one of them learns of new provinces the other one does not. */
    @Test
    void filingsThatNameNewDivisionsDoNotWaitForEachOtherInACircle() throws Exception {
        for (int round = 0; round < 5; round++) {
            String one = (600 + 2 * round) + "000";
            String other = (601 + 2 * round) + "000";
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                List<Callable<Void>> work =
                        List.of(file(70_000 + 10 * round, one, other), file(70_005 + 10 * round, other, one));
                for (Future<Void> done : threads.invokeAll(work)) {
                    done.get();
                }
            } finally {
                threads.shutdown();
            }
        }
    }

    private Callable<Void> file(long agency, String... provinces) {
        var filings = new ArrayList<StatsFiling>();
        for (String province : provinces) {
            String path = province + "/" + province.substring(0, 3) + "100";
            filings.add(Body.bureau(agency + filings.size(), path, "商务")
                    .filing(2022, FormEdition.F2021, "requests.received=1"));
        }
        return () -> {
            filer.fileAll(filings);
            return null;
        };
    }

    private static void fileAllYearsAtOnce(long agency) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(LAST - FIRST + 1);
        try {
            var work = new ArrayList<Callable<Void>>();
            for (int year = LAST; year >= FIRST; year--) {
                int one = year;
                FormEdition edition = year < 2021 ? FormEdition.F2019 : FormEdition.F2021;
                work.add(() -> {
                    StatsApi.file(agency, one, edition, "requests.received=1 requests.carried_out=1");
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static long carryFindings(long agency, int year) {
        var key = new ReportFindingsKey(StatsApi.reportId(agency, year), null);
        FiledFinding[][] found = StatsApi.read("/findings/by-report", List.of(key), FiledFinding[][].class);
        return List.of(found[0]).stream()
                .filter(f -> f.finding().rule().equals("X-CARRY"))
                .count();
    }
}
