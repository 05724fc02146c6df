package org.nianbao.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nianbao.cli.ProjectFolder;
import org.nianbao.cli.up.House;
import org.nianbao.cli.up.HouseSettings;
import org.nianbao.cli.up.Ports;
import org.nianbao.mariadb.ServerSettings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** {@code nianbao backup} of a running house, {@code nianbao restore} into an empty one. */
class BackupIT {

    private static final String QUESTION = """
            {"query": "{ agencies(first: 50) { nodes { name reports { nodes { year title } } requestOutcomes { year received { value status parts { raw evidence { quote } } } } } } }"}""";

    @TempDir
    private Path folder;

    @Test
    void aRestoredHouseAnswersAsTheOneThatWasBackedUp() throws Exception {
        RunningHouse.file(Samples.get("agencies/tongxiang-commerce-2013.html")).statusCode(200);
        String before = answer(RunningHouse.get());
        assertThat(before).contains("桐乡市商务局");
        Path file = folder.resolve("nianbao.sql.gz");

        Output backup = nianbao("backup", "--data", RunningHouse.DATA.toString(), "-o", file.toString());
        assertThat(backup.code).as(backup.text).isZero();
        Path restored = folder.resolve("restored");
        Output restore = nianbao("restore", file.toString(), "--data", restored.toString());
        assertThat(restore.code).as(restore.text).isZero();

        Output again = nianbao("restore", file.toString(), "--data", restored.toString());
        assertThat(again.code).isNotZero();
        assertThat(again.text).contains("already holds nianbao_catalog, nianbao_ingest, nianbao_stats");
        var settings = new HouseSettings(
                new ProjectFolder(Modules.ROOT), restored, Ports.free(), "127.0.0.1", ServerSettings.DURABLE);
        try (House house = House.start(settings, System.out::println)) {
            assertThat(answer(house)).isEqualTo(before);
        }
    }

    @Test
    void aDamagedFileIsNotRestored() throws Exception {
        Path file = Files.write(folder.resolve("damaged.sql.gz"), new byte[] {1, 2, 3});
        Output without = nianbao(
                "restore", file.toString(), "--data", folder.resolve("a").toString());
        assertThat(without.text).contains("damaged.sql.gz.sha256 is missing");
        Files.writeString(folder.resolve("damaged.sql.gz.sha256"), "00  damaged.sql.gz\n");
        Output wrong = nianbao(
                "restore", file.toString(), "--data", folder.resolve("a").toString());
        assertThat(wrong.text).contains("is not what was backed up");
        assertThat(folder.resolve("a")).doesNotExist();
    }

    private static String answer(House house) {
        return given().baseUri(house.gateway().toString())
                .contentType("application/json")
                .body(QUESTION)
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** What a command ended with and said. */
    record Output(int code, String text) {}

    /** Runs the command of the project. */
    static Output nianbao(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Modules.ROOT.resolve("nianbao").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Output(process.waitFor(), text);
    }
}
