package org.nianbao.catalog.regions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;

import org.nianbao.model.identity.RegionLevel;

/**
 * The divisions of the house: two CSV files with the columns code, name, level, parent, every parent before its
 * children. Source and licence stand in NOTICE.
 */
public final class DivisionFiles {

    private static final List<String> FILES = List.of("/divisions/regions.csv", "/divisions/townships.csv");

    private DivisionFiles() {}

    /** The country and everything below it, every parent before its children. */
    public static List<Division> list() {
        Map<String, Division> byCode = new HashMap<>();
        List<Division> divisions = new ArrayList<>();
        byCode.put("", Division.COUNTRY);
        divisions.add(Division.COUNTRY);
        for (String file : FILES) {
            for (Line line : lines(file, Line.class)) {
                Division parent = byCode.get(line.parent());
                if (parent == null) {
                    throw new IllegalStateException(file + ": " + line.code() + " comes before its parent");
                }
                Division division = new Division(line.code(), line.name(), line.level(), parent);
                byCode.put(line.code(), division);
                divisions.add(division);
            }
        }
        return divisions;
    }

    /** The divisions of county level and above that ended in 2009 or later and have one successor, by year. */
    public static List<FormerDivision> listFormer() {
        return lines("/divisions/former.csv", FormerLine.class).stream()
                .map(line ->
                        new FormerDivision(line.code(), line.name(), line.changed(), line.successor(), line.relation()))
                .toList();
    }

    private static <T> List<T> lines(String file, Class<T> type) {
        CsvMapper mapper = new CsvMapper();
        CsvSchema header = CsvSchema.emptySchema().withHeader();
        try (InputStream in = DivisionFiles.class.getResourceAsStream(file);
                MappingIterator<T> lines = mapper.readerFor(type).with(header).readValues(in)) {
            return lines.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** One line of a file; parent is empty for a province. */
    record Line(String code, String name, RegionLevel level, String parent) {}

    /** One line of the file of former divisions. */
    record FormerLine(String code, String name, int changed, String successor, FormerDivision.Relation relation) {}
}
