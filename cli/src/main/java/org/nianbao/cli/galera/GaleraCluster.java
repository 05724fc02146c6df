package org.nianbao.cli.galera;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Three MariaDB that each hold everything. */
public final class GaleraCluster implements AutoCloseable {

    private final GaleraFolder folder;
    private final List<GaleraNode> nodes;

    private GaleraCluster(GaleraFolder folder) throws IOException {
        this.folder = folder;
        this.nodes = List.of(new GaleraNode(folder, "n1"), new GaleraNode(folder, "n2"), new GaleraNode(folder, "n3"));
    }

    /** Starts the three, one after the other. */
    static GaleraCluster start(Path root, ClusterTools tools) throws IOException, InterruptedException {
        var cluster = new GaleraCluster(GaleraFolder.in(root, tools));
        try {
            for (GaleraNode node : cluster.nodes) {
                node.prepare();
            }
            cluster.folder.handOver();
            for (GaleraNode node : cluster.nodes) {
                node.start(node == cluster.nodes.get(0) ? List.of() : cluster.groupAddresses());
            }
            return cluster;
        } catch (IOException | InterruptedException | RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    List<GaleraNode> nodes() {
        return nodes;
    }

    /**
     * How services reach it.
     *
     * @param spread true for any node, so that writes on all of them meet at the commit; false for the first one that
     *     lives, while queries outside a transaction are spread over all
     */
    Map<String, String> environment(boolean spread) {
        String way = spread
                ? "loadbalance://" + nodes.stream().map(GaleraNode::address).collect(Collectors.joining(","))
                : "load-balance-read://" + namedAs("primary") + "," + namedAs("replica");
        return Map.of(
                "NIANBAO_DB_URL",
                "jdbc:mariadb:" + way + "/?sslMode=disable&connectTimeout=2000&socketTimeout=30000"
                        + "&galeraAllowedState=2,4",
                "NIANBAO_DB_USER",
                "root",
                "NIANBAO_DB_PASSWORD",
                folder.password());
    }

    private String namedAs(String type) {
        return nodes.stream().map(node -> node.address(type)).collect(Collectors.joining(","));
    }

    void startAgain(GaleraNode node) throws IOException, InterruptedException {
        node.start(groupAddresses());
    }

    private List<String> groupAddresses() {
        return nodes.stream().map(GaleraNode::groupAddress).toList();
    }

    @Override
    public void close() {
        for (GaleraNode node : nodes) {
            try {
                if (node.isAlive()) {
                    node.kill();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
