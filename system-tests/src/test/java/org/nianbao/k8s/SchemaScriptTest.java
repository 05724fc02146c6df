package org.nianbao.k8s;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nianbao.mariadb.Accounts;
import org.nianbao.mariadb.Distribution;
import org.nianbao.mariadb.EmbeddedMariaDb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.nianbao.k8s.Manifests.of;

/** Schemas compare text as those do that everything was tested with: byte by byte. */
class SchemaScriptTest {

    @TempDir
    private Path home;

    @Test
    void theScriptMakesASchemaAndAUserForEachService() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the script is a shell's");
        String script = of(ConfigMap.class, Manifests.base()).stream()
                .filter(map -> map.getMetadata().getName().equals("mariadb-schemas"))
                .findFirst()
                .orElseThrow()
                .getData()
                .get("10-schemas.sh");
        try (EmbeddedMariaDb database = EmbeddedMariaDb.startTemporary()) {
            // As the image has it: the server of the tests would make up for a script that does not say.
            try (Connection connection = database.accounts().connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("SET GLOBAL character_set_collations = ''");
            }
            Files.writeString(
                    home.resolve(".my.cnf"),
                    "[client]\nskip-ssl\nhost=127.0.0.1\nport=%d\n".formatted(database.port()));
            var shell = new ProcessBuilder("sh", "-c", script).inheritIO();
            shell.environment().put("HOME", home.toString());
            shell.environment().put("MARIADB_ROOT_PASSWORD", database.rootPassword());
            shell.environment()
                    .put("PATH", Distribution.unpacked().home().resolve("bin") + ":" + System.getenv("PATH"));
            for (String schema : List.of("nianbao_ingest", "nianbao_catalog", "nianbao_stats")) {
                shell.environment().put(schema, "it's of " + schema);
            }
            assertThat(shell.start().waitFor()).isZero();
            assertThat(collation(database.accounts(), "nianbao_ingest")).isEqualTo("utf8mb4_bin");
            assertThat(collation(database.accounts(), "nianbao_catalog")).isEqualTo("utf8mb4_bin");
            assertThat(collation(database.accounts(), "nianbao_stats")).isEqualTo("utf8mb4_bin");
        }
    }

    @Test
    void theOperatorIsAskedForTheSame() {
        assertThat(of(GenericKubernetesResource.class, Manifests.plain("overlays/galera")))
                .filteredOn(object -> object.getKind().equals("Database"))
                .hasSize(3)
                .allSatisfy(object -> {
                    assertThat(object.<String>get("spec", "characterSet")).isEqualTo("utf8mb4");
                    assertThat(object.<String>get("spec", "collate"))
                            .as("the operator's own is of another character set, and MariaDB refuses the two")
                            .isEqualTo("utf8mb4_bin");
                });
    }

    @Test
    void theServersAreSetAsThoseOfTheTests() throws IOException {
        String tested = Files.readString(
                Path.of("../libs/embedded-mariadb/src/main/java/org/nianbao/mariadb/ServerSettings.java"));
        List<String> settings = Pattern.compile(
                        "\"--((?:character-set|collation|default-time-zone|max-allowed-packet)[^\"]*)\"")
                .matcher(tested)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(settings).hasSize(5);
        assertThat(of(StatefulSet.class, Manifests.base())
                        .get(0)
                        .getSpec()
                        .getTemplate()
                        .getSpec()
                        .getContainers()
                        .get(0)
                        .getArgs())
                .containsAll(settings.stream().map(setting -> "--" + setting).toList());
        GenericKubernetesResource cluster =
                of(GenericKubernetesResource.class, Manifests.plain("overlays/galera")).stream()
                        .filter(object -> object.getKind().equals("MariaDB"))
                        .findFirst()
                        .orElseThrow();
        assertThat(cluster.<String>get("spec", "myCnf")
                        .lines()
                        // In a file a name is written with strokes below or in the middle.
                        .map(line -> line.split("=", 2)[0].replace('_', '-') + line.replaceFirst("^[^=]*", "")))
                .containsAll(settings);
    }

    private static String collation(Accounts accounts, String schema) throws Exception {
        try (Connection connection = accounts.connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(
                        "SELECT default_collation_name FROM information_schema.schemata WHERE schema_name = '" + schema
                                + "'")) {
            answer.next();
            return answer.getString(1);
        }
    }
}
