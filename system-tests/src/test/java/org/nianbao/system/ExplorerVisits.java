package org.nianbao.system;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

import org.nianbao.system.Visit.Setting;

import static org.assertj.core.api.Assertions.assertThat;

/** Visits to the explorer page in a real browser over the real services, with the samples filed. */
abstract class ExplorerVisits {

    static final String BUREAU = "示例市示例区商务局";

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

    /** A visit after which the browser has nothing to complain of. */
    static void visit(Setting setting, Consumer<Visit> doing) {
        try (Visit visit = chromium.visit(setting)) {
            doing.accept(visit);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    /** A visit in Chinese on a wide window, for what neither changes. */
    static void visit(Consumer<Visit> doing) {
        visit(settings().findFirst().orElseThrow(), doing);
    }
}
