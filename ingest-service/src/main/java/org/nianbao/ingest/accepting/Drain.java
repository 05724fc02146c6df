package org.nianbao.ingest.accepting;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

import org.jboss.logging.Logger;

/**
 * Takes the rest of a refused body from the wire and throws it away. Many clients read the answer only once they have
 * sent everything; closing the connection in the middle would make them report a broken connection instead of the
 * reason.
 */
public record Drain(long atMost, Duration time) {

    private static final Logger LOG = Logger.getLogger(Drain.class);

    /** As configured. */
    public static Drain of(AcceptingConfig config) {
        return new Drain(config.drainSize().asLongValue(), config.drainTime());
    }

    public void empty(InputStream body) {
        byte[] buffer = new byte[256 * 1024];
        long end = System.nanoTime() + time.toNanos();
        long left = atMost;
        try {
            int count = body.read(buffer);
            while (count >= 0 && left > 0 && System.nanoTime() < end) {
                left -= count;
                count = body.read(buffer);
            }
        } catch (IOException gone) {
            LOG.debug("The sender of a refused body went away", gone);
        }
    }
}
