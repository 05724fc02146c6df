package org.nianbao.cli.query;

import org.junit.jupiter.api.Test;

import org.nianbao.cli.CommandJson;

import static org.assertj.core.api.Assertions.assertThat;

class JsonTextTest {

    @Test
    void whatIsShortStaysOnOneLine() throws Exception {
        var short_ = CommandJson.mapper().readTree("{\"data\":{\"年\":2014,\"none\":[],\"text\":\"a\\\"b\"}}");

        assertThat(JsonText.of(short_)).isEqualTo("{\"data\": {\"年\": 2014, \"none\": [], \"text\": \"a\\\"b\"}}");
    }

    @Test
    void aLongListHasALineForEachOfItsElements() throws Exception {
        var row = "{\"year\":2014,\"received\":{\"value\":12.5,\"status\":\"REPORTED\"},\"note\":\"" + "x".repeat(60)
                + "\"}";
        var answer = CommandJson.mapper().readTree("{\"rows\":[" + row + "," + row + "],\"end\":null}");

        String text = JsonText.of(answer);

        assertThat(text.lines()).hasSize(7);
        assertThat(text).contains("    {\"year\": 2014, \"received\": {\"value\": 12.5, ");
        assertThat(CommandJson.mapper().readTree(text)).isEqualTo(answer);
    }
}
