package org.nianbao.system;

import java.nio.file.Path;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nianbao.cli.ProjectFolder;
import org.nianbao.cli.up.House;
import org.nianbao.cli.up.HouseSettings;
import org.nianbao.cli.up.Ports;
import org.nianbao.mariadb.ServerSettings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** Today's services over the data of an earlier release. */
class UpgradeIT {

    private static final Path BACKUP =
            Path.of("src/test/resources/backups/nianbao-0.1.0.sql.gz").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void whatAnEarlierReleaseFiledIsAnsweredAndFiledOnByThisOne() throws Exception {
        Path data = folder.resolve("upgraded");
        BackupIT.Output restored = BackupIT.nianbao("restore", BACKUP.toString(), "--data", data.toString());
        assertThat(restored.code()).as(restored.text()).isZero();

        var settings = new HouseSettings(
                new ProjectFolder(Modules.ROOT), data, Ports.free(), "127.0.0.1", ServerSettings.TEMPORARY);
        try (House house = House.start(settings, System.out::println)) {
            ask(house, """
                    { agency(name: "桐乡市商务局") { reports { nodes { year } }
                      requestOutcomes { year received { value parts { raw evidence { quote } } } } } }""")
                    .body("data.agency.reports.nodes.year", hasItem(2013))
                    .body("data.agency.requestOutcomes.find { it.year == 2013 }.received.value", equalTo(5));
            // What is filed meets what was filed then.
            given().baseUri(house.gateway().toString())
                    .header("Authorization", "Bearer " + house.contributorToken())
                    .header("Prefer", "wait=60")
                    .contentType("application/octet-stream")
                    .body(Samples.read("agencies/tongxiang-commerce-2013.html"))
                    .post("/documents")
                    .then()
                    .statusCode(200)
                    .body("receipt.outcome", equalTo("UNCHANGED"));
        }
    }

    private static ValidatableResponse ask(House house, String query) {
        return given().baseUri(house.gateway().toString())
                .contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .statusCode(200);
    }
}
