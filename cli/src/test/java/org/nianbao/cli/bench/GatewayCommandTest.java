package org.nianbao.cli.bench;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class GatewayCommandTest {

    @Test
    void refusesATimeThatMeasuresNothing() {
        var said = new StringWriter();
        var line = new CommandLine(new BenchCommand()).setErr(new PrintWriter(said));

        int code = line.execute("gateway", "--seconds", "0");

        assertThat(code).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(said.toString()).contains("--seconds must be from 1 to 600, not 0.");
    }
}
