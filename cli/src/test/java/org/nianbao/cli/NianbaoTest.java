package org.nianbao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

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

    private static String told(String... arguments) {
        var told = new StringWriter();
        assertThat(Nianbao.commandLine().setErr(new PrintWriter(told)).execute(arguments))
                .isEqualTo(1);
        return told.toString();
    }
}
