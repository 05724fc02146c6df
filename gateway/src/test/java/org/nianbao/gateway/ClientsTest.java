package org.nianbao.gateway;

import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Clients that front-end teams use, against the gateway; skipped where Node is not present. */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class ClientsTest {

    @TestHTTPResource("/graphql")
    String url;

    /** The audit that the authors of the specification of GraphQL over HTTP publish. */
    @Test
    void theAuditShowsNoErrorAndNoWarning() {
        List<String> audits = NodeClient.run("audit.mjs", url);

        assertThat(audits).hasSizeGreaterThan(50).allMatch(audit -> audit.contains("\"status\":\"ok\""));
    }

    /** Types by graphql-codegen, artifacts by Relay's compiler, and programs that compile over them. */
    @Test
    void generatorsAndCompilersAcceptTheSchema() {
        NodeClient.build();
    }

    @Test
    void apolloClientPagesCachesAndNamesItsQueriesByHash() {
        assertThat(NodeClient.run("build/apollo.js", url)).containsExactly("apollo ok");
    }

    @Test
    void urqlIsAnsweredWithTypesAndCodes() {
        assertThat(NodeClient.run("build/urql.js", url)).containsExactly("urql ok");
    }
}
