package org.nianbao.cli.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nianbao.cli.CommandFailure;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HouseFolderTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderOfSomethingElseIsRefusedBeforeAnythingIsWritten() throws IOException {
        Files.createDirectory(folder.resolve("gateway"));

        assertThatThrownBy(() -> new HouseFolder(folder).requireOurs())
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining(folder.resolve("gateway") + " is a folder")
                .hasMessageContaining("--data");
    }

    @Test
    void aFileIsNoHouseFolder() throws IOException {
        Files.writeString(folder.resolve("mariadb"), "");

        assertThatThrownBy(() -> new HouseFolder(folder).requireOurs()).hasMessageContaining("is a file");
        assertThatThrownBy(() -> new HouseFolder(folder.resolve("mariadb")).requireOurs())
                .hasMessageContaining("is a file");
    }

    @Test
    void aHousesOwnFolderAndOneThatIsNotThereYetAreFine() throws IOException {
        Files.createDirectory(folder.resolve("mariadb"));
        Files.writeString(folder.resolve("gateway"), "http://localhost:8080");

        assertThatCode(() -> new HouseFolder(folder).requireOurs()).doesNotThrowAnyException();
        assertThatCode(() -> new HouseFolder(folder.resolve("new")).requireOurs())
                .doesNotThrowAnyException();
    }
}
