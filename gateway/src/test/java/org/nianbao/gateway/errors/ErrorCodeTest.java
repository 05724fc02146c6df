package org.nianbao.gateway.errors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorCodeTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z_]+) \\|");

    @Test
    void theListOfCodesIsClosedAndStandsInTheDocumentation() throws IOException {
        String page = Files.readString(Path.of("../docs/api.md"));

        assertThat(ROW.matcher(page).results().map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ErrorCode.values()).map(Enum::name).toList());
    }
}
