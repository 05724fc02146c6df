package org.nianbao.stats.filing;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.nianbao.model.filing.KeptResult;
import org.nianbao.model.filing.StatsFiling;
import org.nianbao.model.form.FormEdition;
import org.nianbao.stats.StatsApi;

import static org.assertj.core.api.Assertions.assertThat;

/** Who delivers tries again after an outage, and gives up in the end what breaks by itself. */
class BrokenFilingTest {

    @Test
    void aReportThatBreaksByItselfIsNoOutage() {
        KeptResult result = fileWith(new IllegalStateException("index 7 out of bounds"));
        assertThat(result.status()).isEqualTo(500);
        assertThat(result.error().message()).doesNotContain("out of bounds");
    }

    @Test
    void aDatabaseThatIsGoneIsOne() {
        KeptResult result = fileWith(new IllegalStateException(new SQLException("gone", "08S01")));
        assertThat(result.status()).isEqualTo(503);
        assertThat(result.error().code()).isEqualTo("DATABASE_UNAVAILABLE");
    }

    private static KeptResult fileWith(RuntimeException failure) {
        var filer = new ReportFiler(null, null, null) {
            @Override
            public void fileAll(Collection<StatsFiling> filings) {
                throw failure;
            }
        };
        StatsFiling filing = StatsApi.filing(1, 2021, FormEdition.F2021, List.of());
        return new GroupFiling(filer).file(List.of(filing)).get(0);
    }
}
