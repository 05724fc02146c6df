package org.nianbao.cli.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nianbao.cli.CommandFailure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DocumentFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderStandsForEverythingVisibleBelowIt() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Files.createDirectories(folder.resolve(".git"));
        Path second = Files.writeString(folder.resolve("b").resolve("2.html"), "");
        Path first = Files.writeString(folder.resolve("a.txt"), "");
        Files.writeString(folder.resolve(".DS_Store"), "");
        Files.writeString(folder.resolve(".git").resolve("config"), "");

        assertThat(DocumentFiles.listIn(List.of(folder.toString(), first.toString())))
                .containsExactly(first, second, first);
    }

    @Test
    void aPathThatLeadsNowhereIsSaid() {
        assertThatThrownBy(() ->
                        DocumentFiles.listIn(List.of(folder.resolve("absent").toString())))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("There is no file or folder");
    }
}
