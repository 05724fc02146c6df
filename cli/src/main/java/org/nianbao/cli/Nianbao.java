package org.nianbao.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.logging.Level;
import java.util.logging.Logger;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.nianbao.cli.bench.BenchCommand;
import org.nianbao.cli.care.BackupCommand;
import org.nianbao.cli.care.RestoreCommand;
import org.nianbao.cli.doctor.DoctorCommand;
import org.nianbao.cli.export.ExportCommand;
import org.nianbao.cli.ingest.IngestCommand;
import org.nianbao.cli.query.QueryCommand;
import org.nianbao.cli.read.ReadCommand;
import org.nianbao.cli.up.TokenCommand;
import org.nianbao.cli.up.UpCommand;

/** The command {@code ./nianbao}: results go to standard output, everything else to standard error. */
@Command(
        name = "nianbao",
        description = "Chinese annual reports on government information disclosure, as data.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            UpCommand.class,
            IngestCommand.class,
            ReadCommand.class,
            QueryCommand.class,
            ExportCommand.class,
            DoctorCommand.class,
            TokenCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            BenchCommand.class
        })
public final class Nianbao implements Runnable {

    /** Held here: java.util.logging itself keeps only weak references to loggers with a level of their own. */
    private static final Logger EVERYTHING = Logger.getLogger("");

    private static final Logger OURS = Logger.getLogger("org.nianbao");

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? One of those below.");
    }

    public static void main(String[] arguments) {
        // What the libraries remark about fonts and tags is for developers; what matters becomes a problem in a
        // reading.
        EVERYTHING.setLevel(Level.OFF);
        OURS.setLevel(Level.WARNING);
        System.setProperty("mariadb.logging.disable", "true");
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Nianbao())
                .setExecutionExceptionHandler(Nianbao::explain)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static String reason(FileSystemException failure) {
        if (failure instanceof AccessDeniedException) {
            return "this user may not.";
        }
        if (failure instanceof NoSuchFileException) {
            return "it is not there.";
        }
        return failure.getReason() == null ? "something else stands in its place." : failure.getReason() + ".";
    }

    private static int explain(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        if (failure instanceof FileSystemException file) {
            line.getErr().println(file.getFile() + " cannot be used: " + reason(file));
        } else {
            if (!(failure instanceof CommandFailure)) {
                // Nobody foresaw it: whoever mends it needs the trace.
                failure.printStackTrace(line.getErr());
            }
            line.getErr().println(failure.getMessage());
        }
        line.getErr().flush();
        return CommandLine.ExitCode.SOFTWARE;
    }
}
