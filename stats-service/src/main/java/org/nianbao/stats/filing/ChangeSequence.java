package org.nianbao.stats.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.hibernate.StatelessSession;

/** Remembers up to where the catalog's list of changes has been followed. */
@ApplicationScoped
public class ChangeSequence {

    private final StatelessSession session;

    @Inject
    public ChangeSequence(StatelessSession session) {
        this.session = session;
    }

    long get() {
        return session.createNativeQuery("SELECT sequence FROM change_sequence", Long.class)
                .getSingleResult();
    }

    @Transactional
    void reach(long sequence) {
        session.createNativeMutationQuery("UPDATE change_sequence SET sequence = GREATEST(sequence, :reached)")
                .setParameter("reached", sequence)
                .executeUpdate();
    }
}
