package org.nianbao.system;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.nianbao.system.Visit.Setting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** How the explorer page bears waiting, emptiness, failures, paper, and people without a mouse. */
class ExplorerStatesIT extends ExplorerVisits {

    /** What has the focus, by its label, its id or its words; told only where an outline shows it. */
    private static final String FOCUSED = "(() => { const at = document.activeElement;"
            + " if (getComputedStyle(at).outlineStyle === 'none') return 'not seen';"
            + " return at.id || (at.closest('label') ?? at).textContent.trim().split('\\n')[0].trim(); })()";

    @Test
    void whatIsOnItsWayIsSaidWithoutMovementForThoseWhoMindIt() {
        visit(visit -> {
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            Visit.Held answer = visit.hold("query Agencies");
            visit.page().navigate("/");
            Locator skeleton = visit.page().locator("nianbao-find .waiting").last();
            assertThat(skeleton).isVisible();
            assertThat(skeleton).containsText(visit.text("waiting"));
            assertThat(skeleton.locator("i").first()).hasCSS("animation-name", "none");
            visit.look("waiting");
            answer.release();
            assertThat(visit.link(BUREAU)).isVisible();
            assertThat(skeleton).isHidden();
        });
    }

    @ParameterizedTest
    @MethodSource("corners")
    void whereNothingIsFoundIsSaid(Setting setting) {
        visit(setting, visit -> {
            visit.page().navigate("/?q=查无此局");
            assertThat(visit.page().getByText(visit.text("find.none"))).isVisible();
            visit.page().navigate("/agencies/QWdlbmN5Ojk5OTk5OTk5");
            assertThat(visit.heading(visit.text("absent.title"))).isVisible();
            visit.page().navigate("/regions/710000");
            assertThat(visit.page().getByText(visit.text("region.missing.none")))
                    .isVisible();
            visit.look("empty");
            visit.page().navigate("/compare");
            assertThat(visit.page().getByText(visit.text("compare.none"))).isVisible();
        });
    }

    @Test
    void onPaperTheTablesStandOpenAndTheControlsAreGone() {
        visit(visit -> {
            visit.page().navigate("/?q=" + BUREAU);
            visit.link(BUREAU).click();
            assertThat(visit.page().locator("nianbao-chart canvas").first()).isVisible();
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            visit.page().evaluate("dispatchEvent(new Event('beforeprint'))");
            assertThat(visit.page().locator("header.top")).isHidden();
            assertThat(visit.page().locator(".tools").first()).isHidden();
            assertThat(visit.page().locator("details:not([open])")).hasCount(0);
            assertThat(visit.page().locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
            visit.print("bureau");
        });
    }

    @Test
    void theColoursChosenStay() {
        visit(visit -> {
            visit.page().navigate("/");
            visit.button("theme.dark").click();
            assertThat(visit.page().locator("body")).hasCSS("background-color", "rgb(20, 24, 26)");
            visit.page().reload();
            assertThat(visit.button("theme.light")).isVisible();
            assertThat(visit.page().locator("body")).hasCSS("background-color", "rgb(20, 24, 26)");
        });
    }

    /** The focus goes through the page as it is read, is always seen, and follows to a new view. */
    @ParameterizedTest
    @MethodSource("corners")
    void theFocusFollowsTheReader(Setting setting) {
        visit(setting, visit -> {
            visit.page().navigate("/");
            assertThat(visit.link(BUREAU)).isVisible();
            List<String> passed = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                visit.page().keyboard().press("Tab");
                passed.add(String.valueOf(visit.page().evaluate(FOCUSED)));
            }
            assertThat(passed.get(0)).isEqualTo(visit.text("skip"));
            assertThat(passed)
                    .containsSubsequence(
                            visit.text("nav.find"),
                            visit.text("nav.upload"),
                            visit.text("language.other"),
                            visit.text("sign.in"),
                            "suggest",
                            visit.text("find.level"));

            visit.link(visit.text("nav.findings")).first().press("Enter");
            assertThat(visit.heading(visit.text("findings.title"))).isVisible();
            assertThat(visit.page().locator("main")).isFocused();
        });
    }

    /** What nobody answered is not shown as nothing: no finding, no rate, nothing stated. */
    @ParameterizedTest
    @MethodSource("corners")
    void whatIsNotKnownIsNotShownAsNothing(Setting setting) {
        visit(setting, visit -> {
            visit.answer("query Agency(", """
                    {"data": {"agency": {"id": "QWdlbmN5OjE", "name": "某局", "names": [], "creditCode": null, "kind": "DEPARTMENT",
                      "level": null, "sector": null, "provisional": false, "region": null, "predecessors": [], "successors": [],
                      "requestOutcomes": null, "measures": null, "findings": null, "reports": {"nodes": [{"id": "1", "year": 2024,
                      "title": "某局2024年报告", "edition": "F2021", "scope": "OWN", "publishedOn": null}]}}},
                     "errors": [{"message": "stats-service cannot be reached", "path": ["agency", "findings"],
                      "extensions": {"code": "UNAVAILABLE", "requestId": "5d2e-request"}}]}""");
            visit.page().navigate("/agencies/QWdlbmN5OjE");
            assertThat(visit.heading("某局")).isVisible();
            assertThat(visit.page().getByText(visit.text("unanswered"))).hasCount(3);
            assertThat(visit.page().getByText(visit.text("findings.none"))).hasCount(0);
            assertThat(visit.page().getByText(visit.text("measure.none"))).hasCount(0);
            assertThat(visit.page()
                            .getByText(visit.text("status.none"))
                            .and(visit.page().locator("td")))
                    .hasCount(0);
            visit.look("unanswered");
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
}
