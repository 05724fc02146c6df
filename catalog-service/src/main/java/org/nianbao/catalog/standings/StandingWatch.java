package org.nianbao.catalog.standings;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.catalog.reports.CatalogReport;

/** Remembers what reports were when a transaction took hold of them, and tells at its end which have changed. */
public final class StandingWatch {

    private final Map<CatalogReport, State> before = new IdentityHashMap<>();
    private final List<CatalogReport> inOrder = new ArrayList<>();

    /** Remembers what a report is that may change from here on. */
    public void watch(CatalogReport report) {
        remember(report, State.of(report));
    }

    /** A report that was made in this transaction: whatever becomes of it is new. */
    public void watchNew(CatalogReport report) {
        remember(report, State.NONE);
    }

    /** A report of which something else changes that is told with it, such as what is known of its agency. */
    public void watchChanging(CatalogReport report) {
        remember(report, State.NONE);
        report.stepOn();
    }

    private void remember(CatalogReport report, State state) {
        if (before.putIfAbsent(report, state) == null) {
            inOrder.add(report);
        }
    }

    /** The reports that are no longer what they were, each with the number of its new standing. */
    List<Change> close() {
        List<Change> changes = new ArrayList<>();
        for (CatalogReport report : inOrder) {
            State was = before.get(report);
            if (was.equals(State.of(report))) {
                continue;
            }
            if (was != State.NONE) {
                report.stepOn();
            }
            boolean moved = was != State.NONE && was.rootId() != report.root().id();
            changes.add(new Change(report, moved ? was.rootId() : null));
        }
        return changes;
    }

    /**
     * A report whose standing changed.
     *
     * @param previousAgencyId who answered for it before; null when that has not changed
     */
    record Change(CatalogReport report, Long previousAgencyId) {}

    private record State(Long rootId, Long revisionId, boolean hidden) {

        static final State NONE = new State(null, null, false);

        static State of(CatalogReport report) {
            Long revision = report.active() == null ? null : report.active().id();
            return new State(report.root().id(), revision, !report.stands() && revision != null);
        }
    }
}
