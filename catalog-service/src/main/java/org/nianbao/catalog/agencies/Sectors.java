package org.nianbao.catalog.agencies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.nianbao.catalog.agencies.SectorResource.SectorUnits;

/**
 * The functional systems (系统) that bodies of all levels belong to, such as 商务 or 教育, told by the words in a unit's
 * name.
 */
public final class Sectors {

    private final List<Word> words = new ArrayList<>();

    /** The systems in the table that comes with the service. */
    public static Sectors ofService() {
        return new Sectors(ResourceTable.read("/agencies/sectors.csv", Line.class));
    }

    /** Every system with the names, present and former, of the units that belong to it. */
    static List<SectorUnits> listWithUnits() {
        return ResourceTable.read("/agencies/sector-units.csv", UnitsLine.class).stream()
                .map(line -> new SectorUnits(line.sector(), List.of(line.units().split(" "))))
                .toList();
    }

    Sectors(List<Line> lines) {
        for (Line line : lines) {
            for (String word : line.words().split(" ")) {
                words.add(new Word(word, line.sector()));
            }
        }
    }

    /**
     * The system of a unit, such as 商务 for 商务局. Of several the one named first counts, and of two words at the same
     * place the longer one: 工业贸易和科学技术局 is 工业和信息化.
     */
    public Optional<String> find(String unitName) {
        // 民政 stands in 人民政府 by accident.
        String unit = unitName.replace("人民政府", "政府");
        return words.stream()
                .filter(word -> unit.contains(word.text()))
                .min(Comparator.comparingInt((Word word) -> unit.indexOf(word.text()))
                        .thenComparing(word -> -word.text().length()))
                .map(Word::sector);
    }

    /** All systems, in the order of the table. */
    public List<String> list() {
        return words.stream().map(Word::sector).distinct().toList();
    }

    /** One line of the table; the words are parted by blanks. */
    record Line(String sector, String words) {}

    /** One line of the table of units; they are parted by blanks. */
    record UnitsLine(String sector, String units) {}

    private record Word(String text, String sector) {}
}
