package org.nianbao.cli.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.nianbao.cli.CommandFailure;
import org.nianbao.cli.ProjectFolder;

/** {@code nianbao token}: signs a token with the key of a house on this machine, for whoever may read that key. */
@Command(
        name = "token",
        description = "Prints a token for the system on this machine, good for a year.",
        mixinStandardHelpOptions = true)
public final class TokenCommand implements Callable<Integer> {

    /** What people may do; the role service is for services alone. */
    enum Role {
        CONTRIBUTOR,
        REVIEWER,
        CURATOR
    }

    @Option(
            names = "--role",
            defaultValue = "CONTRIBUTOR",
            split = ",",
            paramLabel = "ROLE",
            description = "Of contributor (files documents), reviewer (judges findings), curator (merges agencies);"
                    + " several with commas.")
    private List<Role> roles;

    @Option(names = "--user", defaultValue = "local", description = "The name that reviews and merges are kept under.")
    private String user;

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder of up (default: data/).")
    private Path data;

    @Override
    public Integer call() throws IOException {
        Path keys = (data == null ? ProjectFolder.get().data() : data).resolve("keys");
        if (!Files.isDirectory(keys)) {
            throw new CommandFailure(
                    "There are no keys in " + keys + ": start ./nianbao up once, or name its folder with" + " --data.");
        }
        List<String> groups =
                roles.stream().map(role -> role.name().toLowerCase(Locale.ROOT)).toList();
        System.out.println(SigningKeys.in(keys).token(user, groups));
        return 0;
    }
}
