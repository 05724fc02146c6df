package org.nianbao.ingest.accepting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UploadTest {

    private static final byte[] BYTES = "abcdef".getBytes(StandardCharsets.UTF_8);
    private static final String SHA256 = "bef57ec7f53a6d40beb640a780a639c83bc29ac8a9816f1fc6c5c6dcd93c4721";

    @TempDir
    private Path folder;

    @Test
    void aSmallDocumentTakesNoFile() throws Exception {
        try (Upload upload = receive(10, 6)) {
            assertThat(upload.bytes()).isEqualTo(BYTES);
            assertThat(upload.open().readAllBytes()).isEqualTo(BYTES);
            assertThat(upload.size()).isEqualTo(6);
            assertThat(upload.sha256()).isEqualTo(SHA256);
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void aLargerOneLiesInAFileUntilItIsClosed() throws Exception {
        try (Upload upload = receive(10, 5)) {
            assertThat(files()).containsExactly(upload.file());
            assertThat(upload.bytes()).isEqualTo(BYTES);
            assertThat(upload.open().readAllBytes()).isEqualTo(BYTES);
            assertThat(upload.size()).isEqualTo(6);
            assertThat(upload.sha256()).isEqualTo(SHA256);
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void oneByteAboveTheLimitIsTooMuchAndLeavesNothing() throws Exception {
        receive(6, 2).close();
        assertThatThrownBy(() -> receive(5, 2)).isInstanceOf(TooLarge.class);
        assertThatThrownBy(() -> receive(5, 100)).isInstanceOf(TooLarge.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void anEmptyDocumentHasAFileWhereOneIsAskedFor() throws Exception {
        try (Upload upload = Upload.receive(new ByteArrayInputStream(new byte[0]), 10, 0, folder)) {
            assertThat(upload.file()).isEmptyFile();
        }
    }

    private Upload receive(long limit, int small) throws IOException, TooLarge {
        return Upload.receive(new ByteArrayInputStream(BYTES), limit, small, folder);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
