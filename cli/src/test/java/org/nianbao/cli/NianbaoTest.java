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

    private static String told(String... arguments) {
        var told = new StringWriter();
        assertThat(Nianbao.commandLine().setErr(new PrintWriter(told)).execute(arguments))
                .isEqualTo(1);
        return told.toString();
    }
}
