package org.nianbao.mariadb;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SchemaDumpTest {

    private static EmbeddedMariaDb from;
    private static EmbeddedMariaDb to;

    @BeforeAll
    static void start() throws SQLException {
        from = EmbeddedMariaDb.startTemporary();
        to = EmbeddedMariaDb.startTemporary();
        from.createSchema("nianbao_a", "user_a", "a-password-of-nobody");
        try (Connection connection = from.accounts().connect()) {
            connection.createStatement().execute("CREATE TABLE nianbao_a.report (name VARCHAR(50), pack BLOB)");
            connection
                    .createStatement()
                    .execute("INSERT INTO nianbao_a.report VALUES ('桐乡市𠮷', X'00FF270A5C'), (NULL, NULL)");
        }
    }

    @AfterAll
    static void stop() {
        from.close();
        to.close();
    }

    @Test
    void whatWasWrittenIsReadBackByteForByte() throws IOException, SQLException {
        var dump = new ByteArrayOutputStream();
        new SchemaDump(from.administrator()).write(List.of("nianbao_a"), dump);

        new SchemaDump(to.administrator()).read(new ByteArrayInputStream(dump.toByteArray()));

        assertThat(to.administrator().schemasWithTables(List.of("nianbao_a", "nianbao_b")))
                .containsExactly("nianbao_a");
        try (Connection connection = to.accounts().connect();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("SELECT name, HEX(pack) FROM nianbao_a.report ORDER BY name DESC")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("桐乡市𠮷");
            assertThat(rows.getString(2)).isEqualTo("00FF270A5C");
            rows.next();
            assertThat(rows.getString(1)).isNull();
        }
    }

    @Test
    void aSchemaThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> new SchemaDump(from.administrator())
                        .write(List.of("nianbao_none"), new ByteArrayOutputStream()))
                .isInstanceOf(MariaDbException.class)
                .hasMessageContaining("nianbao_none");
    }

    @Test
    void aStatementThatFailsIsNamed() {
        var text = new ByteArrayInputStream("INSERT INTO nowhere.t VALUES (1);\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> new SchemaDump(to.administrator()).read(text))
                .isInstanceOf(MariaDbException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void aWrongPasswordIsRefused() {
        var wrong = new AdministratorLogin("127.0.0.1", from.port(), "root", "wro\"ng\\", false);
        assertThatThrownBy(() -> new SchemaDump(wrong).write(List.of("nianbao_a"), new ByteArrayOutputStream()))
                .isInstanceOf(MariaDbException.class)
                .hasMessageContaining("Access denied")
                .hasMessageNotContaining("wro");
        assertThat(wrong.toString()).doesNotContain("wro");
    }

    @Test
    void aServerIsFoundByItsFolderWhileItRuns(@TempDir Path folder) {
        Path data = folder.resolve("mariadb");
        assertThat(EmbeddedMariaDb.findRunning(data)).isEmpty();
        try (EmbeddedMariaDb server = EmbeddedMariaDb.startIn(data, ServerSettings.TEMPORARY)) {
            assertThat(EmbeddedMariaDb.findRunning(data)).contains(server.administrator());
        }
        assertThat(EmbeddedMariaDb.findRunning(data)).isEmpty();
    }

    @Test
    void anExternalServerIsNamedAsForJdbc() {
        assertThat(AdministratorLogin.of(JdbcAddress.parse("jdbc:mariadb://db.example/"), "admin", "secret"))
                .isEqualTo(new AdministratorLogin("db.example", 3306, "admin", "secret", false));
        assertThat(AdministratorLogin.of(
                        JdbcAddress.parse("jdbc:mariadb://db.example:3307/?sslMode=trust"), "admin", "secret"))
                .isEqualTo(new AdministratorLogin("db.example", 3307, "admin", "secret", true));
        assertThatThrownBy(() -> AdministratorLogin.of(JdbcAddress.parse("jdbc:mariadb://a:1,b:2/"), "admin", "s"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
