package org.nianbao.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.nianbao.model.form.Indicator;
import org.nianbao.model.form.Indicators;

import static org.assertj.core.api.Assertions.assertThat;

/** docs/dictionary.md and the code speak of the same indicators. */
class DictionaryTest {

    private static final Path DICTIONARY = Modules.ROOT.resolve("docs/dictionary.md");

    @Test
    void everyIndicatorStandsInTheDictionaryAndNoOther() throws IOException {
        List<String> rows;
        try (var lines = Files.lines(DICTIONARY)) {
            rows = lines.dropWhile(line -> !line.startsWith("## Indicators"))
                    .filter(line -> line.startsWith("| `"))
                    .toList();
        }
        assertThat(rows)
                .hasSameSizeAs(Indicators.listAll())
                .containsExactlyElementsOf(
                        Indicators.listAll().stream().map(DictionaryTest::row).toList());
    }

    private static String row(Indicator indicator) {
        List<String> editions =
                indicator.editions().stream().map(Enum::name).sorted().toList();
        return "| `" + indicator.code() + "` | " + indicator.chinese() + " | " + indicator.english() + " | "
                + indicator.unit().chinese() + " | " + String.join(", ", editions) + " | "
                + (indicator.byApplicant() ? "yes" : "") + " |";
    }
}
