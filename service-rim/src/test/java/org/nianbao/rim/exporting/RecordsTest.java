package org.nianbao.rim.exporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecordsTest {

    @Test
    void csvQuotesWhatNeedsItAndLeavesAbsentFieldsEmpty() throws Exception {
        assertThat(written(ExportFormat.CSV, "a,b", "say \"x\"", "two\nlines", null))
                .isEqualTo("A,B,C,D\r\n\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\r\n");
    }

    @Test
    void absentFieldsKeepTheirPlace() throws Exception {
        assertThat(written(ExportFormat.CSV, null, 1, null, "")).isEqualTo("A,B,C,D\r\n,1,,\r\n");
    }

    @Test
    void noSpreadsheetRunsWhatAReportSays() throws Exception {
        String csv = written(ExportFormat.CSV, "=HYPERLINK(1)", "+cmd", "@SUM", "＝1+1");
        assertThat(csv).contains("\"'=HYPERLINK(1)\",\"'+cmd\",\"'@SUM\",\"'＝1+1\"");
    }

    @Test
    void signedNumbersAndDashesStayAsTheyArePrinted() throws Exception {
        assertThat(written(ExportFormat.CSV, "-2", "+3", "-", new BigDecimal("1E+2")))
                .contains("-2,\"+3\",-,100");
    }

    @Test
    void linesOfJsonCarryEverythingAsItIs() throws Exception {
        assertThat(written(ExportFormat.JSONL, "=1", new BigDecimal("1E+2"), null, LocalDate.of(2022, 1, 2)))
                .isEqualTo("{\"A\":\"=1\",\"B\":100,\"C\":null,\"D\":\"2022-01-02\"}\n");
    }

    @Test
    void nothingIsHeldBackForTheEnd() throws Exception {
        var out = new ByteArrayOutputStream();
        try (RecordWriter records = ExportFormat.CSV.open(List.of("A"), out)) {
            for (int i = 0; i < 100_000; i++) {
                records.write("某区商务局");
            }
            assertThat(out.size()).isGreaterThan(1_500_000);
        }
    }

    private static String written(ExportFormat format, Object... values) throws IOException {
        var out = new ByteArrayOutputStream();
        try (RecordWriter records = format.open(List.of("A", "B", "C", "D"), out)) {
            records.write(values);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
