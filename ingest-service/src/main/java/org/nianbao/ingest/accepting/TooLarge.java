package org.nianbao.ingest.accepting;

/** More bytes came than are taken. */
public class TooLarge extends Exception {

    private static final long serialVersionUID = 1L;

    TooLarge() {
        super("more bytes came than are taken");
    }
}
