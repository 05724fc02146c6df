package org.nianbao.catalog.agencies;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.nianbao.catalog.regions.Division;
import org.nianbao.catalog.regions.Gazetteer;
import org.nianbao.model.identity.RegionLevel;

/**
 * Settles which division an agency belongs to. What its name says wins; hints (region codes found in the document or in
 * the credit code, which names where a body is registered) decide only what the name leaves open.
 */
public final class AgencyPlaces {

    private final Gazetteer gazetteer;

    public AgencyPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The name with exactly one place when that can be told, else with all the places it may mean (none when nothing is
     * known).
     *
     * @param hints region codes, the more trusted first; unknown codes and nulls are passed over
     */
    public ParsedAgencyName settle(ParsedAgencyName name, List<String> hints) {
        if (name.places().size() == 1) {
            return name;
        }
        return hints.stream()
                .filter(Objects::nonNull)
                .flatMap(code -> gazetteer.findPlace(code).stream())
                .flatMap(hint -> (name.places().isEmpty() ? near(name, hint) : among(name, hint)).stream())
                .findFirst()
                .map(name::at)
                .orElse(name);
    }

    /** 区商务局 beside the code of 安居区: the division itself or the nearest above it whose name has that rank. */
    private Optional<Division> near(ParsedAgencyName name, Division hint) {
        if (name.rank().isEmpty()) {
            return Optional.of(hint).filter(place -> place.level() != RegionLevel.NATIONAL);
        }
        return gazetteer
                .upwards(hint)
                .filter(place -> place.name().endsWith(name.rank()) && suits(name.unit(), place))
                .findFirst();
    }

    /** 厅 is a body of a province. */
    private static boolean suits(String unit, Division place) {
        return !unit.endsWith("厅") || unit.endsWith("办公厅") || place.level() == RegionLevel.PROVINCE;
    }

    /** 朝阳区商务局 beside a code in 长春市: the one of the same names that the code lies in, or that lies in the code. */
    private static Optional<Division> among(ParsedAgencyName name, Division hint) {
        List<Division> agreeing = name.places().stream()
                .filter(place -> place.isWithin(hint) || hint.isWithin(place))
                .toList();
        return agreeing.size() == 1 ? Optional.of(agreeing.get(0)) : Optional.empty();
    }

    /** The level of the government that the agency belongs to; empty when the places it may mean differ in it. */
    public static Optional<RegionLevel> findLevel(ParsedAgencyName name) {
        List<RegionLevel> levels =
                name.places().stream().map(Division::level).distinct().toList();
        if (levels.size() == 1) {
            return Optional.of(levels.get(0));
        }
        return switch (name.rank()) {
            case "省", "自治区" -> Optional.of(RegionLevel.PROVINCE);
            case "自治州", "州", "盟" -> Optional.of(RegionLevel.PREFECTURE);
            case "区", "县", "旗" -> Optional.of(RegionLevel.COUNTY);
            case "乡", "镇" -> Optional.of(RegionLevel.TOWNSHIP);
            default -> Optional.empty();
        };
    }
}
