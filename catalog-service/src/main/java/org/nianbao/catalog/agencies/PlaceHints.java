package org.nianbao.catalog.agencies;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nianbao.catalog.regions.Division;

/**
 * Looks in a report's own text for the place of a body whose name leaves it open: a report signed 商务局 mostly says
 * 重庆市梁平区商务局 somewhere.
 */
public final class PlaceHints {

    /** The longest chain of division names is shorter. */
    private static final int LONGEST_PLACE = 30;

    private static final int MOST_OCCURRENCES = 50;

    private final AgencyNameParser names;

    public PlaceHints(AgencyNameParser names) {
        this.names = names;
    }

    /**
     * The one division that the texts put in front of the unit's name; empty when there is none or they name several.
     *
     * @param unit as written, such as 商务局
     */
    public Optional<Division> find(String unit, List<String> texts) {
        if (unit.length() < 2) {
            return Optional.empty();
        }
        Set<Division> places = new LinkedHashSet<>();
        for (String front : fronts(unit, texts)) {
            findPlaceEnding(front, unit).ifPresent(places::add);
        }
        return places.size() == 1 ? places.stream().findFirst() : Optional.empty();
    }

    /** What stands before each occurrence of the unit. */
    private static List<String> fronts(String unit, List<String> texts) {
        List<String> fronts = new ArrayList<>();
        for (String text : texts) {
            int at = text.indexOf(unit);
            while (at >= 0 && fronts.size() < MOST_OCCURRENCES) {
                fronts.add(text.substring(Math.max(0, at - LONGEST_PLACE), at));
                at = text.indexOf(unit, at + unit.length());
            }
        }
        return fronts;
    }

    /** The longest end of the text in front that is one division's whole name and nothing else. */
    private Optional<Division> findPlaceEnding(String front, String unit) {
        for (int start = 0; start < front.length() - 1; start++) {
            ParsedAgencyName parsed = names.parse(front.substring(start) + unit);
            boolean onlyPlace = parsed.unit().equals(unit)
                    && parsed.completePlace()
                    && parsed.rank().isEmpty();
            if (onlyPlace && parsed.places().size() == 1) {
                return Optional.of(parsed.places().get(0));
            }
        }
        return Optional.empty();
    }
}
