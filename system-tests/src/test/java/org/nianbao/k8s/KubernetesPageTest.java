package org.nianbao.k8s;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What k8s/README.md leads to is there. */
class KubernetesPageTest {

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]*)(?:#([^)]+))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    private final Path page = Manifests.HOME.resolve("README.md");
    private final String text = Manifests.read(page);

    @Test
    void everyLinkLeadsToAFileAndItsSection() {
        List<MatchResult> links = LINK.matcher(text).results().toList();
        assertThat(links).hasSizeGreaterThan(3).allSatisfy(link -> {
            Path file = link.group(1).isEmpty() ? page : Manifests.HOME.resolve(link.group(1));
            assertThat(file).exists();
            if (link.group(2) != null) {
                assertThat(sections(file)).as(link.group()).contains(link.group(2));
            }
        });
    }

    @Test
    void everyFolderAndFileThatIsAppliedIsThere() {
        String operations = Manifests.read(Path.of("../docs/operations.md"));
        List<String> named = Pattern.compile("k8s/[a-z]+(?:/[a-z.]+)*")
                .matcher(text + operations)
                .results()
                .map(MatchResult::group)
                .map(path -> path.replaceFirst("\\.$", ""))
                .toList();
        assertThat(named)
                .hasSizeGreaterThan(5)
                .allSatisfy(path ->
                        assertThat(Files.exists(Path.of("..", path))).as(path).isTrue());
    }

    @Test
    void theTokensAndKeysAreWhereUpLeavesThem() {
        String settings = Manifests.read(Path.of("../cli/src/main/java/org/nianbao/cli/up/HouseSettings.java"));
        String keys = Manifests.read(Path.of("../cli/src/main/java/org/nianbao/cli/up/SigningKeys.java"));
        assertThat(text)
                .contains("--from-file=token=data/service-token")
                .contains("--from-file=public-key.pem=data/keys/public-key.pem");
        assertThat(settings).contains("data.resolve(\"service-token\")");
        assertThat(keys).contains("folder.resolve(\"public-key.pem\")");
    }

    private static List<String> sections(Path file) {
        return HEADING.matcher(Manifests.read(file))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 -]", "")
                        .replace(' ', '-'))
                .toList();
    }
}
