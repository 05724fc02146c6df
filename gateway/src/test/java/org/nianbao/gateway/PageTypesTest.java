package org.nianbao.gateway;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page's TypeScript under the strict compiler, its questions against {@code schema.graphql}. */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class PageTypesTest {

    /** The start of the gateway has unpacked the libraries whose types the page uses. */
    @Test
    void thePageAndItsQuestionsHaveTheTypesTheyClaim() {
        assertThat(NodeClient.run("page-types.mjs")).isEmpty();
    }
}
