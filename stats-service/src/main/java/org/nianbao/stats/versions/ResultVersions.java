package org.nianbao.stats.versions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.StatelessSession;

/** Which version of a derived result readers see. */
@ApplicationScoped
public class ResultVersions {

    private final StatelessSession session;

    @Inject
    public ResultVersions(StatelessSession session) {
        this.session = session;
    }

    /** The version in force, held until the transaction ends: who holds it is the only one to change the result. */
    public int hold(String name) {
        session.createNativeMutationQuery("UPDATE result_version SET holds = holds + 1 WHERE name = :name")
                .setParameter("name", name)
                .executeUpdate();
        return get(name);
    }

    /** From the commit on, readers see this version. */
    public void putInForce(String name, int version) {
        session.createNativeMutationQuery("UPDATE result_version SET version = :version WHERE name = :name")
                .setParameter("name", name)
                .setParameter("version", version)
                .executeUpdate();
    }

    /** 0 before the first version is complete. */
    public int get(String name) {
        return session.createNativeQuery("SELECT version FROM result_version WHERE name = :name", Long.class)
                .setParameter("name", name)
                .getSingleResult()
                .intValue();
    }
}
