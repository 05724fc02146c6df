package org.nianbao.ingest.accepting;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LeftUploadsTest {

    @Test
    void whatKilledProcessesLeftGoesAndWhatLivingOnesReceiveStays(@TempDir Path folder) throws Exception {
        long living = ProcessHandle.current().parent().orElseThrow().pid();
        Path dead = Files.writeString(folder.resolve("nianbao-999999999999-17.upload"), "half a doc");
        Path received = Files.writeString(folder.resolve("nianbao-" + living + "-18.upload"), "half a doc");
        Path other = Files.writeString(folder.resolve("report.upload"), "a document");

        LeftUploads.clear(folder);

        assertThat(dead).doesNotExist();
        assertThat(received).exists();
        assertThat(other).exists();
    }
}
