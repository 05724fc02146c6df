package org.nianbao.catalog.regions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All divisions by code and by the ways their names are written. Held in memory: some 45,000 divisions that change only
 * with a release.
 */
public final class Gazetteer {

    private final Map<String, Division> byCode = new HashMap<>();
    private final Map<String, Division> byFormerCode = new HashMap<>();
    private final Map<String, List<Naming>> byWriting = new HashMap<>();
    private final int longestWriting;

    /**
     * Indexes the divisions.
     *
     * @throws IllegalArgumentException when a former division was followed by one that is not known
     */
    public Gazetteer(List<Division> divisions, List<FormerDivision> former) {
        divisions.forEach(this::add);
        former.forEach(this::add);
        longestWriting =
                byWriting.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private void add(Division division) {
        byCode.put(division.code(), division);
        write(division.name(), new Naming(division, true));
        PlaceNames.shortForms(division.name(), division.level())
                .forEach(form -> write(form, new Naming(division, false)));
    }

    private void add(FormerDivision former) {
        Division successor = find(former.successorCode())
                .orElseThrow(() -> new IllegalArgumentException("unknown successor " + former.successorCode()));
        byFormerCode.put(former.code(), successor);
        write(former.name(), new Naming(successor, true));
    }

    private void write(String writing, Naming naming) {
        byWriting.computeIfAbsent(writing, w -> new ArrayList<>(1)).add(naming);
    }

    /** The division of a present or former code. */
    public Optional<Division> find(String code) {
        Division present = byCode.get(code);
        return Optional.ofNullable(present != null ? present : byFormerCode.get(code));
    }

    /** The division directly above; empty for the country. */
    public Optional<Division> findParent(Division division) {
        return Optional.ofNullable(byCode.get(division.parentCode()));
    }

    /** The division itself and those above it, from the lowest up to the country. */
    public Stream<Division> upwards(Division division) {
        return Stream.iterate(Optional.of(division), Optional::isPresent, d -> d.flatMap(this::findParent))
                .flatMap(Optional::stream);
    }

    /**
     * Every way to read a division's name at the start of the text, longest first.
     *
     * @param within only divisions below this one
     */
    public List<Written> listStarting(String text, Division within) {
        List<Written> found = new ArrayList<>();
        for (int length = Math.min(longestWriting, text.length()); length >= 2; length--) {
            for (Naming naming : byWriting.getOrDefault(text.substring(0, length), List.of())) {
                Division division = naming.division();
                if (!division.equals(within) && division.isWithin(within)) {
                    found.add(new Written(division, length, naming.complete()));
                }
            }
        }
        found.sort(Comparator.comparingInt(Written::length).reversed());
        return found;
    }

    /**
     * A name that stands at the start of a text.
     *
     * @param length how many characters it takes
     * @param complete false for a shortened form
     */
    public record Written(Division division, int length, boolean complete) {}

    private record Naming(Division division, boolean complete) {}
}
