package org.nianbao.ingest.jobs;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nianbao.ingest.Eventually;
import org.nianbao.ingest.FakeServices;
import org.nianbao.ingest.FakeServicesResource;
import org.nianbao.ingest.Submit;
import org.nianbao.testing.WithMariaDb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
@WithMariaDb("nianbao_ingest")
@WithTestResource(FakeServicesResource.class)
class DeliveryTroubleTest {

    FakeServices services;

    @BeforeEach
    void reset() {
        services.reset();
    }

    @Test
    void aReportWaitsForACatalogThatIsDownAndIsFiledOnceItIsBack() {
        services.catalogFails = 503;
        int job = Submit.now(Submit.newReport()).statusCode(202).extract().path("id");
        Eventually.jobIs(job, "QUEUED");
        services.catalogFails = 0;
        Eventually.jobIs(job, "DONE");
        assertThat(services.filings).hasSize(1);
        assertThat(services.figures).hasSize(1);
    }

    @Test
    void aReportThatOnlyStatsMissedIsMadeWholeLater() {
        services.statsFails = 500;
        int job = Submit.now(Submit.newReport()).statusCode(202).extract().path("id");
        services.statsFails = 0;
        Eventually.jobIs(job, "DONE");
        assertThat(services.figures).hasSize(1);
    }

    @Test
    void whatTheCatalogRefusesGoesToQuarantineWithItsWords() {
        services.catalogFails = 422;
        Submit.waiting(Submit.newReport())
                .statusCode(200)
                .body("state", equalTo("QUARANTINED"))
                .body("problems.code", hasItem("FILING_REFUSED"))
                .body("problems[-1].message", containsString("which year?"));
    }
}
