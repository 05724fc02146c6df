package org.nianbao.stats.recounting;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.stats.Total;
import org.nianbao.model.stats.TotalsFilter;
import org.nianbao.model.stats.TotalsQuery;
import org.nianbao.stats.Body;
import org.nianbao.stats.StatsApi;
import org.nianbao.testing.WithMariaDb;

import static org.assertj.core.api.Assertions.assertThat;

/** A new crosswalk or measure: everything is counted anew, while readers see what was in force. */
@QuarkusTest
@WithMariaDb(StatsApi.SCHEMA)
class RecountTest {

    @Inject
    CountingWorker worker;

    @Inject
    Recount recount;

    @Inject
    DataSource dataSource;

    @Test
    void readersSeeTheOldVersionUntilAllOfTheNewOneIsThere() throws SQLException {
        for (int i = 0; i < 60; i++) {
            Body.bureau(50_001 + i, "900000/900100/900101", "商务").file(2022, FormEdition.F2021, "requests.received=1");
        }
        worker.catchUp();
        assertThat(total()).isEqualTo("60");

        pretendThatAllWasCountedByAnOlderProgram();
        assertThat(total()).as("the older version, as it was").isEqualTo("60");
        assertThat(recount.countSome()).isEqualTo(50);
        recount.putInForce();
        assertThat(inForce()).as("half counted").isEqualTo("1");
        assertThat(total()).isEqualTo("60");

        worker.catchUp();
        assertThat(inForce()).isNotEqualTo("1");
        assertThat(total()).isEqualTo("60");
        assertThat(value("SELECT COUNT(*) FROM counted_report WHERE version = 1"))
                .isEqualTo("0");
        assertThat(value("SELECT COUNT(*) FROM total_cell WHERE version = 1")).isEqualTo("0");
    }

    @Test
    void countingAnewWhatIsCountedChangesNothing() throws SQLException {
        Body.bureau(50_101, "910000/910100/910101", "商务").file(2022, FormEdition.F2021, "requests.received=5");
        worker.catchUp();
        String before = value("SELECT GROUP_CONCAT(HEX(tally) ORDER BY region_code, direct) FROM total_cell"
                + " WHERE region_code LIKE '91%'");
        execute("UPDATE agency SET counted_version = 0 WHERE id = 50101");
        worker.catchUp();
        assertThat(value("SELECT GROUP_CONCAT(HEX(tally) ORDER BY region_code, direct) FROM total_cell"
                        + " WHERE region_code LIKE '91%'"))
                .isEqualTo(before);
    }

    @Test
    void aFilingByAnotherProgramsVersionIsCountedBehindIt() throws SQLException {
        Body body = Body.bureau(50_201, "920000/920100/920101", "商务");
        body.file(2021, FormEdition.F2021, "requests.received=5");
        execute("UPDATE agency SET counted_version = 1 WHERE id = 50201");
        body.file(2022, FormEdition.F2021, "requests.received=6");
        assertThat(value("SELECT counted_version FROM agency WHERE id = 50201")).isEqualTo("0");
        worker.catchUp();
        assertThat(value("SELECT COUNT(*) FROM counted_report WHERE agency_id = 50201"))
                .isEqualTo("2");
    }

    private void pretendThatAllWasCountedByAnOlderProgram() throws SQLException {
        for (String table : List.of("counted_report", "total_cell", "agency_cell")) {
            execute("UPDATE " + table + " SET version = 1");
        }
        execute("UPDATE agency SET counted_version = 1");
        execute("UPDATE result_version SET version = 1 WHERE name = 'totals'");
    }

    private String inForce() throws SQLException {
        return value("SELECT version FROM result_version WHERE name = 'totals'");
    }

    private static String total() {
        var filter = new TotalsFilter("900000", null, null, null, 2022, 2022, null);
        var query = new TotalsQuery(List.of("requests.received"), null, null, filter);
        return StatsApi.read("/totals", query, Total[].class)[0].value().toPlainString();
    }

    private String value(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
