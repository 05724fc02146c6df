package org.nianbao.system;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.nianbao.system.Visit.Setting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people do on the explorer page, in a real browser over the real services, in both languages and at two widths.
 */
class ExplorerIT {

    private static final String BUREAU = "示例市示例区商务局";

    private static Chromium chromium;

    @BeforeAll
    static void fileTheSamples() throws IOException {
        chromium = Chromium.start();
        Samples.file();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    static Stream<Setting> settings() {
        return Stream.of(
                new Setting("zh", 1280, ColorScheme.LIGHT),
                new Setting("en", 1280, ColorScheme.DARK),
                new Setting("zh", 390, ColorScheme.DARK),
                new Setting("en", 390, ColorScheme.LIGHT));
    }

    /** Both languages and both widths in two visits, for what does not depend on how they meet. */
    static Stream<Setting> corners() {
        return settings().filter(setting -> setting.colours() == ColorScheme.LIGHT);
    }

    /** Prints how long a first visitor waits; the figure in docs/benchmarks.md comes from here. */
    @Test
    void theFirstLookIsOneQuestionAndNoChart() {
        visit(settings().findFirst().orElseThrow(), visit -> {
            List<String> asked = new ArrayList<>();
            visit.page().onRequest(request -> asked.add(request.url()));
            visit.page().navigate("/");
            visit.page().locator("a.what").first().waitFor();
            System.out.println(
                    "first view usable after " + visit.page().evaluate("Math.round(performance.now())") + " ms");

            assertThat(visit.questions()).isEqualTo(1);
            assertThat(asked).noneMatch(url -> url.contains("drawing"));
        });
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aBureauIsFoundByAPartOfItsName(Setting setting) {
        visit(setting, visit -> {
            visit.page().navigate("/");
            visit.page().getByLabel(visit.text("find.label")).fill("示例区");
            assertThat(visit.link(BUREAU)).isVisible();
            assertThat(visit.link("桐乡市商务局")).isHidden();
            assertThat(visit.page()).hasURL(Pattern.compile("\\?q=%E7%A4%BA%E4%BE%8B"));
            visit.look("find");

            visit.page().reload();
            assertThat(visit.page().getByLabel(visit.text("find.label"))).hasValue("示例区");
            visit.link(BUREAU).click();
            assertThat(visit.heading(BUREAU)).isVisible();
            visit.page().goBack();
            assertThat(visit.page().getByLabel(visit.text("find.label"))).hasValue("示例区");
        });
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aBureausYearsAreSeenAndEachFigureLeadsToItsPlace(Setting setting) {
        visit(setting, visit -> {
            visit.page().navigate("/?q=" + BUREAU);
            visit.link(BUREAU).click();
            assertThat(visit.heading(BUREAU)).isVisible();
            assertThat(visit.page().locator("nianbao-chart canvas").first()).isVisible();
            visit.look("bureau");
            // One for the list, one for all years of the bureau, one for its peers; none for each row.
            assertThat(visit.questions()).isEqualTo(3);

            visit.page()
                    .getByRole(AriaRole.REGION)
                    .first()
                    .getByText("49", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(visit.page().getByRole(AriaRole.DIALOG)).isVisible();
            assertThat(visit.page().locator("dialog mark")).hasText("49");
            assertThat(visit.page()).hasURL(Pattern.compile("figure="));
            visit.look("evidence");
            visit.page().keyboard().press("Escape");
            assertThat(visit.page().getByRole(AriaRole.DIALOG)).isHidden();
        });
    }

    @ParameterizedTest
    @MethodSource("corners")
    void aReportIsSeenWhole(Setting setting) {
        visit(setting, visit -> {
            visit.page().navigate("/?q=赣州市商务局");
            visit.link("赣州市商务局").click();
            visit.link("赣州市商务局2017年度政府信息公开工作报告").click();
            assertThat(visit.heading(visit.text("report.figures"))).isVisible();
            assertThat(visit.page().getByText("806").first()).isVisible();
            visit.look("report");
        });
    }

    @ParameterizedTest
    @MethodSource("settings")
    void findingsAreAListToWorkOff(Setting setting) {
        visit(setting, visit -> {
            visit.page().navigate("/findings");
            visit.page().getByLabel(visit.text("series.year")).selectOption("2023");
            assertThat(visit.link("T3-APPLICANTS").first()).isVisible();
            assertThat(visit.page()).hasURL(Pattern.compile("year=2023"));
            visit.look("findings");
        });
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aRegionIsSeenWithWhatItsTotalsRestOn(Setting setting) {
        visit(setting, visit -> {
            visit.page().navigate("/regions/990101");
            assertThat(visit.heading("示例省示例市示例区")).isVisible();
            visit.page().getByText(visit.text("chart.table")).first().click();
            assertThat(visit.page()
                            .getByText(visit.text("region.coverage.short", 1, 1, 1))
                            .first())
                    .isVisible();
            visit.look("region");
        });
    }

    @ParameterizedTest
    @MethodSource("settings")
    void bodiesAreComparedSideBySide(Setting setting) {
        visit(setting, visit -> {
            for (String body : List.of(BUREAU, "赣州市商务局")) {
                visit.page().navigate("/?q=" + body);
                visit.link(body).click();
                visit.button("agency.compare.add").click();
            }
            visit.link(visit.text("nav.compare")).click();
            assertThat(visit.link(BUREAU)).isVisible();
            assertThat(visit.link("赣州市商务局")).isVisible();
            visit.look("compare");
        });
    }

    @ParameterizedTest
    @MethodSource("corners")
    void aDraftIsReadBackBesideItsText(Setting setting) throws IOException {
        String token = RunningHouse.get().contributorToken();
        visit(setting, visit -> {
            visit.page().navigate("/upload");
            visit.button("sign.in").first().click();
            visit.page().getByLabel(visit.text("sign.token")).fill(token);
            visit.page()
                    .getByRole(AriaRole.DIALOG)
                    .getByText(visit.text("sign.in"), new Locator.GetByTextOptions().setExact(true))
                    .click();
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

    /** What one service cannot tell costs its own part of the page, and the page says so. */
    @ParameterizedTest
    @MethodSource("corners")
    void aPartThatIsMissingIsSaid(Setting setting) {
        visit(setting, visit -> {
            visit.answer("query Agencies", """
                    {"data": {"agencies": null}, "errors": [{"message": "catalog-service cannot be reached", "path": ["agencies"],
                      "extensions": {"code": "UNAVAILABLE", "requestId": "3f1c-request"}}]}""");
            visit.page().navigate("/");
            assertThat(visit.heading(visit.text("partial.title"))).isVisible();
            assertThat(visit.page().getByText(visit.text("failed.request", "3f1c-request")))
                    .isVisible();
            visit.look("partial");

            visit.answer("query Agencies", """
                    {"errors": [{"message": "Something went wrong here.", "extensions": {"code": "INTERNAL", "requestId": "77aa-request"}}]}""");
            visit.page().reload();
            assertThat(visit.heading(visit.text("failed.title"))).isVisible();
            assertThat(visit.page().getByText(visit.text("failed.request", "77aa-request")))
                    .isVisible();
        });
    }

    @ParameterizedTest
    @MethodSource("corners")
    void theKeyboardAloneReachesAFigure(Setting setting) {
        visit(setting, visit -> {
            visit.page().navigate("/?q=" + BUREAU);
            visit.link(BUREAU).focus();
            visit.page().keyboard().press("Enter");
            assertThat(visit.heading(BUREAU)).isVisible();
            Locator figure = visit.page().locator("a.figure").first();
            figure.focus();
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().getByRole(AriaRole.DIALOG)).isVisible();
            visit.page().keyboard().press("Escape");
            assertThat(visit.page().getByRole(AriaRole.DIALOG)).isHidden();
        });
    }

    private static void visit(Setting setting, Consumer<Visit> doing) {
        try (Visit visit = chromium.visit(setting)) {
            doing.accept(visit);
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
