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
    private final Map<String, Division> absorbed = new HashMap<>();
    private final Map<String, Division> formerPlaces = new HashMap<>();
    private final Map<String, List<Division>> children = new HashMap<>();
    private final Map<String, List<FormerDivision>> formerly = new HashMap<>();
    private final List<Division> inOrder;
    private final Map<String, List<Naming>> byWriting = new HashMap<>();
    private final int longestWriting;

    /**
     * Indexes the divisions.
     *
     * @throws IllegalArgumentException when a former division was followed by one that is not known
     */
    public Gazetteer(List<Division> divisions, List<FormerDivision> former) {
        inOrder = divisions.stream()
                .map(division -> Map.entry(division.path(), division))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        inOrder.forEach(this::add);
        former.forEach(this::add);
        // Most names are written for one division only; a list without room takes half.
        byWriting.replaceAll((writing, named) -> List.copyOf(named));
        longestWriting =
                byWriting.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private void add(Division division) {
        byCode.put(division.code(), division);
        if (division.parentCode() != null) {
            children.computeIfAbsent(division.parentCode(), code -> new ArrayList<>())
                    .add(division);
        }
        write(division.name(), new Naming(division, true));
        PlaceNames.shortForms(division.name(), division.level())
                .forEach(form -> write(form, new Naming(division, false)));
    }

    private void add(FormerDivision former) {
        Division successor = find(former.successorCode())
                .orElseThrow(() -> new IllegalArgumentException("unknown successor " + former.successorCode()));
        byFormerCode.put(former.code(), successor);
        formerly.computeIfAbsent(successor.code(), code -> new ArrayList<>()).add(former);
        Division meant = successor;
        if (former.relation() == FormerDivision.Relation.ABSORBED) {
            meant = former.asItWas(successor);
            absorbed.put(former.code() + former.name(), successor);
            formerPlaces.put(former.code(), meant);
        }
        write(former.name(), new Naming(meant, true));
    }

    private void write(String writing, Naming naming) {
        byWriting.computeIfAbsent(writing, w -> new ArrayList<>(1)).add(naming);
    }

    /** The division of a present or former code. */
    public Optional<Division> find(String code) {
        Division present = byCode.get(code);
        return Optional.ofNullable(present != null ? present : byFormerCode.get(code));
    }

    /** The place of a present or former code; of a division that was absorbed, the place as it was. */
    public Optional<Division> findPlace(String code) {
        Division former = formerPlaces.get(code);
        return former == null || byCode.containsKey(code) ? find(code) : Optional.of(former);
    }

    /** The present division that a place is in, which is the place itself unless it was absorbed. */
    public Division present(Division place) {
        return absorbed.getOrDefault(place.code() + place.name(), place);
    }

    /** The divisions directly below, by code. */
    public List<Division> listChildren(String code) {
        return children.getOrDefault(code, List.of());
    }

    /** The divisions of the subtree without its top, each before those below it. */
    public Stream<Division> below(Division top) {
        return inOrder.stream().filter(division -> division.isWithin(top) && !division.equals(top));
    }

    /** What was before the division, the latest first. */
    public List<FormerDivision> listFormer(Division division) {
        return formerly.getOrDefault(division.code(), List.of()).stream()
                .sorted(Comparator.comparingInt(FormerDivision::changedYear).reversed())
                .toList();
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
