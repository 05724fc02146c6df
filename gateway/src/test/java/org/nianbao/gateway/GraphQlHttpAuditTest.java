package org.nianbao.gateway;

import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The audit that the authors of the specification of GraphQL over HTTP publish. */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class GraphQlHttpAuditTest {

    @TestHTTPResource("/graphql")
    String url;

    @Test
    void theAuditShowsNoErrorAndNoWarning() {
        List<String> audits = NodeClient.run("audit.mjs", url);

        assertThat(audits).hasSizeGreaterThan(50).allMatch(audit -> audit.contains("\"status\":\"ok\""));
    }
}
