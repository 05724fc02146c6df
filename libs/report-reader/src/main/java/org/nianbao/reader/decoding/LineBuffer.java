package org.nianbao.reader.decoding;

/**
 * Text as a browser shows it: blanks and line ends of the source are one blank, or none between two Chinese characters
 * where the source was only wrapped.
 */
final class LineBuffer {

    private static final char NO_BREAK_SPACE = '\u00A0';

    private final StringBuilder text = new StringBuilder();
    private boolean blank;
    private boolean wrapped;

    /** @param preformatted true where line ends of the source are shown */
    void append(String source, boolean preformatted) {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\n' && preformatted) {
                text.append('\n');
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                blank = true;
                wrapped |= c == '\n';
            } else {
                put(c == NO_BREAK_SPACE ? ' ' : c);
            }
        }
    }

    /** A blank that is shown: where a line or a paragraph ends inside a cell. */
    void space() {
        blank = true;
        wrapped = false;
    }

    String take() {
        String taken = text.toString();
        text.setLength(0);
        blank = false;
        wrapped = false;
        return taken;
    }

    private void put(char c) {
        int length = text.length();
        if (blank && length > 0 && !(wrapped && wide(text.charAt(length - 1)) && wide(c))) {
            text.append(' ');
        }
        blank = false;
        wrapped = false;
        text.append(c);
    }

    /** Chinese characters and their marks, which are set without blanks. */
    private static boolean wide(char c) {
        return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xFF00 && c <= 0xFFEF) || (c >= 0xF900 && c <= 0xFAFF);
    }
}
