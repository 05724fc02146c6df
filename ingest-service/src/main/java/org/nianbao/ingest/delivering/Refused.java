package org.nianbao.ingest.delivering;

/** The other service understood the delivery and will not take it. */
public class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message the other service's words */
    public Refused(String message) {
        super(message);
    }
}
