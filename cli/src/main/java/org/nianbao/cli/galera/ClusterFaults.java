package org.nianbao.cli.galera;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

import org.nianbao.cli.up.House;

/** What breaks, in order, while documents come in: each at its share of them. */
final class ClusterFaults {

    private static final Duration DEAD = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int FAULTS = 7;
    private static final Duration CUT = Duration.ofSeconds(10);

    private final House house;
    private final GaleraCluster cluster;
    private final AtomicInteger accepted;
    private final Consumer<String> say;
    private final int share;
    private volatile int ended;
    private int begun;

    /**
     * @param documents that are filed in all
     * @param accepted how many were so far
     */
    ClusterFaults(House house, GaleraCluster cluster, int documents, AtomicInteger accepted, Consumer<String> say) {
        this.house = house;
        this.cluster = cluster;
        this.accepted = accepted;
        this.say = say;
        this.share = documents / (FAULTS + 1);
    }

    /** Waits while documents are two faults ahead, so that some come in during each of them. */
    void keepPace() {
        while (ended < FAULTS && accepted.get() >= (ended + 2) * share) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Makes all of them, and mends each. */
    void make() throws IOException, InterruptedException, SQLException {
        try {
            awaitNext();
            killDatabase(cluster.nodes().get(0));
            for (String victim : List.of("gateway", "ingest-service", "catalog-service-2", "stats-service")) {
                awaitNext();
                say.accept("kill -9 " + victim);
                house.kill(victim);
                Thread.sleep(DEAD.toMillis());
                house.startAgain(victim);
                house.awaitReady();
                say.accept(victim + " is back");
            }
            awaitNext();
            isolate(cluster.nodes().get(0));
            awaitNext();
            freeze("catalog-service");
        } finally {
            ended = FAULTS;
        }
    }

    /** The one that all services write to. */
    private void killDatabase(GaleraNode node) throws IOException, InterruptedException {
        say.accept("kill -9 database " + node.name());
        node.kill();
        Thread.sleep(DEAD.toMillis());
        cluster.startAgain(node);
        say.accept("database " + node.name() + " is back, with all that the others have");
    }

    /** The link to the other nodes is cut; it must serve nobody until it is whole again. */
    private void isolate(GaleraNode node) throws InterruptedException, SQLException {
        say.accept("the link between database " + node.name() + " and the others is cut");
        node.isolate(CUT);
        node.awaitSynced();
        say.accept("the link is mended, database " + node.name() + " has all that the others have");
    }

    /** It neither answers nor refuses, as behind a cut cable. */
    private void freeze(String service) throws IOException, InterruptedException {
        String pid = Long.toString(house.processes().get(service).pid());
        say.accept("the link to " + service + " is cut: kill -STOP");
        ClusterTools.run(List.of("kill", "-STOP", pid));
        Thread.sleep(CUT.toMillis());
        ClusterTools.run(List.of("kill", "-CONT", pid));
        say.accept("the link to " + service + " is mended");
    }

    private void awaitNext() throws InterruptedException {
        ended = begun;
        begun++;
        while (accepted.get() < begun * share) {
            Thread.sleep(PAUSE.toMillis());
        }
    }
}
