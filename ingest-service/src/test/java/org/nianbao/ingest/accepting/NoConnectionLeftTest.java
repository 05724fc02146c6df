package org.nianbao.ingest.accepting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import org.nianbao.ingest.FakeServicesResource;
import org.nianbao.ingest.Submit;
import org.nianbao.testing.WithMariaDb;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@WithMariaDb("nianbao_ingest")
@WithTestResource(FakeServicesResource.class)
class NoConnectionLeftTest {

    private static final int AT_ONCE = 3;

    @Inject
    DataSource pool;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @Test
    void whoeverComesWhenAllConnectionsAreInUseIsToldToComeBack() throws Exception {
        byte[] report = Submit.newReport();
        List<Connection> all = takeAll();
        try {
            ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
            List<Future<ValidatableResponse>> answers = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                answers.add(clients.submit(() -> Submit.now(report)));
            }
            clients.shutdown();
            for (Future<ValidatableResponse> answer : answers) {
                answer.get()
                        .statusCode(503)
                        .header("Retry-After", "5")
                        .body("code", equalTo("DATABASE_UNAVAILABLE"))
                        .body("message", not(containsString("xception")));
            }
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
        Submit.now(report).statusCode(202);
    }

    private List<Connection> takeAll() throws SQLException {
        List<Connection> all = new ArrayList<>();
        while (all.size() < connections) {
            all.add(pool.getConnection());
        }
        return all;
    }
}
