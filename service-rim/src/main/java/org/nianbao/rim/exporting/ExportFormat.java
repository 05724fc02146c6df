package org.nianbao.rim.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.nianbao.rim.ApiException;

/** How an export is written. */
public enum ExportFormat {
    /** RFC 4180, UTF-8, with a header line. */
    CSV("text/csv; charset=UTF-8; header=present"),
    /** One JSON object a line. */
    JSONL("application/jsonl; charset=UTF-8");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** @throws ApiException (400) when it is none */
    public static ExportFormat parse(String word) {
        return switch (word == null ? "csv" : word) {
            case "csv" -> CSV;
            case "jsonl" -> JSONL;
            default -> throw new ApiException(400, "INVALID_PARAMETER", "format is csv or jsonl.");
        };
    }

    /** Begins to write; the stream stays open when the writer is closed. */
    public RecordWriter open(List<String> columns, OutputStream out) throws IOException {
        return this == CSV ? new CsvRecords(columns, out) : new JsonRecords(columns, out);
    }
}
