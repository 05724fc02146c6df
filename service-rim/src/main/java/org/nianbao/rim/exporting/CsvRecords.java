package org.nianbao.rim.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;

/** RFC 4180 with a header line. */
final class CsvRecords implements RecordWriter {

    /** What spreadsheets take for the beginning of a formula; full-width signs too. */
    private static final Pattern FORMULA =
            Pattern.compile("^[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?|-{1,4}");

    private final SequenceWriter writer;

    CsvRecords(List<String> columns, OutputStream out) throws IOException {
        var schema = CsvSchema.builder();
        columns.forEach(schema::addColumn);
        writer = CsvMapper.builder()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .build()
                .writer(schema.setUseHeader(true).setLineSeparator("\r\n").build())
                .writeValues(out);
    }

    @Override
    public void write(Object... values) throws IOException {
        var fields = new ArrayList<String>(values.length);
        for (Object value : values) {
            fields.add(field(value));
        }
        writer.write(fields);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static String field(Object value) throws IOException {
        if (value == null) {
            // The library leaves a null out of a row, and all fields after it would slip.
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof CharSequence text) {
            return guarded(text.toString());
        }
        if (value instanceof Number || value instanceof Boolean || value instanceof Enum<?>) {
            return value.toString();
        }
        return guarded(JsonRecords.text(value));
    }

    /** An apostrophe before what a spreadsheet would run as a formula; JSON Lines carry the text as it is. */
    static String guarded(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
