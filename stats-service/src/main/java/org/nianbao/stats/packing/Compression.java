package org.nianbao.stats.packing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Deflate with the forms' row labels as its dictionary: the quotes of a report's cells are made of them. What is stored
 * refers to the dictionary, so its file never changes; another one would be another format.
 */
final class Compression {

    private static final String DICTIONARY = "labels-1.txt";
    private static final byte FORMAT = 1;

    private final byte[] dictionary;

    Compression() {
        try (InputStream in = Compression.class.getResourceAsStream(DICTIONARY)) {
            dictionary = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the dictionary cannot be read", e);
        }
    }

    /** Format, length before compression, deflated bytes. */
    byte[] compress(byte[] plain) {
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setDictionary(dictionary);
            deflater.setInput(plain);
            deflater.finish();
            var out = new ByteArrayOutputStream(plain.length / 2 + 16);
            out.write(FORMAT);
            out.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(plain.length).array());
            byte[] buffer = new byte[1_024];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** @throws IllegalStateException when these are not bytes that {@link #compress} made */
    ByteBuffer decompress(byte[] packed) {
        var in = ByteBuffer.wrap(packed);
        if (in.get() != FORMAT) {
            throw new IllegalStateException("packed figures of an unknown format");
        }
        byte[] plain = new byte[in.getInt()];
        var inflater = new Inflater(true);
        try {
            inflater.setDictionary(dictionary);
            inflater.setInput(in);
            int length = inflater.inflate(plain);
            if (length != plain.length) {
                throw new IllegalStateException("packed figures are cut off: " + length + " of " + plain.length);
            }
            return ByteBuffer.wrap(plain);
        } catch (DataFormatException e) {
            throw new IllegalStateException("packed figures are damaged", e);
        } finally {
            inflater.end();
        }
    }
}
