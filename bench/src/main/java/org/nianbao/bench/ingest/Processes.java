package org.nianbao.bench.ingest;

import java.io.IOException;
import java.util.List;

/** The processes of a running house, for a fault run to end and to start. */
public interface Processes {

    /** All of them, the database included. */
    List<String> names();

    /** Ends one at once, in the middle of whatever it does ({@code kill -9}). */
    void kill(String name) throws InterruptedException;

    /** Starts one that was killed. */
    void startAgain(String name) throws IOException;

    /** Waits until all can serve. */
    void awaitReady() throws InterruptedException;
}
