package org.nianbao.stats.versions;

import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.StatelessSession;

/** A number that differs after every commit that can change an answer (数据版本), for caches. */
@ApplicationScoped
public class DataVersion {

    private static final int SLOTS = 16;

    private final StatelessSession session;

    @Inject
    public DataVersion(StatelessSession session) {
        this.session = session;
    }

    /** To be called last in a writing transaction: the row it takes is then held for a moment only. */
    public void bump() {
        session.createNativeMutationQuery("UPDATE data_version SET changes = changes + 1 WHERE slot = :slot")
                .setParameter("slot", ThreadLocalRandom.current().nextInt(SLOTS))
                .executeUpdate();
    }

    long get() {
        return session.createNativeQuery("SELECT SUM(changes) FROM data_version", Long.class)
                .getSingleResult();
    }
}
