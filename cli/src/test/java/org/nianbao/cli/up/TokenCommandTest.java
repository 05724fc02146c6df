package org.nianbao.cli.up;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class TokenCommandTest {

    private final PrintStream standardOutput = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path data;

    @BeforeEach
    void catchOutput() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void releaseOutput() {
        System.setOut(standardOutput);
    }

    @Test
    void aTokenCarriesItsRolesAndItsUser() throws Exception {
        SigningKeys.in(data.resolve("keys"));

        assertThat(token("--role", "reviewer,curator", "--user", "zhang")).isZero();

        String payload = printed.toString(StandardCharsets.UTF_8).split("\\.")[1];
        assertThat(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8))
                .contains("\"groups\":[\"reviewer\",\"curator\"]", "\"sub\":\"zhang\"");
    }

    @Test
    void nobodyIsMadeAService() throws Exception {
        SigningKeys.in(data.resolve("keys"));
        assertThat(token("--role", "service")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(printed.size()).isZero();
    }

    @Test
    void aFolderWithoutKeysStaysWithoutThem() {
        assertThat(token()).isNotZero();
        assertThat(data.resolve("keys")).doesNotExist();
    }

    private int token(String... options) {
        return new CommandLine(new TokenCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(concat(options));
    }

    private String[] concat(String... options) {
        var all = new ArrayList<>(List.of(options));
        all.add("--data");
        all.add(data.toString());
        return all.toArray(String[]::new);
    }
}
