package org.nianbao.cli.galera;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.nianbao.cli.CommandFailure;

/**
 * The programs of other projects that a cluster on one machine is made of, as Debian packages them.
 *
 * @param galera the replication library
 * @param transfers the folder of MariaDB's scripts that bring a node's data to another
 * @param haproxy the balancer
 */
record ClusterTools(Path galera, Path transfers, Path haproxy) {

    private static final String MEND = """
            This needs Linux with three packages and, of a fourth, a few scripts:
              apt-get install galera-4 rsync haproxy
              apt-get download mariadb-server && dpkg-deb -x mariadb-server_*.deb ~/.cache/nianbao/mariadb-scripts""";

    /** @throws CommandFailure with what is missing and how to get it */
    static ClusterTools find() {
        Path unpacked = Path.of(System.getProperty("user.home"), ".cache/nianbao/mariadb-scripts/usr/bin");
        var missing = new ArrayList<String>();
        Optional<Path> galera =
                first(Stream.of("/usr/lib/galera/libgalera_smm.so", "/usr/lib64/galera-4/libgalera_smm.so")
                        .map(Path::of));
        Optional<Path> script =
                first(Stream.of(unpacked, Path.of("/usr/bin")).map(folder -> folder.resolve("wsrep_sst_rsync")));
        Optional<Path> haproxy = first(folders().map(folder -> folder.resolve("haproxy")));
        if (galera.isEmpty()) {
            missing.add("libgalera_smm.so (galera-4)");
        }
        if (script.isEmpty()) {
            missing.add("wsrep_sst_rsync (of mariadb-server)");
        }
        if (haproxy.isEmpty()) {
            missing.add("haproxy");
        }
        if (first(folders().map(folder -> folder.resolve("rsync"))).isEmpty()) {
            missing.add("rsync");
        }
        if (!missing.isEmpty()) {
            throw new CommandFailure("Missing: " + String.join(", ", missing) + ".\n" + MEND);
        }
        return new ClusterTools(galera.orElseThrow(), script.orElseThrow().getParent(), haproxy.orElseThrow());
    }

    /** Runs a program to its end. */
    static void run(List<String> command) throws IOException, InterruptedException {
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new CommandFailure(String.join(" ", command) + " ended with " + status + ".");
        }
    }

    private static Stream<Path> folders() {
        return Stream.of("/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin")
                .map(Path::of);
    }

    private static Optional<Path> first(Stream<Path> candidates) {
        return candidates.filter(Files::exists).findFirst();
    }
}
