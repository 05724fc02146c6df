package org.nianbao.reader.decoding;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

import org.nianbao.model.reading.ProblemCode;

/**
 * Looks at how large the packed streams of a PDF file become, before PDFBox unpacks them into memory. Images are left
 * out: no text is read from them, so that they stay packed.
 */
final class PdfStreams {

    private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY = 400;
    private static final int MOST_LAYERS = 4;
    /** A stream packed by LZW may become two thousand times as long. */
    private static final int LONGEST_LZW = 100_000;

    private final byte[] file;
    private final long limit;
    private long unpacked;

    PdfStreams(byte[] file, long limit) {
        this.file = file;
        this.limit = limit;
    }

    /** @throws UnreadableDocument when the streams together unpack to more than the limit */
    void check() throws UnreadableDocument {
        int place = find(0);
        while (place >= 0) {
            int data = place + KEYWORD.length;
            String dictionary = before(place);
            boolean opens = !dictionary.endsWith("end");
            int layers = Math.min(MOST_LAYERS, dictionary.split("/(?:FlateDecode|Fl)\\b", -1).length - 1);
            if (opens && layers > 0 && !dictionary.contains("/Image")) {
                unpack(data, layers);
            }
            int next = find(data);
            if (opens && dictionary.contains("/LZW") && (next < 0 ? file.length : next) - data > LONGEST_LZW) {
                throw tooLarge();
            }
            place = next;
        }
    }

    private void unpack(int data, int layers) throws UnreadableDocument {
        int from = data;
        while (from < file.length && (file[from] == '\r' || file[from] == '\n')) {
            from++;
        }
        InputStream stream = new ByteArrayInputStream(file, from, file.length - from);
        for (int layer = 0; layer < layers; layer++) {
            stream = new Counted(new InflaterInputStream(stream));
        }
        byte[] buffer = new byte[1 << 14];
        try {
            while (stream.read(buffer) > 0) {
                // counted on the way
            }
        } catch (IOException e) {
            // The limit, or a damaged or encrypted stream, of which PDFBox will tell; it counts as far as it goes.
            if (unpacked > limit) {
                throw tooLarge();
            }
        }
    }

    private static UnreadableDocument tooLarge() {
        return new UnreadableDocument(
                ProblemCode.DOCUMENT_TOO_LARGE, "The PDF file unpacks to far more than a report can be.");
    }

    private String before(int place) {
        int from = Math.max(0, place - DICTIONARY);
        String text = new String(file, from, place - from, StandardCharsets.ISO_8859_1);
        return text.substring(Math.max(0, text.lastIndexOf(" obj")));
    }

    private int find(int from) {
        for (int i = from; i <= file.length - KEYWORD.length; i++) {
            if (file[i] == KEYWORD[0] && matches(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean matches(int place) {
        for (int i = 1; i < KEYWORD.length; i++) {
            if (file[place + i] != KEYWORD[i]) {
                return false;
            }
        }
        return true;
    }

    /** Adds what comes out of each layer: a thin last one may hide a huge one in between. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            unpacked += Math.max(0, read);
            if (unpacked > limit) {
                throw new IOException("more than the limit");
            }
            return read;
        }
    }
}
