package org.nianbao.system;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
            // However many years there are, one question brings them.
            assertThat(visit.questions()).isEqualTo(2);

            visit.page()
                    .getByRole(AriaRole.REGION)
                    .first()
                    .getByText("49", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
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
    @MethodSource("settings")
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

    private static void visit(Setting setting, Consumer<Visit> doing) {
        try (Visit visit = chromium.visit(setting)) {
            doing.accept(visit);
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
