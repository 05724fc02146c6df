package org.nianbao.stats.findings;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.nianbao.stats.packing.Compression;

/**
 * Compresses JSON for a column. What was written before columns were compressed begins with a brace and is read as it
 * is.
 */
@Converter
public class PackedText implements AttributeConverter<String, byte[]> {

    private static final byte FORMAT = 1;

    /** Part of the format: never changed. */
    private static final String DICTIONARY =
            "{\"rule\":\"T3-APPLICANTS\",\"subject\":\"requests.result.\",\"applicant\":"
                    + "\"TOTAL\",\"severity\":\"ERROR\",\"fault\":\"SOURCE\",\"faultReason\":\"All figures are stated in the same document"
                    + " and were read cleanly; the document contradicts itself.\",\"left\":,\"right\":,\"difference\":,\"inputs\":[{"
                    + "\"year\":2021,\"indicator\":\"requests.received\",\"applicant\":\"NATURAL_PERSON\",\"source\":\"FORM\",\"value\":0,"
                    + "\"raw\":\"0\",\"reportId\":,\"evidence\":{\"section\":null,\"start\":,\"end\":,\"table\":2,\"row\":,\"column\":,"
                    + "\"quote\":\"";

    /** The usual level, 6, takes twice the time and saves a sixteenth. */
    private static final int LEVEL = 3;

    private static final Compression COMPRESSION =
            new Compression(FORMAT, DICTIONARY.getBytes(StandardCharsets.UTF_8), LEVEL);

    @Override
    public byte[] convertToDatabaseColumn(String text) {
        return text == null ? null : COMPRESSION.compress(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String convertToEntityAttribute(byte[] column) {
        if (column == null) {
            return null;
        }
        boolean packed = column.length > 0 && column[0] == FORMAT;
        ByteBuffer plain = packed ? COMPRESSION.decompress(column) : ByteBuffer.wrap(column);
        return StandardCharsets.UTF_8.decode(plain).toString();
    }
}
