package org.nianbao.stats.totals;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.nianbao.model.filing.StatsFiling;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.stats.Dimension;
import org.nianbao.model.stats.MeasureName;
import org.nianbao.model.stats.Total;
import org.nianbao.model.stats.TotalsFilter;
import org.nianbao.model.stats.TotalsQuery;
import org.nianbao.stats.Body;
import org.nianbao.stats.StatsApi;
import org.nianbao.stats.filing.ReportFiler;
import org.nianbao.stats.recounting.CountingWorker;
import org.nianbao.testing.WithMariaDb;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever way reports come, the totals are those of the reports that are there. */
@QuarkusTest
@WithMariaDb(StatsApi.SCHEMA)
class FilingOrderTest {

    private static final int BODIES = 12;

    @Inject
    ReportFiler filer;

    @Inject
    CountingWorker worker;

    @Inject
    DataSource dataSource;

    @Test
    void theOrderOfFilingAndFilingTwiceAndOneByOneChangeNothing() throws SQLException {
        List<StatsFiling> once = world(610, 1);
        filer.fileAll(once);
        List<StatsFiling> again = new ArrayList<>(world(620, 1));
        again.addAll(world(620, 1));
        Collections.shuffle(again, new Random(3));
        again.forEach(filing -> filer.fileAll(List.of(filing)));
        assertThat(totals(620)).isNotEmpty().isEqualTo(totals(610));
        assertThat(stored(620)).isNotEmpty().isEqualTo(stored(610));
    }

    @Test
    void aReplacedRevisionLeavesNothingBehind() throws SQLException {
        filer.fileAll(world(630, 7));
        worker.catchUp();
        filer.fileAll(world(630, 8));
        filer.fileAll(world(640, 8));
        assertThat(totals(630)).isNotEmpty().isEqualTo(totals(640));
        assertThat(stored(630)).isNotEmpty().isEqualTo(stored(640));
    }

    @Test
    void aTotalIsTheSumOfTheReportsThatItCounts() {
        List<StatsFiling> filings = world(650, 9);
        filer.fileAll(filings);
        worker.catchUp();
        BigDecimal sum = BigDecimal.ZERO;
        for (Total total : read(650, List.of(Dimension.YEAR, Dimension.SECTOR), "requests.received")) {
            if (total.figure() != null && total.value() != null) {
                sum = sum.add(total.value());
            }
        }
        BigDecimal stated = filings.stream()
                .flatMap(filing -> filing.observations().stream())
                .filter(o -> o.indicator().value().equals("requests.received") && o.value() != null)
                .map(o -> o.value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(stated);
    }

    /** A province of bodies whose reports of three years are the same for the same seed. */
    private static List<StatsFiling> world(int number, long seed) {
        var random = new Random(seed);
        var filings = new ArrayList<StatsFiling>();
        for (int i = 0; i < BODIES; i++) {
            String path = number + "000/" + number + "100/" + number + "10" + (1 + i % 3);
            Body body = Body.bureau(number * 1_000L + i, path, i % 2 == 0 ? "商务" : "教育");
            for (int year = 2018; year <= 2021; year++) {
                filings.add(body.filing(year, edition(year), figures(random, year)));
            }
        }
        return filings;
    }

    private static String figures(Random random, int year) {
        String granted = year < 2019 ? "requests.answered.granted" : "requests.result.granted";
        String total = year < 2019 ? "requests.answered" : "requests.result.total";
        return Stream.of("requests.received", granted, total, "review.total")
                .map(code -> code + "=" + (random.nextInt(5) == 0 ? "blank" : random.nextInt(40)))
                .collect(Collectors.joining(" "));
    }

    private static FormEdition edition(int year) {
        return year < 2019 ? FormEdition.F2014 : year < 2021 ? FormEdition.F2019 : FormEdition.F2021;
    }

    /** As text without the codes of the divisions, in which the worlds differ. */
    private List<String> totals(int number) {
        worker.catchUp();
        return Arrays.stream(read(
                        number,
                        List.of(Dimension.YEAR, Dimension.SECTOR, Dimension.KIND),
                        "requests.received",
                        "outcome.granted",
                        "outcome.concluded",
                        "review.total"))
                .map(Total::toString)
                .toList();
    }

    /** Figures, counts and standing findings as they lie in the tables, without the ids, in which the worlds differ. */
    private List<String> stored(int number) throws SQLException {
        long first = number * 1_000L;
        String where = " WHERE agency_id BETWEEN " + first + " AND " + (first + BODIES);
        String agency = "agency_id - " + first + ", year";
        String sql = "SELECT CONCAT_WS('|', " + agency + ", HEX(totals)) FROM filed_report" + where
                + " UNION ALL SELECT CONCAT_WS('|', " + agency + ", HEX(outcomes), HEX(indicators)) FROM counted_report"
                + where + " UNION ALL SELECT CONCAT_WS('|', " + agency + ", rule, subject, applicant, inputs_hash)"
                + " FROM finding" + where + " AND active";
        var stored = new ArrayList<String>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                stored.add(rows.getString(1));
            }
        }
        Collections.sort(stored);
        return stored;
    }

    private static Total[] read(int number, List<Dimension> groupBy, String... figures) {
        var filter = new TotalsFilter(number + "000", null, null, null, null, null, null);
        var query = new TotalsQuery(List.of(figures), List.of(MeasureName.FULL_DISCLOSURE_RATE), groupBy, filter);
        return StatsApi.read("/totals", query, Total[].class);
    }
}
