package org.nianbao.rim;

import org.jboss.logging.Logger;

/**
 * One round of work that a schedule makes again and again: what another transaction or an outage broke off is done by
 * the next round, so it is told in a line and is no error. Whatever else fails is the program's and goes on to the
 * schedule, which logs it with its trace.
 */
public final class WorkRound {

    private WorkRound() {}

    /**
     * Makes the round.
     *
     * @param log of the worker
     * @param what names the work at the beginning of a sentence
     */
    public static void make(Logger log, String what, Runnable work) {
        try {
            work.run();
        } catch (Exception failure) {
            // A commit that fails comes as a checked exception that no method declares.
            if (Conflicts.isConflict(failure)) {
                log.infof("%s met another transaction and is done again in the next round", what);
                log.debug("What it met", failure);
                return;
            }
            KnownOutage outage = KnownOutage.find(failure).orElseThrow(() -> unforeseen(failure));
            log.warnf("%s is done again in the next round: %s", what, outage);
        }
    }

    private static RuntimeException unforeseen(Exception failure) {
        return failure instanceof RuntimeException foreseeable
                ? foreseeable
                : new IllegalStateException("a round of work failed", failure);
    }
}
