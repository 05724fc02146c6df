package org.nianbao.cli.care;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.nianbao.cli.CommandFailure;
import org.nianbao.cli.ProjectFolder;
import org.nianbao.mariadb.MariaDbException;
import org.nianbao.mariadb.SchemaDump;

/** {@code nianbao backup}: all three schemas as they stood at one moment, while the system runs or stands still. */
@Command(
        name = "backup",
        description =
                "Writes the whole database into one file, as it stood at one moment; the system may go on meanwhile.",
        footer = {
            "",
            "Keys and tokens are no part of it: they lie in the data folder's keys/ and are made anew where missing.",
            "An external MariaDB is named by NIANBAO_DB_URL, NIANBAO_DB_USER and NIANBAO_DB_PASSWORD, as for up."
        },
        mixinStandardHelpOptions = true)
public final class BackupCommand implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder of up (default: data/).")
    private Path data;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write, such as nianbao.sql.gz; its SHA-256 is written beside it.")
    private Path output;

    @Override
    public Integer call() throws IOException {
        Path folder = data == null ? ProjectFolder.get().data() : data;
        Path target = output.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new CommandFailure(target + " is a folder: name a file in it, such as nianbao.sql.gz.");
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new CommandFailure("The folder " + target.getParent() + " is not there.");
        }
        try (var administrator = HouseAdministrator.of(folder.toAbsolutePath(), System.getenv(), false)) {
            var dump = new SchemaDump(administrator.login());
            var file = new BackupFile(target);
            System.err.println("  reading the three schemas");
            long bytes = file.write(stream -> dump.write(HouseAdministrator.SCHEMAS, stream));
            System.out.printf("%s: %,d bytes%n%s%n", file.path(), bytes, file.checksumFile());
            return 0;
        } catch (MariaDbException e) {
            throw new CommandFailure("There is no backup: " + e.getMessage(), e);
        }
    }
}
