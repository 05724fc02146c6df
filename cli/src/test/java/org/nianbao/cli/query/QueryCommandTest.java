package org.nianbao.cli.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

import org.nianbao.cli.FakeGateway;

import static org.assertj.core.api.Assertions.assertThat;

class QueryCommandTest {

    private final PrintStream standardOutput = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private FakeGateway gateway;

    @BeforeEach
    void start() throws IOException {
        gateway = new FakeGateway();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stop() {
        System.setOut(standardOutput);
        gateway.close();
    }

    @Test
    void theAnswerIsPrinted() {
        gateway.answer(200, "{\"data\":{\"agency\":{\"name\":\"桐乡市商务局\"}}}");

        int code = ask("{ agency { name } }", "--variables", "{\"year\": 2013}");

        assertThat(code).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo("{\"data\": {\"agency\": {\"name\": \"桐乡市商务局\"}}}");
        assertThat(gateway.requests().get(0))
                .startsWith("POST /graphql ")
                .endsWith("{\"query\":\"{ agency { name } }\",\"variables\":{\"year\":2013}}");
    }

    @Test
    void errorsArePrintedAndTold() {
        gateway.answer(400, "{\"errors\":[{\"message\":\"no such field\"}]}");

        assertThat(ask("{ x }")).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("no such field");
    }

    @Test
    void variablesThatAreNoJsonAreAUsageError() {
        assertThat(ask("{ x }", "--variables", "{year: ")).isEqualTo(2);
        assertThat(ask("{ x }", "--variables", "[1]")).isEqualTo(2);
        assertThat(gateway.requests()).isEmpty();
    }

    private int ask(String query, String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = query;
        arguments[1] = "--url";
        arguments[2] = gateway.address().toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return new CommandLine(new QueryCommand()).execute(arguments);
    }
}
