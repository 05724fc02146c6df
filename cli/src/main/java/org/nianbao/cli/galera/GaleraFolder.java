package org.nianbao.cli.galera;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.nianbao.mariadb.Accounts;
import org.nianbao.mariadb.Distribution;

/**
 * The files of a cluster. A database must not run as root; where this command does, everything here belongs to nobody,
 * and the databases run as that.
 *
 * @param password of the administrator, the same on all nodes
 */
record GaleraFolder(Path root, ClusterTools tools, String password) {

    private static final String NOBODY = "65534";

    /** Copies MariaDB there, since nobody may not look into root's home. */
    static GaleraFolder in(Path root, ClusterTools tools) throws IOException, InterruptedException {
        var folder = new GaleraFolder(root, tools, Accounts.newPassword());
        Files.createDirectories(root);
        Distribution distribution = Distribution.unpacked();
        ClusterTools.run(List.of(
                "cp", "-r", distribution.home().toString(), folder.home().toString()));
        ClusterTools.run(List.of(
                "cp",
                "-r",
                tools.transfers().toString(),
                root.resolve("scripts").toString()));
        // The first node begins with an empty database; the others get what it has.
        ClusterTools.run(List.of(
                "cp",
                "-r",
                distribution.template().toString(),
                folder.data("n1").toString()));
        for (String name : List.of("n2", "n3")) {
            Files.createDirectory(folder.data(name));
        }
        Files.writeString(folder.initFile(), """
                CREATE OR REPLACE USER 'root'@'127.0.0.1' IDENTIFIED BY '%s';
                GRANT ALL PRIVILEGES ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;
                """.formatted(folder.password()));
        return folder;
    }

    /** Hands everything to the user that the databases run as. */
    void handOver() throws IOException, InterruptedException {
        if (isRoot()) {
            ClusterTools.run(List.of("chown", "-R", NOBODY + ":" + NOBODY, root.toString()));
        }
    }

    /** What goes before a command so that it does not run as root. */
    List<String> asNobody() {
        return isRoot() ? List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups") : List.of();
    }

    /** The server's command for a node, without its addresses. */
    List<String> server(String name) {
        return List.of(
                home().resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + home(),
                "--lc-messages-dir=" + home().resolve("share"),
                "--datadir=" + data(name),
                "--pid-file=" + root.resolve(name + ".pid"),
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--skip-ssl",
                "--innodb-data-file-path=ibdata1:4M:autoextend",
                "--innodb-undo-tablespaces=0",
                "--innodb-buffer-pool-size=256M",
                "--innodb-autoinc-lock-mode=2",
                // What a node has not yet written when it dies, the others have.
                "--innodb-flush-log-at-trx-commit=2",
                "--max-connections=400",
                "--max-allowed-packet=64M",
                "--binlog-format=ROW",
                "--init-file=" + initFile(),
                // What was committed on one node is seen by a read on another.
                "--wsrep-sync-wait=1",
                "--wsrep-on=ON",
                "--wsrep-provider=" + tools.galera(),
                // With this plugin the provider's options cannot be changed while it runs, and no link be cut.
                "--plugin-wsrep-provider=OFF",
                "--wsrep-sst-method=rsync");
    }

    /** The programs that the server calls. */
    String path() {
        return home().resolve("bin") + ":" + root.resolve("scripts") + ":" + System.getenv("PATH");
    }

    private Path home() {
        return root.resolve("home");
    }

    private Path data(String name) {
        return root.resolve(name);
    }

    private Path initFile() {
        return root.resolve("init.sql");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
