package org.nianbao.ingest.fetching;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ColumnPageTest {

    private static final URI PAGE = URI.create("http://www.example.gov.cn/xxgk/nb/index.html");

    /** They are asked for as a browser asks. */
    @ParameterizedTest
    @CsvSource({
        "2018年报.html, /xxgk/nb/2018%E5%B9%B4%E6%8A%A5.html",
        "'2017 a.html ', /xxgk/nb/2017%20a.html",
        "/a{1}|b.html, /a%7B1%7D%7Cb.html",
        "/100%.html, /100%25.html",
        "/a%20b.html?x=年&y=1#top, /a%20b.html?x=%E5%B9%B4&y=1",
    })
    void linksAreFollowedHoweverTheyAreWritten(String href, String asked) {
        assertThat(links(href)).isEqualTo(List.of(URI.create("http://www.example.gov.cn" + asked)));
    }

    /** It could not be kept, and the page would be tried for ever. */
    @Test
    void aLinkThatIsTooLongIsLeft() {
        assertThat(links("/" + "a".repeat(2_000))).isEmpty();
        assertThat(links("/" + "\u5e74".repeat(300))).isEmpty();
    }

    private static List<URI> links(String href) {
        String html = "<a href=\"" + href + "\">某局2018年政府信息公开工作年度报告</a>";
        return ColumnPage.read(html.getBytes(StandardCharsets.UTF_8), "text/html; charset=UTF-8", PAGE)
                .links();
    }
}
