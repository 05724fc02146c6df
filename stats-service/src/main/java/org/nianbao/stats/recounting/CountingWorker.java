package org.nianbao.stats.recounting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import org.nianbao.rim.WorkRound;
import org.nianbao.stats.counting.AgencyCounts;
import org.nianbao.stats.totals.CellFolder;

/** Works off what filings leave to be done, about a second behind them. */
@ApplicationScoped
public class CountingWorker {

    private static final Logger LOG = Logger.getLogger(CountingWorker.class);

    private final Recount recount;
    private final CellFolder folder;
    private final AgencyCounts counts;

    @Inject
    public CountingWorker(Recount recount, CellFolder folder, AgencyCounts counts) {
        this.recount = recount;
        this.folder = folder;
        this.counts = counts;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        // Nothing is lost, since what is left to do stands in the tables.
        WorkRound.make(LOG, "Counting", this::catchUp);
    }

    /** Until nothing is left. */
    public void catchUp() {
        int counted;
        do {
            counted = recount.countSome();
            fold();
        } while (counted > 0);
        recount.putInForce();
        boolean removed;
        do {
            removed = recount.removeSomeOld();
        } while (removed);
    }

    private void fold() {
        int folded;
        do {
            folded = folder.fold(counts.version());
        } while (!CellFolder.isLast(folded));
    }
}
