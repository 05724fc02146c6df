package org.nianbao.stats.filing;

import java.util.Collection;

/** Keeps something that is made of filed reports in step with them, in the filing's own transaction. */
public interface FilingFollower {

    /** The version of what an agency without any report so far is counted by. */
    int version();

    /** Brings everything in step with what changed. */
    void follow(Collection<HeldAgency> agencies);
}
