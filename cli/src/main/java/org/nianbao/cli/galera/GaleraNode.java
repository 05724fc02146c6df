package org.nianbao.cli.galera;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.nianbao.cli.CommandFailure;
import org.nianbao.cli.up.Ports;
import org.nianbao.mariadb.Accounts;
import org.nianbao.mariadb.JdbcAddress;

/** One MariaDB of a cluster. */
final class GaleraNode {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final GaleraFolder folder;
    private final String name;
    private final int port = Ports.oneFree();
    private final int group = Ports.oneFree();
    private final int increments = Ports.oneFree();
    private final int transfers = Ports.oneFree();
    private Process process;

    GaleraNode(GaleraFolder folder, String name) throws IOException {
        this.folder = folder;
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Where it takes SQL. */
    /** How the driver names it, as one that is written to (primary) or read from (replica). */
    String address(String type) {
        return "address=(host=127.0.0.1)(port=" + port + ")(type=" + type + ")";
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    /** Where it speaks with the other nodes. */
    String groupAddress() {
        return "127.0.0.1:" + group;
    }

    /**
     * Starts it and waits until it has all that the others have.
     *
     * @param groupAddresses of all nodes; empty for the first one, which makes the cluster
     */
    void start(List<String> groupAddresses) throws IOException, InterruptedException {
        var command = new ArrayList<>(folder.asNobody());
        command.addAll(folder.server(name));
        command.addAll(List.of(
                "--port=" + port,
                "--socket=" + folder.root().resolve(name + ".sock"),
                "--wsrep-cluster-address=gcomm://" + String.join(",", groupAddresses),
                "--wsrep-node-name=" + name,
                "--wsrep-node-address=" + groupAddress(),
                "--wsrep-provider-options=gmcast.listen_addr=tcp://" + groupAddress() + ";ist.recv_addr=127.0.0.1:"
                        + increments + ";gcache.size=256M",
                "--wsrep-sst-receive-address=127.0.0.1:" + transfers));
        if (groupAddresses.isEmpty()) {
            command.add("--wsrep-new-cluster");
        }
        var builder = new ProcessBuilder(command)
                .directory(folder.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().put("PATH", folder.path());
        process = builder.start();
        awaitSynced();
    }

    /** Ends it at once, as a power cut would. */
    void kill() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Cuts its links to all other nodes for a while; clients still reach it. */
    void isolate(Duration time) throws SQLException, InterruptedException {
        // Once it is alone it takes no new connection.
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET GLOBAL wsrep_provider_options='gmcast.isolate=1'");
            Thread.sleep(time.toMillis());
            statement.execute("SET GLOBAL wsrep_provider_options='gmcast.isolate=0'");
        }
    }

    /** One number. */
    long count(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** What it has counted since it was started. */
    long status(String variable) throws SQLException {
        return count(
                "SELECT VARIABLE_VALUE FROM information_schema.GLOBAL_STATUS WHERE VARIABLE_NAME = '" + variable + "'");
    }

    /** Waits until it has all that the others have. */
    void awaitSynced() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isSynced()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new CommandFailure("The database " + name + " did not join the cluster; see " + log());
            }
            Thread.sleep(200);
        }
    }

    private boolean isSynced() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW STATUS LIKE 'wsrep_local_state_comment'")) {
            return row.next() && row.getString(2).equals("Synced");
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Connection connect() throws SQLException {
        return Accounts.ofExternal(
                        JdbcAddress.parse("jdbc:mariadb://" + address() + "/?sslMode=disable"),
                        "root",
                        folder.password())
                .connect();
    }

    private Path log() {
        return folder.root().resolve(name + ".log");
    }

    /** @throws IOException when its files cannot be made */
    void prepare() throws IOException {
        Files.createFile(log());
    }
}
