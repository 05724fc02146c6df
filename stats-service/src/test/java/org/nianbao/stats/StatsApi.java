package org.nianbao.stats;

import java.time.LocalDate;
import java.util.List;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.StatsFiling;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.identity.Scope;
import org.nianbao.model.reading.Observation;
import org.nianbao.testing.Tokens;

import static io.restassured.RestAssured.given;

/** Speaks to the service as ingest-service and the gateway do. */
public final class StatsApi {

    public static final String SCHEMA = "nianbao_stats";

    private StatsApi() {}

    /** A filing of an agency's report; the report's id is made of agency and year. */
    public static StatsFiling filing(long agencyId, int year, FormEdition edition, List<Observation> observations) {
        var receipt = new FilingReceipt(
                FilingReceipt.Outcome.CREATED,
                agencyId,
                "某区商务局",
                false,
                reportId(agencyId, year),
                1,
                true,
                year,
                edition,
                AgencyKind.DEPARTMENT,
                RegionLevel.COUNTY,
                "500155",
                "500000/500155",
                "商务",
                Scope.OWN);
        LocalDate signed = LocalDate.of(year + 1, 1, 20);
        return new StatsFiling(receipt, "ab".repeat(32), signed, signed, observations);
    }

    public static long reportId(long agencyId, int year) {
        return agencyId * 10_000 + year;
    }

    public static void file(StatsFiling filing) {
        put(filing).statusCode(204);
    }

    public static void file(long agencyId, int year, FormEdition edition, String figures) {
        file(filing(agencyId, year, edition, Cells.zerosWith(edition, figures)));
    }

    public static ValidatableResponse put(StatsFiling filing) {
        return given().auth()
                .oauth2(Tokens.with("service"))
                .contentType(ContentType.JSON)
                .body(filing)
                .put("/reports/{id}", filing.receipt().reportId())
                .then();
    }

    public static ValidatableResponse post(String path, Object keys) {
        return given().contentType(ContentType.JSON).body(keys).post(path).then();
    }

    public static <T> T read(String path, Object keys, Class<T> type) {
        return post(path, keys).statusCode(200).extract().as(type);
    }
}
