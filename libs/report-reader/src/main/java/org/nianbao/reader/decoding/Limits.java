package org.nianbao.reader.decoding;

import java.time.Duration;

/**
 * How much of a document is looked at. What lies beyond is left unread and said so.
 *
 * @param bytes of the document as received
 * @param pages of a PDF file
 * @param cells of all tables together, and the places their spans cover
 * @param characters of text; a report has some ten thousand
 * @param inflatedBytes what the packed streams of a PDF file become together
 * @param time of a processor for one document, looked at between pages, rows and paragraphs
 */
public record Limits(int bytes, int pages, int cells, int characters, long inflatedBytes, Duration time) {

    public static final Limits DEFAULT =
            new Limits(20 << 20, 300, 200_000, 1_000_000, 100L << 20, Duration.ofSeconds(20));

    /** Widest span that a real form has, with room to spare; a wider one is taken as this wide. */
    static final int WIDEST_SPAN = 60;

    /** Deeper nesting than this is flattened by the parser or not followed. */
    static final int DEEPEST_NESTING = 400;
}
