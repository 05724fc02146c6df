package org.nianbao.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.nianbao.docs.ConfigurationKeys.Key;

import static org.assertj.core.api.Assertions.assertThat;

/** docs/configuration.md is made from the code: {@code -Dnianbao.docs.write=true} writes it anew. */
class ConfigurationPageTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path PAGE = ROOT.resolve("docs/configuration.md");
    private static final String MADE = "<!-- From here on made from the code by ConfigurationPageTest. -->\n";
    private static final List<String> SERVICES =
            List.of("gateway", "ingest-service", "catalog-service", "stats-service");

    @Test
    void thePageSaysWhatTheCodeSays() throws IOException {
        String page = Files.readString(PAGE);
        String opening = page.substring(0, page.indexOf(MADE) + MADE.length());
        String expected = opening + tables();
        if (Boolean.getBoolean("nianbao.docs.write")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE))
                .as("write it anew: ./mvnw -pl system-tests -am test -Dtest=ConfigurationPageTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dnianbao.docs.write=true")
                .isEqualTo(expected);
    }

    @Test
    void everySettingSaysWhatItMeans() throws IOException {
        for (String service : SERVICES) {
            assertThat(ConfigurationKeys.listOf(ROOT.resolve(service)))
                    .as(service)
                    .allSatisfy(key -> assertThat(key.meaning()).as(key.name()).isNotBlank());
        }
    }

    private static String tables() throws IOException {
        var text = new StringBuilder();
        for (String service : SERVICES) {
            List<Key> keys = ConfigurationKeys.listOf(ROOT.resolve(service));
            if (!keys.isEmpty()) {
                text.append("\n## ").append(service).append("\n\n| setting | default | meaning |\n|---|---|---|\n");
                keys.forEach(key -> text.append(row(key)));
            }
        }
        return text.toString();
    }

    private static String row(Key key) {
        String fallback = key.fallback()
                .map(value -> "`" + value + "`")
                .orElse(key.type().startsWith("Optional") ? "none" : "must be set");
        return "| `" + key.name() + "`<br>`" + key.variable() + "` | " + fallback + " | "
                + key.meaning().replace("|", "\\|") + " |\n";
    }
}
