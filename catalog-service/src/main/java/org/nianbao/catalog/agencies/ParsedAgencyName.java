package org.nianbao.catalog.agencies;

import java.util.List;

import org.nianbao.catalog.regions.Division;
import org.nianbao.model.identity.AgencyKind;

/**
 * An agency's name taken apart.
 *
 * @param text the whole name without blanks, half-width
 * @param unit what stands after the place, such as 商务局
 * @param unitKey the unit in the form that names are compared in
 * @param places the divisions that the name may mean; none when it names no place
 * @param rank the relative place in front of the unit (省, 市, 区, 县 …) of a name such as 区商务局; empty when there is none
 * @param completePlace true when every division is written with its whole name
 */
public record ParsedAgencyName(
        String text,
        String unit,
        String unitKey,
        AgencyKind kind,
        List<Division> places,
        String rank,
        boolean completePlace) {

    public ParsedAgencyName {
        places = List.copyOf(places);
    }

    /** This name with the places narrowed down to one. */
    ParsedAgencyName at(Division place) {
        return new ParsedAgencyName(text, unit, unitKey, kind, List.of(place), rank, completePlace);
    }
}
