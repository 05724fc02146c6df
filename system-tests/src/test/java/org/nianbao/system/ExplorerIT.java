package org.nianbao.system;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.nianbao.system.Visit.Setting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What people look up on the explorer page, in both languages and at two widths. */
class ExplorerIT extends ExplorerVisits {

    /** Prints how long a first visitor waits; the figure in docs/benchmarks.md comes from here. */
    @Test
    void theFirstLookIsTwoQuestionsAndNoChart() {
        visit(visit -> {
            List<String> asked = new ArrayList<>();
            visit.page().onRequest(request -> asked.add(request.url()));
            visit.page().navigate("/");
            visit.page().locator("a.what").first().waitFor();
            System.out.println(
                    "first view usable after " + visit.page().evaluate("Math.round(performance.now())") + " ms");

            // The list, and the ways down to it.
            assertThat(visit.questions()).isEqualTo(2);
            assertThat(asked).noneMatch(url -> url.contains("drawing"));
        });
    }

    @ParameterizedTest
    @MethodSource("corners")
    void aBureauIsFoundByAPartOfItsName(Setting setting) {
        visit(setting, visit -> {
            visit.page().navigate("/");
            visit.page().getByLabel(visit.text("find.label")).fill("示例区");
            visit.page().keyboard().press("Enter");
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

    /** What was typed before no longer counts: its question is broken off, whenever its answer would have come. */
    @ParameterizedTest
    @MethodSource("corners")
    void aNameIsProposedWhileItIsTyped(Setting setting) {
        visit(setting, visit -> {
            visit.page().navigate("/");
            visit.hold("桐乡");
            Locator field = visit.page().getByRole(AriaRole.COMBOBOX).first();
            visit.page()
                    .waitForRequest(
                            request -> String.valueOf(request.postData()).contains("桐乡"),
                            () -> field.pressSequentially("桐乡"));
            field.fill("示例市");
            assertThat(visit.page().locator("#suggestions li").last()).containsText(BUREAU);
            assertThat(visit.brokenOff()).anyMatch(question -> question.contains("桐乡"));
            assertThat(field).hasAttribute("aria-expanded", "true");
            visit.look("suggestions");

            visit.page().keyboard().press("Escape");
            assertThat(field).hasAttribute("aria-expanded", "false");
            visit.page().keyboard().press("ArrowUp");
            assertThat(field).hasAttribute("aria-activedescendant", Pattern.compile("suggestion-\\d"));
            visit.page().keyboard().press("Enter");
            assertThat(visit.heading(BUREAU)).isVisible();
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
            // Two for the list, one for all years of the bureau, one for its peers; none for each row.
            assertThat(visit.questions()).isEqualTo(4);

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
    void aBodyIsSeenWithWhatItCameFrom(Setting setting) throws IOException {
        Samples.fileAs("平湖市卫生和计划生育局", 2017);
        Samples.fileAs("平湖市卫生健康局", 2019);
        visit(setting, visit -> {
            visit.page().navigate("/?q=平湖市卫生健康局");
            visit.link("平湖市卫生健康局").click();
            assertThat(visit.heading("平湖市卫生健康局")).isVisible();
            assertThat(visit.page().getByText(visit.text("agency.predecessors")).first())
                    .containsText(visit.text("lineage.RENAMED"));
            Locator table = visit.page().getByRole(AriaRole.REGION).first();
            assertThat(table).containsText(visit.text("lineage.as"));
            assertThat(table).containsText(visit.text("lineage.own"));
            visit.look("lineage");

            visit.link("平湖市卫生和计划生育局").first().click();
            assertThat(visit.page().getByText(visit.text("agency.successors")).first())
                    .containsText("平湖市卫生健康局");
        });
    }

    @ParameterizedTest
    @MethodSource("corners")
    void whatAnotherRevisionSaidStandsBesideAFigure(Setting setting) throws IOException {
        Samples.fileAs("平湖市教育局", 2019, "<td>46</td>", "<td>45</td>");
        Samples.fileAs("平湖市教育局", 2019);
        visit(setting, visit -> {
            visit.page().navigate("/?q=平湖市教育局");
            visit.link("平湖市教育局").click();
            visit.page()
                    .locator("nianbao-chart a.figure")
                    .getByText("46")
                    .first()
                    .click();
            assertThat(visit.page().getByRole(AriaRole.DIALOG)).containsText(Pattern.compile("46.*45|45.*46"));
            assertThat(visit.page().locator("dialog .tag.good")).hasText(visit.text("evidence.active"));
            visit.look("revisions");
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
    @MethodSource("corners")
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
    @MethodSource("corners")
    void theProvincesAreTilesThatTheKeyboardReaches(Setting setting) {
        visit(setting, visit -> {
            visit.page().navigate("/regions?year=2025");
            Locator tiles = visit.page().locator(".tiles a");
            assertThat(tiles).hasCount(35);
            assertThat(visit.page().locator(".pictured tbody tr")).hasCount(35);
            visit.look("country");

            Locator tile = tiles.filter(new Locator.FilterOptions().setHasText("示例省"));
            assertThat(tile).hasAttribute("aria-label", Pattern.compile("57|58|71"));
            tile.focus();
            visit.page().keyboard().press("Enter");
            assertThat(visit.heading("示例省")).isVisible();
            assertThat(visit.page().locator("nianbao-chart canvas").first()).isVisible();
        });
    }

    @ParameterizedTest
    @MethodSource("corners")
    void bodiesAreReachedThroughTheTreeOfRegions(Setting setting) {
        visit(setting, visit -> {
            visit.page().navigate("/");
            visit.link("浙江省").click();
            visit.link("嘉兴市").click();
            assertThat(visit.link("桐乡市商务局")).isVisible();
            assertThat(visit.link(BUREAU)).isHidden();
            assertThat(visit.page()).hasURL(Pattern.compile("region=330400"));
            visit.look("browse");

            visit.link(visit.text("find.allCountry")).click();
            visit.page().locator("nianbao-browse").getByText("工业和信息化").click();
            assertThat(visit.link("兴义市工业贸易和科学技术局")).isVisible();
            assertThat(visit.link("桐乡市商务局")).isHidden();
            visit.page().goBack();
            assertThat(visit.link("桐乡市商务局")).isVisible();
        });
    }

    @ParameterizedTest
    @MethodSource("corners")
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
}
