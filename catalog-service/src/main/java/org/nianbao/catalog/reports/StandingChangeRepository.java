package org.nianbao.catalog.reports;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** Changes that have still to be delivered. */
@ApplicationScoped
public class StandingChangeRepository implements PanacheRepository<StandingChange> {

    public void note(CatalogReport report) {
        persist(new StandingChange(report, Instant.now()));
    }

    /** The oldest changes with all that a receipt says of their reports. */
    public List<StandingChange> listOldest(int first) {
        return find("from StandingChange c join fetch c.report r join fetch r.root left join fetch r.active order by c.id")
                .page(0, first)
                .list();
    }

    public void delivered(List<Long> ids) {
        delete("id in ?1", ids);
    }
}
