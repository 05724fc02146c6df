package org.nianbao.stats.findings;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.StatelessSession;

/** Sets the findings of reports aside that no longer count; what people said of them is kept. */
@ApplicationScoped
public class FindingWithdrawal {

    private final StatelessSession session;

    @Inject
    public FindingWithdrawal(StatelessSession session) {
        this.session = session;
    }

    public void withdraw(Collection<Long> reportIds) {
        session.createNativeMutationQuery("UPDATE finding SET active = FALSE WHERE report_id IN (:ids) AND active")
                .setParameter("ids", reportIds)
                .executeUpdate();
    }
}
