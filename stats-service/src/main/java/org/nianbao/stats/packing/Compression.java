package org.nianbao.stats.packing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Deflate with a dictionary of what is likely to come. What is stored refers to the dictionary, so that never changes;
 * another one is another format.
 */
public final class Compression {

    private static final int HEAD = 1 + Integer.BYTES;

    /** One a thread: making one costs more than using it. */
    private final ThreadLocal<Deflater> deflaters;

    private final byte format;
    private final byte[] dictionary;

    /** @param format the first byte of everything that is compressed */
    public Compression(byte format, byte[] dictionary) {
        this(format, dictionary, Deflater.DEFAULT_COMPRESSION);
    }

    /**
     * @param format the first byte of everything that is compressed
     * @param level from 1, the fastest, to 9, the smallest; another one is the same format
     */
    public Compression(byte format, byte[] dictionary, int level) {
        this.deflaters = ThreadLocal.withInitial(() -> new Deflater(level, true));
        this.format = format;
        this.dictionary = dictionary.clone();
    }

    /** Format, length before compression, deflated bytes. */
    public byte[] compress(byte[] plain) {
        Deflater deflater = deflaters.get();
        deflater.reset();
        deflater.setDictionary(dictionary);
        deflater.setInput(plain);
        deflater.finish();
        var out = new ByteArrayOutputStream(plain.length / 4 + 64);
        out.write(format);
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(plain.length).array());
        byte[] buffer = new byte[2_048];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        return out.toByteArray();
    }

    /** @throws IllegalStateException when these are not bytes that {@link #compress} made */
    public ByteBuffer decompress(byte[] packed) {
        if (packed.length < HEAD || packed[0] != format) {
            throw new IllegalStateException("packed bytes of an unknown format");
        }
        var in = ByteBuffer.wrap(packed);
        byte[] plain = new byte[in.position(1).getInt()];
        var inflater = new Inflater(true);
        try {
            inflater.setDictionary(dictionary);
            inflater.setInput(in);
            int length = inflater.inflate(plain);
            if (length != plain.length) {
                throw new IllegalStateException("packed bytes are cut off: " + length + " of " + plain.length);
            }
            return ByteBuffer.wrap(plain);
        } catch (DataFormatException e) {
            throw new IllegalStateException("packed bytes are damaged", e);
        } finally {
            inflater.end();
        }
    }
}
