package org.nianbao.cli.bench;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class AccuracyCommandTest {

    @Test
    void refusesANumberOfDocumentsThatMeasuresNothing() {
        var said = new StringWriter();
        var line = new CommandLine(new BenchCommand()).setErr(new PrintWriter(said));

        int code = line.execute("accuracy", "--documents", "0");

        assertThat(code).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(said.toString()).contains("--documents must be from 1 to 10000, not 0.");
    }
}
