package org.nianbao.system;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nianbao.testing.RealReports;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code nianbao read} as a process of its own, as scripts use it. */
class ReadCommandIT {

    private static final List<String> KEYS = List.of(
            "document",
            "title",
            "agencyName",
            "regionCode",
            "creditCode",
            "indexNumber",
            "year",
            "publishedOn",
            "signedOn",
            "edition",
            "sections",
            "observations",
            "problems");

    @TempDir
    private Path folder;

    @Test
    void everySampleAndEveryRealReportHasItsLine() throws Exception {
        var files = new ArrayList<>(Samples.listAll());
        files.addAll(RealReports.list());

        Result result = read(files);

        assertThat(result.code).isZero();
        assertThat(result.lines).hasSameSizeAs(files);
        for (int i = 0; i < files.size(); i++) {
            var reading = JsonPath.from(result.lines.get(i));
            assertThat(reading.getMap("$").keySet()).containsAll(copyOf(KEYS));
            assertThat(reading.getString("document.name"))
                    .isEqualTo(files.get(i).getFileName().toString());
            assertThat(reading.getString("agencyName")).isNotBlank();
            assertThat(reading.getList("observations")).isNotEmpty();
        }
    }

    @Test
    void whatIsNoReportHasItsLineAndIsToldByTheExitCode() throws Exception {
        Path noReport = Files.writeString(folder.resolve("新闻.txt"), "我局召开会议。");

        Result result = read(List.of(noReport, folder.resolve("absent.txt")));

        assertThat(result.code).isEqualTo(2);
        assertThat(result.lines)
                .satisfiesExactly(
                        line -> assertThat(line).contains("新闻.txt", "NOT_A_REPORT"),
                        line -> assertThat(line).contains("absent.txt", "DOCUMENT_NOT_FOUND"));
    }

    private static List<Object> copyOf(List<String> keys) {
        return new ArrayList<>(keys);
    }

    private Result read(List<Path> files) throws IOException, InterruptedException {
        Path target = Modules.ROOT.resolve("cli").resolve("target");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                target.resolve("*") + File.pathSeparator + target.resolve("lib").resolve("*"),
                "org.nianbao.cli.Nianbao",
                "read"));
        files.forEach(file -> command.add(file.toString()));
        Path output = folder.resolve("output");
        var builder = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LC_ALL", "C.UTF-8");
        int code = builder.start().waitFor();
        return new Result(code, Files.readAllLines(output, StandardCharsets.UTF_8));
    }

    private record Result(int code, List<String> lines) {}
}
