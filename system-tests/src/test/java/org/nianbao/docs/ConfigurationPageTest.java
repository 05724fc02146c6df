package org.nianbao.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.nianbao.docs.ConfigurationKeys.Key;

import static org.assertj.core.api.Assertions.assertThat;

/** docs/configuration.md is made from the code: {@code -Dnianbao.docs.write=true} writes it anew. */
class ConfigurationPageTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path PAGE = ROOT.resolve("docs/configuration.md");
    private static final String MADE = "<!-- From here on made from the code by ConfigurationPageTest. -->\n";
    /** The modules that have settings, with their titles on the page. */
    private static final Map<String, String> MODULES = new LinkedHashMap<>();

    static {
        MODULES.put("service-rim", "every service");
        MODULES.put("gateway", "gateway");
        MODULES.put("ingest-service", "ingest-service");
        MODULES.put("catalog-service", "catalog-service");
        MODULES.put("stats-service", "stats-service");
    }

    private static final Pattern VARIABLE = Pattern.compile("\\b(?:NIANBAO|QUARKUS|MP)_[A-Z0-9_]*[A-Z0-9]\\b");

    /** What bench scale tells the program that it starts; nobody else sets it. */
    private static final String INTERNAL = "NIANBAO_SCALE_";

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
        for (String service : MODULES.keySet()) {
            assertThat(ConfigurationKeys.listOf(ROOT.resolve(service)))
                    .as(service)
                    .allSatisfy(key -> assertThat(key.meaning()).as(key.name()).isNotBlank());
        }
    }

    @Test
    void whateverIsSetByDefaultIsOnThePage() throws IOException {
        String page = Files.readString(PAGE);
        for (String module : MODULES.keySet()) {
            for (String name : YamlDefaults.of(ROOT.resolve(module)).keySet()) {
                assertThat(page).contains("`" + new Key(name, "", Optional.empty(), "").variable() + "`");
            }
        }
    }

    /** By operators, by the command, in the files for Kubernetes and on the other pages. */
    @Test
    void everyVariableThatAnybodySetsIsOnThePage() throws IOException {
        var named = new TreeSet<String>();
        for (String place :
                List.of("nianbao", "README.md", "docs", "k8s", "cli/src/main", "libs/embedded-mariadb/src/main")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(place))) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(file -> !file.equals(PAGE))
                        .toList()) {
                    // Pictures have no such words in them.
                    String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    VARIABLE.matcher(text).results().map(MatchResult::group).forEach(named::add);
                }
            }
        }
        assertThat(named).contains("NIANBAO_JAVA_OPTIONS", "QUARKUS_INIT_AND_EXIT");
        named.removeIf(name -> name.startsWith(INTERNAL) || name.equals("NIANBAO_DB"));

        String page = Files.readString(PAGE);
        assertThat(named).allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }

    private static String tables() throws IOException {
        var text = new StringBuilder();
        for (String service : MODULES.keySet()) {
            List<Key> keys = ConfigurationKeys.listOf(ROOT.resolve(service));
            if (!keys.isEmpty()) {
                text.append("\n## ")
                        .append(MODULES.get(service))
                        .append("\n\n| setting | default | meaning |\n|---|---|---|\n");
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
