package org.nianbao.cli.care;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.nianbao.cli.CommandFailure;
import org.nianbao.cli.ProjectFolder;
import org.nianbao.mariadb.MariaDbException;
import org.nianbao.mariadb.SchemaDump;

/** {@code nianbao restore}: what {@code backup} wrote, into a system that holds nothing yet. */
@Command(
        name = "restore",
        description = "Fills an empty system with what backup wrote. The next up brings older data up to date.",
        mixinStandardHelpOptions = true)
public final class RestoreCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "What backup wrote; its .sha256 lies beside it.")
    private Path input;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder to fill, made where it is missing (default: data/).")
    private Path data;

    @Override
    public Integer call() throws IOException {
        Path folder = (data == null ? ProjectFolder.get().data() : data).toAbsolutePath();
        if (!Files.isReadable(input)) {
            throw new CommandFailure("There is no file " + input + ".");
        }
        var file = new BackupFile(input.toAbsolutePath());
        System.err.println("  checking the file");
        file.verify();
        try (var administrator = HouseAdministrator.of(folder, System.getenv(), true)) {
            requireEmpty(administrator);
            System.err.println("  filling the database");
            try (InputStream statements = file.open()) {
                new SchemaDump(administrator.login()).read(statements);
            }
            System.out.println("Restored. Start it: ./nianbao up --data " + folder);
            return 0;
        } catch (MariaDbException e) {
            throw new CommandFailure(
                    "The database is not restored: " + e.getMessage() + ". What was written is not of use: empty it"
                            + " before you try again.",
                    e);
        } catch (SQLException e) {
            throw new CommandFailure("The database cannot be looked at: " + e.getMessage(), e);
        }
    }

    private static void requireEmpty(HouseAdministrator administrator) throws SQLException {
        List<String> filled = administrator.login().schemasWithTables(HouseAdministrator.SCHEMAS);
        if (!filled.isEmpty()) {
            throw new CommandFailure("The database already holds " + String.join(", ", filled)
                    + ": nothing was restored, so that nothing is lost. Restore into another data folder.");
        }
    }
}
