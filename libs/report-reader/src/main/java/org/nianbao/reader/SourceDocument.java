package org.nianbao.reader;

import java.util.Arrays;
import java.util.Objects;

/**
 * A document to be read, and what the caller knows about it.
 *
 * @param name the file's name, or the last part of its address
 * @param bytes as received; never changed
 * @param hints what the caller knows; used only where the document itself is silent
 */
public record SourceDocument(String name, byte[] bytes, Hints hints) {

    public SourceDocument {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(hints, "hints");
    }

    public static SourceDocument of(String name, byte[] bytes) {
        return new SourceDocument(name, bytes, Hints.NONE);
    }

    /**
     * What the caller knows about a document. Every part may be null.
     *
     * @param url where it was published
     * @param contentType the Content-Type it was sent with: its charset counts after a byte order mark, before a meta
     *     element
     */
    public record Hints(String url, String contentType, String agencyName, Integer year) {
        public static final Hints NONE = new Hints(null, null, null, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceDocument that
                && name.equals(that.name)
                && Arrays.equals(bytes, that.bytes)
                && hints.equals(that.hints);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(bytes), hints);
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}
