package org.nianbao.catalog.agencies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;

/** Reads a small CSV table with a header line that comes with the service. */
public final class ResourceTable {

    private ResourceTable() {}

    /** The lines of the table. */
    public static <T> List<T> read(String resource, Class<T> line) {
        CsvSchema header = CsvSchema.emptySchema().withHeader();
        try (InputStream in = ResourceTable.class.getResourceAsStream(resource);
                MappingIterator<T> lines =
                        new CsvMapper().readerFor(line).with(header).readValues(in)) {
            return lines.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
