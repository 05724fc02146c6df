package org.nianbao.cli.export;

/** Counts the records of a stream as it goes by: a line of CSV ends only outside of quotes. */
final class RecordCount {

    private final boolean csv;
    private boolean quoted;
    private long lines;

    /** @param csv false for JSON Lines */
    RecordCount(boolean csv) {
        this.csv = csv;
    }

    void add(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (csv && bytes[i] == '"') {
                quoted = !quoted;
            } else if (bytes[i] == '\n' && !quoted) {
                lines++;
            }
        }
    }

    /** Without the header. */
    long rows() {
        return csv ? Math.max(0, lines - 1) : lines;
    }
}
