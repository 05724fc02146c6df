package org.nianbao.ingest.relaying;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.nianbao.ingest.Eventually;
import org.nianbao.ingest.FakeServices;
import org.nianbao.ingest.FakeServicesResource;
import org.nianbao.testing.WithMariaDb;

import static org.assertj.core.api.Assertions.assertThat;

/** What changes in the catalog without a filing comes to stats by itself. */
@QuarkusTest
@WithMariaDb("nianbao_ingest")
@WithTestResource(FakeServicesResource.class)
class ChangeRelayTest {

    FakeServices services;

    @BeforeEach
    void reset() {
        services.reset();
    }

    @Test
    void missingFiguresAreFiledBeforeStatsIsSaidToBeInLine() {
        services.changes.add(3L);
        services.changes.add(8L);
        Eventually.holds(() -> services.reached == 8);
        assertThat(services.figures)
                .extracting(FakeServices.Call::body)
                .anyMatch(body -> body.contains("\"reportId\":3"))
                .anyMatch(body -> body.contains("\"reportId\":8"));
    }

    @Test
    void aChangeWaitsUntilItsFiguresAreTaken() {
        services.statsFails = 500;
        services.changes.add(5L);
        assertThat(services.reached).isZero();
        services.statsFails = 0;
        Eventually.holds(() -> services.reached == 5);
        assertThat(services.figures).isNotEmpty();
    }
}
