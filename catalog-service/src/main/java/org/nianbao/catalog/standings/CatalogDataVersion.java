package org.nianbao.catalog.standings;

import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * A number that differs after every commit that may change an answer. It is the sum of several counters, so that
 * writers do not wait for each other.
 */
@ApplicationScoped
public class CatalogDataVersion {

    private static final int COUNTERS = 16;

    private final EntityManager database;

    CatalogDataVersion(EntityManager database) {
        this.database = database;
    }

    /** To be called by every transaction that changes something, at its end. */
    public void raise() {
        database.createNativeQuery("UPDATE data_version SET changes = changes + 1 WHERE slot = ?1")
                .setParameter(1, ThreadLocalRandom.current().nextInt(COUNTERS))
                .executeUpdate();
    }

    long get() {
        Number sum = (Number) database.createNativeQuery("SELECT SUM(changes) FROM data_version")
                .getSingleResult();
        return sum.longValue();
    }
}
