package org.nianbao.catalog.standings;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** The list of changes that others follow. */
@ApplicationScoped
public class ChangeList implements PanacheRepository<ListedChange> {

    private static final int AT_ONCE = 200;

    /**
     * Adds changes at the end of the list. Whoever adds holds the list until it commits: a number, once seen, has no
     * lower one come to light after it. The row is changed, not only locked: of two that hold it on two nodes of a
     * cluster, one is broken off.
     */
    void append(List<ListedChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        getEntityManager()
                .createNativeQuery("UPDATE report_change_order SET turns = turns + 1 WHERE held = 1")
                .executeUpdate();
        for (int from = 0; from < changes.size(); from += AT_ONCE) {
            insert(changes.subList(from, Math.min(from + AT_ONCE, changes.size())));
        }
    }

    private void insert(List<ListedChange> changes) {
        String rows = "(?, ?, ?), ".repeat(changes.size() - 1) + "(?, ?, ?)";
        var insert = getEntityManager()
                .createNativeQuery("INSERT INTO report_change (report_id, reason, previous_agency_id) VALUES " + rows);
        int parameter = 1;
        for (ListedChange change : changes) {
            insert.setParameter(parameter++, change.report().id());
            insert.setParameter(parameter++, change.reason().name());
            insert.setParameter(parameter++, change.previousAgencyId());
        }
        insert.executeUpdate();
    }

    /** The changes behind that number, one more than asked for, with all that a receipt says of their reports. */
    public List<ListedChange> listAfter(long sequence, int first) {
        return find(
                        "from ListedChange c join fetch c.report r join fetch r.root left join fetch r.active"
                                + " where c.id > ?1 order by c.id",
                        sequence)
                .range(0, first)
                .list();
    }
}
