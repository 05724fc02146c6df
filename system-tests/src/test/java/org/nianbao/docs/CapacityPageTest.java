package org.nianbao.docs;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples of docs/capacity.md follow from its figures by its sums. */
class CapacityPageTest {

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?");
    private static final double HOUR = 3_600;
    private static final double SHARE = 0.6;

    private final List<String> page = page();

    @Test
    void theBusiestDayAndTheCoresFollow() {
        double filing = figure("(P)") / 1_000;
        double questions = figure("questions a second for a core");
        // "200 to 310 of the first question; reckon with 200"
        assertThat(cells("questions a second for a core").get(1)).endsWith("reckon with " + (int) questions);
        for (int example = 1; example <= 3; example++) {
            double day = example("on the busiest day", example);
            assertThat(day).isEqualTo(example("bodies that report", example) * 0.06);
            same("cores to file that day's in 8 hours", example, day * filing / (8 * HOUR * SHARE), 1);
            same("cores to file **all of it**", example, reports(example) * filing / (24 * HOUR * SHARE), 1);
            int digits = example == 3 ? 2 : 1;
            same("cores for these", example, example("questions a second at", example) / questions / SHARE, digits);
        }
    }

    @Test
    void theDisksFollow() {
        double stats = figure("(S)");
        double catalog = figure("(C)");
        double document = 90;
        assertThat(String.join("|", cells("(D)"))).contains("90 KB for a web page");
        for (int example = 1; example <= 3; example++) {
            same("stats on disk", example, reports(example) * stats, 2);
            same("catalog on disk", example, reports(example) * catalog, 2);
            same("documents on disk", example, reports(example) * document, 2);
            same("disk of the database", example, reports(example) * (stats + catalog + document) * 3, 2);
            same("disk of each catalog-service", example, reports(example) * figure("(I)") * 2, 2);
        }
    }

    @Test
    void memoryAndConnectionsFollow() {
        // In the order gateway, ingest, catalog, stats.
        String measured = String.join("|", cells("memory of a service at most"));
        double[] megabytes = Arrays.stream(new String[] {"gateway ", "ingest ", "catalog ", "stats "})
                .mapToDouble(name -> number(measured.substring(measured.indexOf(name))))
                .toArray();
        int[] connections = {0, 16, 17, 16};
        for (int example = 1; example <= 3; example++) {
            double memory = 0;
            double pools = 0;
            String[] processes = cells("processes: gateway, ingest, catalog, stats")
                    .get(example)
                    .split(", ", 4);
            for (int service = 0; service < 4; service++) {
                memory += Integer.parseInt(processes[service]) * megabytes[service];
                pools += Integer.parseInt(processes[service]) * connections[service];
            }
            same("memory of the services", example, memory * 1_000, example == 1 ? 1 : 2);
            same("memory of the database", example, Math.max(2e6, reports(example) * figure("(S)") * 0.3), 1);
            assertThat(example("connections to the database", example)).isEqualTo(pools);
        }
    }

    private double reports(int example) {
        return example("reports in all (18 years)", example);
    }

    /** The first number of the second column. */
    private double figure(String label) {
        return number(cells(label).get(1));
    }

    /** Sizes in KB, as the figures of one report are. */
    private double example(String row, int example) {
        String cell = cells(row).get(example);
        double unit = cell.endsWith(" GB") ? 1e6 : cell.endsWith(" MB") ? 1e3 : 1;
        return number(cell) * unit;
    }

    private void same(String row, int example, double reckoned, int digits) {
        var rounding = new MathContext(digits);
        assertThat(new BigDecimal(example(row, example)).round(rounding))
                .as("%s, example %d: reckoned %f", row, example, reckoned)
                .isEqualByComparingTo(new BigDecimal(reckoned).round(rounding));
    }

    private static double number(String text) {
        Matcher number = NUMBER.matcher(text);
        assertThat(number.find()).as(text).isTrue();
        return Double.parseDouble(number.group().replace(",", ""));
    }

    /** The cells of the one row whose first has the label. */
    private List<String> cells(String label) {
        List<List<String>> rows = page.stream()
                .filter(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|", 10))
                        .map(String::strip)
                        .toList())
                .filter(cells -> cells.get(0).contains(label))
                .toList();
        assertThat(rows).as(label).hasSize(1);
        return rows.get(0);
    }

    private static List<String> page() {
        try {
            return Files.readAllLines(Path.of("..", "docs", "capacity.md"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
