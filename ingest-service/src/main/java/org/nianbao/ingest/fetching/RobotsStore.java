package org.nianbao.ingest.fetching;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

/** Keeps each site's robots.txt for all processes, so that it is asked for once. */
@ApplicationScoped
class RobotsStore {

    /** RFC 9309, 2.5: at least this much of a file is read. */
    private static final int LONGEST = 512 * 1024;

    private final EntityManager database;

    RobotsStore(EntityManager database) {
        this.database = database;
    }

    /** Empty when the site must be asked. */
    @Transactional
    Optional<Kept> find(String origin) {
        List<Tuple> found = database.createNativeQuery("""
                        SELECT status, rules FROM fetch_robots
                        WHERE origin = :origin AND expires_at > UTC_TIMESTAMP(6)""", Tuple.class)
                .setParameter("origin", origin)
                .getResultList();
        return found.stream()
                .map(row -> new Kept(row.get(0, Number.class).intValue(), row.get(1, byte[].class)))
                .findFirst();
    }

    @Transactional
    void keep(String origin, int status, byte[] rules, Duration age) {
        database.createNativeQuery("""
                        INSERT INTO fetch_robots (origin, status, rules, expires_at)
                        VALUES (:origin, :status, :rules, UTC_TIMESTAMP(6) + INTERVAL :age MICROSECOND)
                        ON DUPLICATE KEY UPDATE status = VALUES(status), rules = VALUES(rules),
                            expires_at = VALUES(expires_at)""")
                .setParameter("origin", origin)
                .setParameter("status", status)
                .setParameter("rules", rules == null ? null : shortened(rules))
                .setParameter("age", age.toNanos() / 1_000)
                .executeUpdate();
    }

    private static byte[] shortened(byte[] rules) {
        return rules.length <= LONGEST ? rules : Arrays.copyOf(rules, LONGEST);
    }

    /**
     * A robots.txt.
     *
     * @param status of the site's answer; 0 when there was none
     * @param rules the file; null unless the status is 200
     */
    record Kept(int status, byte[] rules) {}
}
