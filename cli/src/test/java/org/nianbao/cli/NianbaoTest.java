package org.nianbao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class NianbaoTest {

    @TempDir
    private Path folder;

    @Test
    void aFileThatCannotBeUsedIsToldInAWordAndWithoutATrace() throws IOException {
        Files.createDirectories(folder.resolve("keys/public-key.pem/inner"));

        assertThat(told("token", "--data", folder.toString()))
                .startsWith(folder.resolve("keys/public-key.pem").toString())
                .doesNotContain("\tat ");
    }

    @Test
    void aBackupIntoAFolderIsRefusedInWords() {
        assertThat(told("backup", "-o", folder.toString()))
                .startsWith(folder + " is a folder")
                .doesNotContain("\tat ");
    }

    @Test
    void theVersionIsThatOfTheBuildAndTheLatestOfTheChanges() throws IOException {
        String pom = Files.readString(Path.of("..", "pom.xml"));
        String version = pom.replaceFirst("(?s).*?<version>(.*?)</version>.*", "$1");
        String changes = Files.readString(Path.of("..", "CHANGELOG.md"));
        String latest = changes.replaceFirst("(?s).*?\n## (.*?)\n.*", "$1");

        assertThat(new Version().getVersion()).containsExactly("Nianbao " + version);
        assertThat(latest)
                .isEqualTo(
                        version.endsWith("-SNAPSHOT") ? version.replace("-SNAPSHOT", ", not released yet") : version);
    }

    @Test
    void theImagesOfAClusterAreThoseOfTheBuild() throws IOException {
        String version = Files.readString(Path.of("..", "pom.xml"))
                .replaceFirst("(?s).*?<version>(.*?)(?:-SNAPSHOT)?</version>.*", "$1");
        var named = Pattern.compile("(?:name: nianbao/\\S+\\s+newTag: |nianbao/[a-z$-]+:)([0-9][0-9.]*[0-9])");
        for (String file : List.of("base/kustomization.yaml", "README.md", "Containerfile")) {
            assertThat(named.matcher(Files.readString(Path.of("../k8s", file))).results())
                    .isNotEmpty()
                    .allSatisfy(found -> assertThat(found.group(1)).isEqualTo(version));
        }
    }

    private static String told(String... arguments) {
        var told = new StringWriter();
        assertThat(Nianbao.commandLine().setErr(new PrintWriter(told)).execute(arguments))
                .isEqualTo(1);
        return told.toString();
    }
}
