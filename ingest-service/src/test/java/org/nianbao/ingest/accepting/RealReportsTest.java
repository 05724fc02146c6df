package org.nianbao.ingest.accepting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.nianbao.ingest.FakeServices;
import org.nianbao.ingest.FakeServicesResource;
import org.nianbao.ingest.Submit;
import org.nianbao.testing.RealReports;
import org.nianbao.testing.WithMariaDb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithMariaDb("nianbao_ingest")
@WithTestResource(FakeServicesResource.class)
class RealReportsTest {

    FakeServices services;

    @Test
    void everyRealReportIsFiledWithItsYearAndFigures() throws IOException {
        List<Path> reports = RealReports.list();
        assumeThat(reports).isNotEmpty();
        services.reset();
        for (Path report : reports) {
            Submit.waiting(Files.readAllBytes(report)).statusCode(200).body("state", equalTo("DONE"));
        }
        assertThat(services.filings)
                .hasSameSizeAs(reports)
                .allSatisfy(filing -> assertThat(filing.body()).containsPattern("\"year\":20\\d\\d"));
        assertThat(services.figures)
                .hasSameSizeAs(reports)
                .allSatisfy(figures -> assertThat(figures.body()).contains("\"status\":\"REPORTED\""));
    }
}
