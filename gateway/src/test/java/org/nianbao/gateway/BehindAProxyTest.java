package org.nianbao.gateway;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Budgets where all requests come from one proxy, which says whose they are. */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
@TestProfile(BehindAProxySettings.class)
class BehindAProxyTest {

    @ParameterizedTest
    @CsvSource({"192.0.2.1,192.0.2.2", "2001:db8:1::1,2001:db8:2::1", "[2001:db8:3::1],[2001:db8:4::1]", "unknown,_x"})
    void eachClientHasABudgetOfItsOwn(String one, String other) {
        askUntilTheBudgetIsSpent(one);

        assertThat(ask(other)).isEqualTo(200);
    }

    /** Which is why the proxy has to write the header anew. */
    @Test
    void ofSeveralAddressesTheFirstIsTheClients() {
        askUntilTheBudgetIsSpent("192.0.2.30, 198.51.100.1");

        assertThat(ask("192.0.2.30")).isEqualTo(429);
        assertThat(ask("198.51.100.1")).isEqualTo(200);
    }

    private static void askUntilTheBudgetIsSpent(String client) {
        int status = ask(client);
        assertThat(status).isEqualTo(200);
        for (int i = 0; i < 3 && status == 200; i++) {
            status = ask(client);
        }
        assertThat(status).isEqualTo(429);
    }

    private static int ask(String client) {
        return given().contentType("application/json")
                .header("X-Forwarded-For", client)
                .body(Map.of("query", StrictSettings.ALLOWED))
                .post("/graphql")
                .statusCode();
    }
}
