package org.nianbao.catalog.filing;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.response.ValidatableResponse;

import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.ReportFiling;
import org.nianbao.testing.Tokens;

import static io.restassured.RestAssured.given;

/** Talks to the catalog as ingest-service does. */
public final class CatalogClient {

    private static final ObjectMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    private CatalogClient() {}

    public static FilingReceipt file(Readings readings) {
        String body = put(readings.sha256(), json(readings.filing()))
                .statusCode(200)
                .extract()
                .asString();
        try {
            return JSON.readValue(body, FilingReceipt.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(body, e);
        }
    }

    public static ValidatableResponse put(String sha256, String body) {
        return given().header("Authorization", "Bearer " + Tokens.with("service"))
                .contentType("application/json")
                .body(body)
                .put("/filings/{sha256}", sha256)
                .then();
    }

    /** Files a group of readings. */
    public static ValidatableResponse fileAll(List<ReportFiling> filings) {
        return given().header("Authorization", "Bearer " + Tokens.with("service"))
                .contentType("application/json")
                .body(json(filings))
                .post("/filings")
                .then();
    }

    public static ValidatableResponse post(String path, Object keys) {
        return given().contentType("application/json")
                .body(json(keys))
                .post(path)
                .then();
    }

    public static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
