package org.nianbao.gateway;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

/** How the explorer page and its files are served. What it does is tested in a browser, in system-tests. */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class PageTest {

    /** What a first look may cost, compressed. */
    private static final int LARGEST_FIRST_LOAD = 350 * 1024;

    private static final Pattern FILE = Pattern.compile("(?:src|href)=\"(/static/bundle/[^\"]+)\"");
    private static final Pattern IMPORT = Pattern.compile("(?:from|import)\\s*\"\\./([^\"]+\\.js)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/agencies/QWdlbmN5OjE",
                "/reports/UmVwb3J0OjE",
                "/regions/330483",
                "/regions",
                "/compare",
                "/findings",
                "/upload",
                "/findings?rule=X-CARRY"
            })
    void everyAddressOfAViewIsAnsweredWithThePage(String address) {
        when().get(address)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Cache-Control", "no-cache")
                .header(
                        "Content-Security-Policy",
                        allOf(containsString("script-src 'self'"), not(containsString("unsafe"))))
                .body(containsString("<nianbao-page>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/agency", "/agencies/a/b", "/static/bundle/none.js"})
    void anAddressOfNothingIsNotFound(String address) {
        when().get(address).then().statusCode(404);
    }

    @Test
    void filesOfThePageAreKeptForGood() {
        for (String file : files()) {
            when().get(file)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", equalTo("public, max-age=31536000, immutable"));
        }
    }

    @Test
    void theFirstLoadIsSmall() {
        int bytes = Stream.concat(Stream.of("/"), files().stream())
                .mapToInt(PageTest::compressedSize)
                .sum();

        assertThat(bytes).isLessThan(LARGEST_FIRST_LOAD);
    }

    /** Charts come when one is to be seen. */
    @Test
    void theFirstLoadBringsNoCharts() {
        assertThat(files()).noneMatch(file -> file.contains("drawing")).isNotEmpty();
    }

    /** What a browser fetches to show the page: the files it names, and the scripts that they import in turn. */
    private static List<String> files() {
        String page = when().get("/").asString();
        List<String> named =
                FILE.matcher(page).results().map(match -> match.group(1)).toList();
        Stream<String> imported = named.stream()
                .filter(file -> file.endsWith(".js"))
                .flatMap(file -> IMPORT.matcher(when().get(file).asString()).results())
                .map(match -> "/static/bundle/" + match.group(1));
        return Stream.concat(named.stream(), imported).distinct().toList();
    }

    private static int compressedSize(String address) {
        return given().config(RestAssuredConfig.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", "gzip")
                .get(address)
                .asByteArray()
                .length;
    }
}
