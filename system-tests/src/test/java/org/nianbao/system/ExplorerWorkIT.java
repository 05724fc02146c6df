package org.nianbao.system;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.nianbao.system.Visit.Setting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** What people do with the explorer page: judge findings, hand reports in, take figures away. */
class ExplorerWorkIT extends ExplorerVisits {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("corners")
    void findingsAreAListToWorkOff(Setting setting) {
        visit(setting, visit -> {
            visit.page().navigate("/findings");
            visit.page().getByLabel(visit.text("series.year")).selectOption("2023");
            assertThat(visit.link("T3-APPLICANTS").first()).isVisible();
            assertThat(visit.page()).hasURL(Pattern.compile("year=2023"));
            visit.look("findings");
        });
    }

    /** A verdict stands for everybody, with its note, and can be taken back. */
    @ParameterizedTest
    @MethodSource("corners")
    void aReviewerGivesVerdicts(Setting setting) throws Exception {
        String token = RunningHouse.token("reviewer");
        visit(setting, visit -> {
            visit.page().navigate("/findings?year=2023&rule=T3-APPLICANTS");
            assertThat(visit.button("verdict.CONFIRMED")).hasCount(0);
            visit.signIn(token);
            Locator note = visit.page().locator("input[name=note]").first();
            note.fill("表中总计少算一件");
            visit.button("verdict.CONFIRMED").first().click();
            assertThat(visit.page().locator(".list .tag.good").first()).hasText(visit.text("finding.CONFIRMED"));
            visit.look("verdict");

            visit.page().reload();
            assertThat(visit.page().locator(".list .tag.good").first()).hasText(visit.text("finding.CONFIRMED"));
            assertThat(visit.page().locator("input[name=note]").first()).hasValue("表中总计少算一件");
            visit.button("verdict.OPEN").first().click();
            assertThat(visit.button("verdict.OPEN").first()).isDisabled();
        });
    }

    @ParameterizedTest
    @MethodSource("corners")
    void aDraftIsReadBackBesideItsText(Setting setting) throws IOException {
        visit(setting, visit -> {
            visit.page().navigate("/upload");
            visit.signIn(RunningHouse.contributorToken());
            visit.page()
                    .getByLabel(visit.text("upload.files"))
                    .setInputFiles(Samples.get("agencies/ganzhou-commerce-2017.txt"));
            visit.button("upload.send").click();
            assertThat(visit.page().getByText(visit.text("outcome.UNCHANGED"))).isVisible();
            assertThat(visit.heading(visit.text("report.figures"))).isVisible();
            assertThat(visit.page().getByText("N-TEXT").first()).isVisible();
            assertThat(visit.heading(visit.text("report.text"))).isVisible();
            visit.look("upload");
        });
    }

    /**
     * More documents than a page of the list holds; how far they are is told as it happens. The first answer is made to
     * say that they are still on their way, which they are not for long.
     */
    @ParameterizedTest
    @MethodSource("corners")
    void aBatchIsFollowedToItsEnd(Setting setting) throws IOException {
        Path archive = Samples.archiveWith(45, folder);
        int documents = Samples.listAll().size() + 45;
        visit(setting, visit -> {
            List<String> events = new ArrayList<>();
            visit.page().onRequest(request -> {
                if (request.url().endsWith("/events")) {
                    events.add(request.url());
                }
            });
            visit.rewriteOnce("query Batch(", "\"ended\":true", "\"ended\":false");
            visit.page().navigate("/upload");
            visit.signIn(RunningHouse.contributorToken());
            visit.page().getByLabel(visit.text("upload.files")).setInputFiles(archive);
            visit.button("upload.send").click();
            assertThat(visit.page().getByText(visit.text("batch.progress", documents, documents)))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
            // What is shown and what is asked for next come from the same answer, in no order.
            visit.page().waitForCondition(() -> !events.isEmpty());
            assertThat(visit.page().locator("tbody tr")).hasCount(50);
            visit.button("more").click();
            assertThat(visit.page().locator("tbody tr")).hasCount(documents);
            assertThat(visit.button("more")).hasCount(0);
            assertThat(events).hasSize(1);
            visit.look("batch");
        });
    }

    @Test
    void theFileAndTheQueryOfAChartSayWhatItsTableSays() {
        visit(visit -> {
            visit.page().navigate("/?q=" + BUREAU);
            visit.link(BUREAU).click();
            Locator chart = visit.page().locator("nianbao-chart").first();
            chart.locator("tbody tr").first().waitFor();
            List<List<String>> table = chart.locator("tbody tr:not(.break)").all().stream()
                    .map(row -> row.locator("th, td").allInnerTexts())
                    .toList();
            List<List<String>> file = Visit.cells(visit.page()
                    .waitForDownload(
                            () -> chart.getByText(visit.text("chart.csv")).click()));

            assertThat(file).hasSize(table.size() + 1);
            for (int i = 0; i < table.size(); i++) {
                List<String> row = table.get(i);
                List<String> cells = file.get(i + 1);
                assertThat(row.get(0)).startsWith(cells.get(0));
                for (int column = 1; column <= 10; column++) {
                    String value = cells.get(3 * column);
                    String status = cells.get(3 * column + 1);
                    assertThat(row.get(column).replaceAll("[≥≈Σ,\\s]", ""))
                            .isEqualTo(
                                    value.isEmpty()
                                            ? visit.text("status." + (status.equals("NOT_STATED") ? "none" : status))
                                            : value);
                }
            }

            chart.getByText(visit.text("chart.query")).click();
            assertThat(chart.getByText(visit.text("chart.copied"))).isVisible();
            String[] copied = String.valueOf(visit.page().evaluate("navigator.clipboard.readText()"))
                    .split("\n\n# ", 2);
            RunningHouse.ask(copied[0], copied[1])
                    .statusCode(200)
                    .body("errors", nullValue())
                    .body("data.agency.name", equalTo(BUREAU));
        });
    }
}
