package org.nianbao.stats.recounting;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.stats.Dimension;
import org.nianbao.model.stats.Total;
import org.nianbao.model.stats.TotalsFilter;
import org.nianbao.model.stats.TotalsQuery;
import org.nianbao.stats.Body;
import org.nianbao.stats.Reader;
import org.nianbao.stats.StatsApi;
import org.nianbao.testing.WithMariaDb;

import static org.assertj.core.api.Assertions.assertThat;

/** Readers that go on asking while a new version is made and put in force. */
@QuarkusTest
@WithMariaDb(StatsApi.SCHEMA)
class SwitchTest {

    private static final int BODIES = 60;

    @Inject
    CountingWorker worker;

    @Inject
    DataSource dataSource;

    /** The older version counted every report and every body of the region twice, so that the versions tell apart. */
    @Test
    void everyAnswerIsWhollyOfTheOldVersionOrWhollyOfTheNew()
            throws SQLException, InterruptedException, ExecutionException {
        for (int i = 0; i < BODIES; i++) {
            Body.bureau(50_301 + i, "930000/930100/930101", i % 2 == 0 ? "商务" : "教育")
                    .file(2022, FormEdition.F2021, "requests.received=1");
        }
        worker.catchUp();
        asIfAnOlderProgramHadCountedAllTwice();

        var reader = new Reader<>(SwitchTest::answer);
        worker.catchUp();
        Set<List<String>> seen = reader.end();

        assertThat(seen)
                .containsExactlyInAnyOrder(
                        List.of("商务 60 of 60", "教育 60 of 60"), List.of("商务 30 of 30", "教育 30 of 30"));
    }

    /** Of each sector, reports that are there of those expected: from two tables, in rows of their own. */
    private static List<String> answer() {
        var filter = new TotalsFilter("930000", null, null, null, 2022, 2022, null);
        var query = new TotalsQuery(List.of("requests.received"), null, List.of(Dimension.SECTOR), filter);
        return Stream.of(StatsApi.read("/totals", query, Total[].class))
                .map(total -> total.group().sector() + " " + total.coverage().reported() + " of "
                        + total.coverage().expected())
                .sorted()
                .collect(Collectors.toList());
    }

    private void asIfAnOlderProgramHadCountedAllTwice() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : List.of("counted_report", "total_cell", "agency_cell")) {
                statement.executeUpdate("UPDATE " + table + " SET version = 1");
            }
            statement.executeUpdate("UPDATE total_cell SET reports = 2 * reports WHERE region_code = '930000'");
            statement.executeUpdate("UPDATE agency_cell SET agencies = 2 * agencies WHERE region_code = '930000'");
            statement.executeUpdate("UPDATE agency SET counted_version = 1");
            statement.executeUpdate("UPDATE result_version SET version = 1 WHERE name = 'totals'");
        }
    }
}
