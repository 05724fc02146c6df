package org.nianbao.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;

/** The documents in the folder samples. */
final class Samples {

    private static final Path FOLDER = Modules.ROOT.resolve("samples");

    private static boolean filed;

    private Samples() {}

    static Path get(String name) {
        return FOLDER.resolve(name);
    }

    static byte[] read(String name) throws IOException {
        return Files.readAllBytes(get(name));
    }

    static List<Path> listAll() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /** Files all of them with the running house, once. */
    static synchronized void file() throws IOException {
        if (filed) {
            return;
        }
        for (Path sample : listAll()) {
            RunningHouse.file(sample).statusCode(200);
        }
        filed = true;
    }

    /** Files the demonstration's report on a year as that of another body. */
    static void fileAs(String body, int year) throws IOException {
        fileAs(body, year, "", "");
    }

    /** The same with the first of some words changed. */
    static void fileAs(String body, int year, String from, String to) throws IOException {
        String report = Files.readString(get("demonstration/" + year + ".html"))
                .replaceAll("(示例市)?示例区商务局", body)
                .replaceAll("示例区人民政府|示例区商务|示例区", "")
                .replaceFirst(from, to);
        Path file = Files.createTempFile("report", ".html");
        try {
            RunningHouse.file(Files.writeString(file, report)).statusCode(200);
        } finally {
            Files.delete(file);
        }
        awaitFound(body);
    }

    /** The index of names follows what is filed within a second or two. */
    private static void awaitFound(String body) {
        Instant end = Instant.now().plusSeconds(20);
        String found = "{ agencies(filter: {name: \"" + body + "\"}) { nodes { name } } }";
        while (!RunningHouse.ask(found)
                .extract()
                .jsonPath()
                .getList("data.agencies.nodes.name")
                .contains(body)) {
            assertThat(Instant.now()).as(body + " is found").isBefore(end);
            LockSupport.parkNanos(200_000_000);
        }
    }

    /** An archive of all samples and of so many documents that are no reports. */
    static Path archiveWith(int others, Path folder) throws IOException {
        Path archive = folder.resolve("samples.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (Path sample : listAll()) {
                zip.putNextEntry(new ZipEntry(FOLDER.relativize(sample).toString()));
                Files.copy(sample, zip);
            }
            for (int i = 0; i < others; i++) {
                zip.putNextEntry(new ZipEntry("news-" + i + ".txt"));
                zip.write(("我局召开第" + i + "次会议。").getBytes(StandardCharsets.UTF_8));
            }
        }
        return archive;
    }
}
