package org.nianbao.system;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import org.nianbao.cli.ProjectFolder;
import org.nianbao.cli.up.House;
import org.nianbao.cli.up.HouseSettings;
import org.nianbao.cli.up.Ports;
import org.nianbao.mariadb.ServerSettings;

import static io.restassured.RestAssured.given;

/** One real house for all tests of this module: MariaDB and the four packaged services, started at the first use. */
final class RunningHouse {

    /** With a blank, since people have such folders. */
    static final Path DATA = Path.of("target", "house data").toAbsolutePath();

    private static HouseSettings settings;
    private static House house;

    private RunningHouse() {}

    static synchronized House get() {
        if (house == null) {
            try {
                deleteData();
                settings = new HouseSettings(
                        new ProjectFolder(Modules.ROOT),
                        DATA,
                        Ports.free(),
                        "127.0.0.1",
                        ServerSettings.DURABLE,
                        asInACluster(Collector.start()));
                house = House.start(settings, System.out::println);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return house;
    }

    /** Stops everything and starts it again over the same data. */
    static synchronized House restart() throws InterruptedException {
        house.close();
        house = House.start(settings, System.out::println);
        return house;
    }

    static RequestSpecification gateway() {
        return given().baseUri(get().gateway().toString());
    }

    static RequestSpecification service(String module) {
        return given().baseUri(get().addresses().get(module).toString());
    }

    /** Health and metrics. */
    static RequestSpecification management(String module) {
        return given().baseUri(get().managementAddresses().get(module).toString());
    }

    static RequestSpecification contributor() throws IOException {
        return gateway().header("Authorization", "Bearer " + get().contributorToken());
    }

    static String contributorToken() {
        try {
            return get().contributorToken();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A token such as {@code nianbao token} prints. */
    static String token(String role) throws IOException {
        Path target = Modules.ROOT.resolve("cli").resolve("target");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        target + "/*" + File.pathSeparator + target.resolve("lib") + "/*",
                        "org.nianbao.cli.Nianbao",
                        "token",
                        "--role",
                        role,
                        "--data",
                        DATA.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    /** Sends a document and waits for the end of its job. */
    static ValidatableResponse file(Path document) throws IOException {
        return contributor()
                .header("Prefer", "wait=60")
                .queryParam("name", document.getFileName().toString())
                .contentType(ContentType.BINARY)
                .body(Files.readAllBytes(document))
                .post("/documents")
                .then();
    }

    static ValidatableResponse ask(String query) {
        return ask(query, "{}");
    }

    static ValidatableResponse ask(String query, String variables) {
        return gateway()
                .contentType(ContentType.JSON)
                .accept("application/graphql-response+json")
                .body(Map.of("query", query, "variables", new JsonPath(variables).getMap("$")))
                .post("/graphql")
                .then();
    }

    /** Traces are collected, lines are JSON, and a service that is stopped first ends its requests. */
    private static List<String> asInACluster(URI collector) {
        return List.of(
                "-Dquarkus.otel.sdk.disabled=false",
                "-Dquarkus.otel.exporter.otlp.endpoint=" + collector,
                "-Dquarkus.otel.exporter.otlp.protocol=http/protobuf",
                "-Dquarkus.otel.bsp.schedule.delay=200ms",
                "-Dquarkus.log.console.json.enabled=true",
                "-Dquarkus.shutdown.timeout=4s");
    }

    private static void deleteData() throws IOException {
        if (!Files.exists(DATA)) {
            return;
        }
        try (Stream<Path> all = Files.walk(DATA)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
