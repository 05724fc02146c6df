package org.nianbao.reader.identifying;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The provinces, prefectures and counties by name (GB/T 2260, as of 2023; source and licence in NOTICE). Loaded when
 * first asked for.
 */
final class Divisions {

    private static final String FILE = "/divisions/regions.csv";
    private static final Map<String, List<Division>> BY_NAME = new HashMap<>();
    private static final Map<String, List<Division>> BY_SHORT_NAME = new HashMap<>();
    private static final Map<String, Division> BY_CODE = new HashMap<>();
    private static int longest;

    static {
        load();
    }

    private Divisions() {}

    /**
     * A division.
     *
     * @param parent code of the one above; empty for a province
     */
    record Division(String code, String name, String parent) {

        boolean isPrefecture() {
            return code.endsWith("00") && !parent.isEmpty();
        }

        boolean isWithin(Division other) {
            for (Division d = this; d != null; d = BY_CODE.get(d.parent())) {
                if (d.code().equals(other.code())) {
                    return true;
                }
            }
            return false;
        }
    }

    /** All divisions of one name: there are four 鼓楼区. */
    static List<Division> listNamed(String name) {
        return BY_NAME.getOrDefault(name, List.of());
    }

    /** Those that are written without their rank: 合川 for 合川区. Provinces are among {@link #listNamed}. */
    static List<Division> listShort(String name) {
        return BY_SHORT_NAME.getOrDefault(name, List.of());
    }

    /** Null for the one above a province. */
    static Division above(Division division) {
        return BY_CODE.get(division.parent());
    }

    static int longestName() {
        return longest;
    }

    private static void load() {
        try (InputStream in = Divisions.class.getResourceAsStream(FILE);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",", -1)).forEach(Divisions::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    private static void add(String[] line) {
        var division = new Division(line[0], line[1], line[3]);
        String name = division.name();
        if (BY_CODE.putIfAbsent(division.code(), division) != null) {
            return;
        }
        put(BY_NAME, name, division);
        longest = Math.max(longest, name.length());
        if (division.parent().isEmpty()) {
            put(BY_NAME, name.substring(0, name.startsWith("内蒙古") || name.startsWith("黑龙江") ? 3 : 2), division);
        } else if (name.length() > 2) {
            put(BY_SHORT_NAME, name.substring(0, name.length() - 1), division);
        }
    }

    private static void put(Map<String, List<Division>> map, String name, Division division) {
        map.computeIfAbsent(name, n -> new ArrayList<>(1)).add(division);
    }
}
