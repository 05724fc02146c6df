package org.nianbao.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.restassured.http.ContentType;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.nianbao.testing.RealReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Documents on their way through the real services. */
class FilingIT {

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsFiled(Path sample) throws IOException {
        RunningHouse.file(sample)
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("receipt.provisional", equalTo(false))
                .body("receipt.year", equalTo(yearInName(sample)));
    }

    @Test
    void theSameDocumentAgainChangesNothing() throws IOException {
        Path sample = Samples.get("agencies/tongxiang-commerce-2013.html");
        int report = RunningHouse.file(sample).extract().path("receipt.reportId");

        RunningHouse.file(sample)
                .statusCode(200)
                .body("receipt.outcome", equalTo("UNCHANGED"))
                .body("receipt.reportId", equalTo(report));
    }

    @Test
    void theFiveRealReportsAreFiledWithTheirAgencies() throws IOException {
        List<Path> reports = RealReports.list();
        Assumptions.assumeFalse(reports.isEmpty(), "the real reports are not present");
        var filed = new ArrayList<String>();
        for (Path report : reports) {
            var answer = RunningHouse.file(report).statusCode(200).body("state", equalTo("DONE"));
            filed.add(answer.extract().path("receipt.agencyName") + " "
                    + answer.extract().path("receipt.year"));
        }
        assertThat(filed)
                .containsExactlyInAnyOrder(
                        "桐乡市商务局 2013", "重庆市梁平区商务局 2016", "兴义市工业贸易和科学技术局 2016", "赣州市商务局 2017", "遂宁市安居区商务局 2022");
    }

    @Test
    void aDocumentIsAcceptedBeforeItIsFiled() throws IOException {
        RunningHouse.contributor()
                .queryParam("name", "later.txt")
                .contentType(ContentType.BINARY)
                .body(Files.readAllBytes(Samples.get("agencies/ganzhou-commerce-2017.txt")))
                .post("/documents")
                .then()
                .statusCode(202);
    }

    private static int yearInName(Path sample) {
        return Integer.parseInt(sample.getFileName().toString().replaceAll(".*?([0-9]{4})\\..*", "$1"));
    }

    static List<Path> samples() throws IOException {
        return Samples.listAll();
    }
}
